import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the focus within a part of the page: when what had it goes away, the part's first heading takes it. Without this
 * it would fall back to the start of the document, and who does not see the page would not know where they are.
 */
export function useKeptFocus<Part extends HTMLElement>(): RefObject<Part> {
  const part = useRef<Part>(null);
  useEffect(() => (part.current === null ? undefined : keepFocus(part.current)), []);
  return part;
}

function keepFocus(part: HTMLElement): () => void {
  let isInside = part.contains(document.activeElement);
  const enter = () => {
    isInside = true;
  };
  // Who leaves on purpose has left; an element that goes away with the focus has not.
  const leave = ({ target }: FocusEvent) => {
    setTimeout(() => {
      if (target instanceof Node && target.isConnected) {
        isInside = part.contains(document.activeElement);
      }
    });
  };
  const observer = new MutationObserver(() => {
    if (isInside && (document.activeElement === null || document.activeElement === document.body)) {
      part.querySelector<HTMLElement>("[tabindex='-1']")?.focus({ preventScroll: true });
    }
  });
  part.addEventListener("focusin", enter);
  part.addEventListener("focusout", leave);
  observer.observe(part, { childList: true, subtree: true });
  return () => {
    part.removeEventListener("focusin", enter);
    part.removeEventListener("focusout", leave);
    observer.disconnect();
  };
}
