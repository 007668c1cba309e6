import { useEffect, useState } from "react";
import { HomePage } from "./HomePage";
import { LanguageContext } from "./language/LanguageContext";
import { catalogues, type Language } from "./language/catalogues";
import { chosenLanguage, rememberLanguage } from "./language/choice";
import { PageHeader } from "./PageHeader";

/** The whole page. A router and its rooms get their place between header and page when there is more than one. */
export function App() {
  const [language, setLanguage] = useState<Language>(chosenLanguage);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  function change(to: Language) {
    rememberLanguage(to);
    setLanguage(to);
  }

  return (
    <LanguageContext.Provider value={{ language, texts: catalogues[language] }}>
      <div className="page">
        <PageHeader onLanguage={change} />
        <HomePage />
      </div>
    </LanguageContext.Provider>
  );
}
