import { useLanguage } from "../language/LanguageContext";
import { SecrecyText } from "../secrecy/SecrecyText";

/** The secrecy and its limits, at hand where people vote. */
export function SecrecyCard() {
  const { texts } = useLanguage();
  return (
    <details className="card fold">
      <summary>{texts.secrecyCard}</summary>
      <div className="prose">
        <SecrecyText />
      </div>
    </details>
  );
}
