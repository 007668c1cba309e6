import { StateIcon } from "../icons";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { Screen } from "../parts/Screen";

/** The name is given; the organiser lets people in. The page goes on by itself. */
export function WaitingPage() {
  const { texts, say } = useLanguage();
  const { state } = useRoom();
  const { title, organizer_name: organizer } = state.meeting;
  return (
    <Screen title={texts.waitingTitle}>
      <p className="lead">{say("waitingText", { title, name: organizer })}</p>
      <div className="card waiting">
        <StateIcon shape="waiting" />
        <div>
          <p>{say("waitingAs", { name: state.me.name })}</p>
          <p className="soft-text">{texts.waitingStay}</p>
        </div>
      </div>
    </Screen>
  );
}
