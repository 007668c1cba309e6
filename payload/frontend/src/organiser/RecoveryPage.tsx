import { useState } from "react";
import { prepareRecovery, type Recovery } from "../api/recovery";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { BackLink } from "../parts/BackLink";
import { CopyButton } from "../parts/CopyButton";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Screen } from "../parts/Screen";
import { TaskButton } from "../parts/TaskButton";
import { useTask } from "../parts/useTask";
import { meetingPage } from "../routing/route";
import { dateText } from "../time/moments";

/** Makes the link and the password with which the organiser can come back from another device. Shown once. */
export function RecoveryPage() {
  const { texts } = useLanguage();
  const { state, refresh } = useRoom();
  const [made, setMade] = useState<Recovery | null>(null);
  const preparation = useTask(async () => {
    setMade(await prepareRecovery(state.meeting.id));
    refresh();
  });
  return (
    <Screen title={texts.recovery} kicker={<BackLink to={meetingPage(state.meeting.id, state.role)} />}>
      <p className="lead">{texts.recoveryLead}</p>
      {made === null ? (
        <div className="card">
          {state.recovery !== null && <p>{texts.recoveryReplaces}</p>}
          <Problem problem={preparation.problem} />
          <div className="actions">
            <TaskButton isBusy={preparation.isBusy} onPress={preparation.run}>
              {state.recovery === null ? texts.recoveryPrepare : texts.recoveryRenew}
            </TaskButton>
          </div>
        </div>
      ) : (
        <RecoveryShown recovery={made} />
      )}
    </Screen>
  );
}

function RecoveryShown({ recovery }: { recovery: Recovery }) {
  const { texts, language, say } = useLanguage();
  const link = window.location.origin + recovery.recovery_url;
  return (
    <div className="card" role="status">
      <dl className="facts">
        <dt>{texts.recoveryLink}</dt>
        <dd>
          <code translate="no">{link}</code>
          <CopyButton text={link} label={texts.copyLink} />
        </dd>
        <dt>{texts.recoveryPassword}</dt>
        <dd>
          <code translate="no">{recovery.recovery_password}</code>
          <CopyButton text={recovery.recovery_password} label={texts.copyPassword} />
        </dd>
      </dl>
      <Notice tone="warning">
        <p>{texts.recoveryOnce}</p>
      </Notice>
      <p className="soft-text">{say("recoveryExpires", { date: dateText(recovery.expires_at, language) })}</p>
    </div>
  );
}
