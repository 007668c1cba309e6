import type { MouseEvent, ReactNode } from "react";
import { goTo } from "./history";
import { addressOf, type Route } from "./route";

interface Props {
  readonly to: Route;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A real link: a plain click stays within the page, any other (new tab, copy) is the browser's. */
export function Link({ to, className, children }: Props) {
  function follow(event: MouseEvent) {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      goTo(to);
    }
  }
  return (
    <a href={addressOf(to)} className={className} onClick={follow}>
      {children}
    </a>
  );
}
