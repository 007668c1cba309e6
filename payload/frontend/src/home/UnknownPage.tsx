import { useLanguage } from "../language/LanguageContext";
import { Screen } from "../parts/Screen";
import { Link } from "../routing/Link";

/** There is nothing at this address. */
export function UnknownPage() {
  const { texts } = useLanguage();
  return (
    <Screen title={texts.unknownPage}>
      <p className="lead">{texts.unknownPageText}</p>
      <p className="actions">
        <Link to={{ page: "home" }} className="button">
          {texts.backHome}
        </Link>
      </p>
    </Screen>
  );
}
