import { BallotMark } from "./icons";
import { otherLanguage, type Language } from "./language/catalogues";
import { useLanguage } from "./language/LanguageContext";
import { Link } from "./routing/Link";

/** The name of the application, which leads home, and the way to the other language. */
export function PageHeader({ onLanguage }: { onLanguage: (to: Language) => void }) {
  const { language, texts } = useLanguage();
  const other = otherLanguage(language);
  return (
    <header className="header">
      <a className="skip" href="#main" onClick={skipToHeading}>
        {texts.skipToContent}
      </a>
      <Link to={{ page: "home" }} className="brand">
        <BallotMark />
        Vote Secret
      </Link>
      <button type="button" className="quiet" lang={other} onClick={() => onLanguage(other)}>
        {texts.otherLanguage}
      </button>
    </header>
  );
}

// The address names the view, so the “#” is not free for a jump within it.
function skipToHeading(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector("h1")?.focus();
}
