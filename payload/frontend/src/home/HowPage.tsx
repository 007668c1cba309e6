import { useLanguage } from "../language/LanguageContext";
import { Screen } from "../parts/Screen";
import { SecrecyText } from "../secrecy/SecrecyText";

/** How a meeting goes, what keeps the votes secret, and what does not. */
export function HowPage() {
  const { texts } = useLanguage();
  return (
    <Screen title={texts.howTitle}>
      <div className="prose">
        <p>{texts.howText}</p>
        <SecrecyText />
        <h2>{texts.howDeletion}</h2>
        <p>{texts.howDeletionText}</p>
        <h2>{texts.privacyTitle}</h2>
        <p>{texts.privacyText}</p>
      </div>
    </Screen>
  );
}
