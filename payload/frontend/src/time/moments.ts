import type { Language } from "../language/catalogues";

/** “14:05”. `moment` as RFC 3339. */
export function timeText(moment: string, language: Language): string {
  return text(moment, language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** “23 novembre 2026 à 14:05”, in the words of the language. `moment` as RFC 3339. */
export function dateText(moment: string, language: Language): string {
  return text(moment, language, { dateStyle: "long", timeStyle: "short" });
}

function text(moment: string, language: Language, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "fr-FR", form).format(new Date(moment));
}

/** The time zone of this browser (IANA name); UTC when it tells none. */
export function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}
