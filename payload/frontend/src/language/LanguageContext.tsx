import { createContext, useContext } from "react";
import { catalogues, type Catalogue, type Language } from "./catalogues";

export interface Speech {
  readonly language: Language;
  readonly texts: Catalogue;
}

export const LanguageContext = createContext<Speech>({ language: "fr", texts: catalogues.fr });

export function useLanguage(): Speech {
  return useContext(LanguageContext);
}
