import { useLayoutEffect, useRef, type RefObject } from "react";

/** For what makes room for a form or a question: when it is back, its first button has the focus again. */
export function useFocusAgain<Part extends HTMLElement>(isReplaced: boolean): RefObject<Part> {
  const part = useRef<Part>(null);
  const wasReplaced = useRef(false);
  // Before the browser paints: an animation frame may come before React has put the button there.
  useLayoutEffect(() => {
    if (wasReplaced.current && !isReplaced) {
      part.current?.querySelector("button")?.focus();
    }
    wasReplaced.current = isReplaced;
  }, [isReplaced]);
  return part;
}
