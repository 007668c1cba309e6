import { en } from "./en";
import { fr } from "./fr";

/** Every text of the page in one language. */
export type Catalogue = { readonly [Key in keyof typeof fr]: string };

export type Language = "fr" | "en";

export const catalogues: Readonly<Record<Language, Catalogue>> = { fr, en };

export function otherLanguage(language: Language): Language {
  return language === "fr" ? "en" : "fr";
}
