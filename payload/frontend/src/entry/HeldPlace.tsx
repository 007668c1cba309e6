import { useLanguage } from "../language/LanguageContext";
import { AskFirst } from "../parts/AskFirst";
import { Notice } from "../parts/Notice";
import { Link } from "../routing/Link";
import { meetingPage } from "../routing/route";
import type { Seat } from "../session/seats";

/** This browser is in the meeting already, perhaps as somebody else: the ways there, and to a place of one's own. */
export function HeldPlace({ seat, onLeave }: { seat: Seat; onLeave: () => void }) {
  const { texts, say } = useLanguage();
  const { meetingId, role, name } = seat;
  return (
    <>
      <div role="status">
        <Notice tone="warning">
          <p>
            <strong>{say("placeHeld", { name })}</strong>
          </p>
          <p>{texts.placeHeldText}</p>
        </Notice>
      </div>
      <p className="actions">
        <Link to={meetingPage(meetingId, role)} className="button">
          {say("placeGo", { name })}
        </Link>
      </p>
      <AskFirst
        opener={texts.leavePlace}
        openerLook="soft"
        question={say("leaveQuestion", { name })}
        action={texts.leavePlace}
        isBusy={false}
        onConfirm={onLeave}
      >
        <p>{role === "participant" ? texts.leaveText : texts.leaveScrutatorText}</p>
      </AskFirst>
    </>
  );
}
