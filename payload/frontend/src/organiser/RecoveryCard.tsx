import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { Link } from "../routing/Link";
import { meetingPage } from "../routing/route";
import { dateText } from "../time/moments";

/** Whether there is a way back in case the organiser's device fails. */
export function RecoveryCard() {
  const { texts, language, say } = useLanguage();
  const { state } = useRoom();
  return (
    <section className="card" aria-labelledby="recovery">
      <h2 id="recovery">{texts.recovery}</h2>
      <p className="soft-text">
        {state.recovery === null ? texts.recoveryText : say("recoveryUntil", { date: dateText(state.recovery.expires_at, language) })}
      </p>
      <div className="actions">
        <Link to={meetingPage(state.meeting.id, state.role, "recovery")} className="button soft">
          {state.recovery === null ? texts.recoveryPrepare : texts.recoveryRenew}
        </Link>
      </div>
    </section>
  );
}
