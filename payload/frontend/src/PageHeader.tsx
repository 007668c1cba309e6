import { BallotMark } from "./icons";
import { otherLanguage, type Language } from "./language/catalogues";
import { useLanguage } from "./language/LanguageContext";

/** The name of the application, and the way to the other language. */
export function PageHeader({ onLanguage }: { onLanguage: (to: Language) => void }) {
  const { language, texts } = useLanguage();
  const other = otherLanguage(language);
  return (
    <header className="header">
      <span className="brand">
        <BallotMark />
        Vote Secret
      </span>
      <button type="button" className="quiet" lang={other} onClick={() => onLanguage(other)}>
        {texts.otherLanguage}
      </button>
    </header>
  );
}
