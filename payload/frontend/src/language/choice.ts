import type { Language } from "./catalogues";

const storageKey = "language";

/** The language that was chosen here before, else the first of the browser's that the page speaks, else French. */
export function chosenLanguage(): Language {
  return remembered() ?? preferredLanguage(navigator.languages ?? [navigator.language]);
}

/** The first language of `wanted` (BCP 47 tags, the dearest first) that the page speaks; French when there is none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split("-")[0];
    if (language === "fr" || language === "en") {
      return language;
    }
  }
  return "fr";
}

/** Keeps the choice for the next visit, where the browser allows it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
}

function remembered(): Language | null {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === "fr" || stored === "en" ? stored : null;
  } catch {
    return null;
  }
}
