import type { Role } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import type { Ending } from "../live/ending";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { Link } from "../routing/Link";
import { dateText } from "../time/moments";

interface Props {
  readonly ending: Ending;
  readonly title: string | null;
  readonly role: Role;
}

/** The farewell: the meeting is over and deleted, or this browser has no place in it. */
export function EndedPage({ ending, title, role }: Props) {
  switch (ending.kind) {
    case "deleted":
      return <DeletedPage ending={ending} title={title} />;
    case "noSeat":
      return <NoSeatPage role={role} />;
    case "unknown":
      return <GonePage />;
  }
}

function DeletedPage({ ending, title }: { ending: Extract<Ending, { kind: "deleted" }>; title: string | null }) {
  const { texts, language, say } = useLanguage();
  return (
    <Screen title={texts.deletedTitle}>
      {title !== null && <p className="lead">{say("deletedMeeting", { title })}</p>}
      <Notice tone="good">
        <p>{ending.reason === null ? texts.deleted : texts[`deleted_${ending.reason}`]}</p>
      </Notice>
      <div className="prose">
        {ending.at !== null && <p>{say("deletedAt", { date: dateText(ending.at, language) })}</p>}
        <p>{texts.deletedHere}</p>
        <p>{texts.thanks}</p>
      </div>
      <HomeLink />
    </Screen>
  );
}

function NoSeatPage({ role }: { role: Role }) {
  const { texts } = useLanguage();
  return (
    <Screen title={texts.noSeatTitle}>
      <p className="lead">{texts[`noSeat_${role}`]}</p>
      <p className="actions">
        <Link to={role === "organizer" ? { page: "recover", code: "" } : { page: "join", code: "" }} className="button">
          {role === "organizer" ? texts.recoverDoor : texts.joinDoorAction}
        </Link>
        <Link to={{ page: "home" }} className="button soft">
          {texts.backHome}
        </Link>
      </p>
    </Screen>
  );
}

function GonePage() {
  const { texts } = useLanguage();
  return (
    <Screen title={texts.goneTitle}>
      <p className="lead">{texts.goneText}</p>
      <HomeLink />
    </Screen>
  );
}

function HomeLink() {
  const { texts } = useLanguage();
  return (
    <p className="actions">
      <Link to={{ page: "home" }} className="button">
        {texts.backHome}
      </Link>
    </p>
  );
}
