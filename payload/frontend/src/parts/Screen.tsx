import { useEffect, useRef, type ReactNode } from "react";
import { useLanguage } from "../language/LanguageContext";
import { useKeptFocus } from "./useKeptFocus";

interface Props {
  readonly title: ReactNode;
  /** The title as the browser's tab shows it, where it differs. */
  readonly tabTitle?: string;
  readonly kicker?: ReactNode;
  readonly width?: "narrow" | "wide";
  readonly children: ReactNode;
}

let isFirst = true;

/** One view of the page. Its heading takes the focus when it replaces another, so that it is read from the start. */
export function Screen({ title, tabTitle, kicker, width = "narrow", children }: Props) {
  const part = useKeptFocus<HTMLElement>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = useLanguage();
  const named = tabTitle ?? (typeof title === "string" ? title : "");

  useEffect(() => {
    if (!isFirst) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    isFirst = false;
  }, []);

  useEffect(() => {
    document.title = named === "" ? "Vote Secret" : `${named} – Vote Secret`;
  }, [named, language]);

  return (
    <main id="main" ref={part} className={`screen ${width}`}>
      {kicker && <div className="kicker">{kicker}</div>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
