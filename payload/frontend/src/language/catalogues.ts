import { en } from "./en";
import { fr } from "./fr";

/** The same texts in another language. */
export type Translation<Texts> = { readonly [Key in keyof Texts]: string };

/** Every text of the page in one language. */
export type Catalogue = Translation<typeof fr>;

export type Language = "fr" | "en";

export const catalogues: Readonly<Record<Language, Catalogue>> = { fr, en };

export function otherLanguage(language: Language): Language {
  return language === "fr" ? "en" : "fr";
}
