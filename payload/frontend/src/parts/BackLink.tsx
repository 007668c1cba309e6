import type { MouseEvent } from "react";
import { useLanguage } from "../language/LanguageContext";
import { goBack } from "../routing/history";
import { addressOf, type Route } from "../routing/route";

/** Leads back as the browser's own button does, so that the history does not grow. */
export function BackLink({ to }: { to: Route }) {
  const { texts } = useLanguage();
  function follow(event: MouseEvent) {
    event.preventDefault();
    goBack(to);
  }
  return (
    <a href={addressOf(to)} className="back" onClick={follow}>
      <span aria-hidden="true">←</span> {texts.backToMeeting}
    </a>
  );
}
