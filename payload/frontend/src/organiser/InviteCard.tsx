import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { CopyButton } from "../parts/CopyButton";
import { Link } from "../routing/Link";
import { meetingPage } from "../routing/route";
import { joinLink, spacedCode } from "../session/codes";

/** The code that lets people ask to come in, and the ways to pass it on. */
export function InviteCard() {
  const { texts } = useLanguage();
  const { state } = useRoom();
  const { id, code } = state.meeting;
  if (code === null) {
    return null;
  }
  return (
    <section className="card invite" aria-labelledby="invite">
      <h2 id="invite">{texts.meetingCode}</h2>
      <p className="code" translate="no">
        {spacedCode(code)}
      </p>
      <div className="actions">
        <CopyButton text={code} label={texts.copyCode} />
        <CopyButton text={joinLink(code)} label={texts.copyLink} />
        <Link to={meetingPage(id, state.role, "invitation")} className="button soft">
          {texts.showInvitation}
        </Link>
      </div>
    </section>
  );
}
