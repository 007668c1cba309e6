import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { BackLink } from "../parts/BackLink";
import { Screen } from "../parts/Screen";
import { QrCode } from "../qr/QrCode";
import { meetingPage } from "../routing/route";
import { joinLink, spacedCode } from "../session/codes";

/** For the screen of the room: the QR code, the address and the code, large enough for the last row. */
export function InvitationPage() {
  const { texts, count } = useLanguage();
  const { state } = useRoom();
  const code = state.meeting.code ?? "";
  return (
    <Screen title={state.meeting.title} tabTitle={texts.invitationTab} width="wide" kicker={<BackLink to={meetingPage(state.meeting.id, state.role)} />}>
      <div className="invitation">
        <QrCode text={joinLink(code)} label={texts.qrLabel} />
        <div>
          <p className="invitation-step">{texts.invitationScan}</p>
          <p className="invitation-step">
            {texts.invitationOr} <strong className="invitation-address">{window.location.host}</strong>
          </p>
          <p className="invitation-step">{texts.invitationCode}</p>
          <p className="code large" translate="no">
            {spacedCode(code)}
          </p>
          <p className="soft-text" role="status">
            {count("people", state.counts.participants_approved)}
          </p>
        </div>
      </div>
    </Screen>
  );
}
