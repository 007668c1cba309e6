import { useLanguage } from "../language/LanguageContext";

/** What keeps a vote secret, and where that ends, in plain words. */
export function SecrecyText() {
  const { texts } = useLanguage();
  const limits = [
    texts.limitFew,
    texts.limitUnanimous,
    texts.limitStorage,
    texts.limitScript,
    texts.limitNetwork,
    texts.limitServer,
    texts.limitReceipt,
    texts.limitDatabase,
    texts.limitPeople,
    texts.limitPressure,
  ];
  return (
    <>
      <h2>{texts.secrecyTitle}</h2>
      <p>{texts.secrecyHow}</p>
      <p>{texts.secrecyOnce}</p>
      <h2>{texts.keyTitle}</h2>
      <p>{texts.keyText}</p>
      <h2>{texts.receiptTitle}</h2>
      <p>{texts.receiptText}</p>
      <h2>{texts.limitsTitle}</h2>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p>{texts.limitsEnd}</p>
    </>
  );
}
