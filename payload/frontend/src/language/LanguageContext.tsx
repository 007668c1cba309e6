import { createContext, useContext } from "react";
import { catalogues, type Catalogue, type Language } from "./catalogues";
import { counted, filled, type Counted, type Values } from "./words";

export interface Speech {
  readonly language: Language;
  readonly texts: Catalogue;
  /** The text of a key with its holes filled. */
  readonly say: (key: keyof Catalogue, values: Values) => string;
  /** The text of a key for so many. */
  readonly count: (key: Counted, count: number, values?: Values) => string;
}

/** All that is needed to speak `language`. */
export function speechIn(language: Language): Speech {
  const texts = catalogues[language];
  return {
    language,
    texts,
    say: (key, values) => filled(texts[key], values),
    count: (key, count, values) => counted(texts, language, key, count, values),
  };
}

export const LanguageContext = createContext<Speech>(speechIn("fr"));

export function useLanguage(): Speech {
  return useContext(LanguageContext);
}
