import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { Link } from "../routing/Link";

/** The organiser said no. They can still change their mind: the page would go on by itself. */
export function RefusedPage() {
  const { texts, say } = useLanguage();
  const { state } = useRoom();
  const { title, organizer_name: organizer } = state.meeting;
  return (
    <Screen title={texts.refusedTitle}>
      <Notice tone="bad">
        <p>{say("refusedText", { title, name: organizer })}</p>
      </Notice>
      <p className="soft-text">{say("refusedMore", { name: state.me.name })}</p>
      <p className="actions">
        <Link to={{ page: "home" }} className="button soft">
          {texts.backHome}
        </Link>
      </p>
    </Screen>
  );
}
