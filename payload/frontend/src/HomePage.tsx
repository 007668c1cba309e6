import { useLanguage } from "./language/LanguageContext";
import { ServiceCard } from "./service/ServiceCard";

/** What Vote Secret is, whether it works, and what this version does not do yet. */
export function HomePage() {
  const { texts } = useLanguage();
  return (
    <main>
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
      <ServiceCard />
      <div className="notes">
        <section aria-labelledby="this-version">
          <h2 id="this-version">{texts.versionTitle}</h2>
          <p>{texts.versionText}</p>
        </section>
        <section aria-labelledby="this-page">
          <h2 id="this-page">{texts.privacyTitle}</h2>
          <p>{texts.privacyText}</p>
        </section>
      </div>
    </main>
  );
}
