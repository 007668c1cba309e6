import { useState } from "react";
import { confirmReport, reportAddress } from "../api/reports";
import { inGroups } from "../ballot";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { AskFirst } from "../parts/AskFirst";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { TaskButton } from "../parts/TaskButton";
import { useTask } from "../parts/useTask";
import { dateText } from "../time/moments";
import { downloadReport } from "./downloadReport";

/** The report is made: it is fetched, compared with what the server announced, and then the meeting may go. */
export function ReportDelivery() {
  const { texts, language, say } = useLanguage();
  const { state, mayLead } = useRoom();
  const { report_id: id, sha256, confirm_before: before } = state.report;
  const [isReceived, setReceived] = useState(false);
  const download = useTask(async () => {
    if (id !== null && sha256 !== null) {
      await downloadReport(id, sha256);
      setReceived(true);
    }
  });
  if (id === null || sha256 === null) {
    return null;
  }
  return (
    <>
      <section className="card" aria-labelledby="file">
        <h2 id="file">{texts.reportFile}</h2>
        {before !== null && <p>{say("reportUntil", { date: dateText(before, language) })}</p>}
        <p className="soft-text">{texts.reportHash}</p>
        <p className="hex" translate="no">
          {inGroups(sha256)}
        </p>
        <Problem problem={download.problem} />
        <div className="actions">
          <TaskButton isBusy={download.isBusy} onPress={download.run}>
            {texts.downloadReport}
          </TaskButton>
          <a href={reportAddress(id, "html")} className="button soft" target="_blank" rel="noreferrer">
            {texts.readReport}
          </a>
        </div>
        <div role="status">
          {isReceived && (
            <Notice tone="good">
              <p>{texts.reportReceived}</p>
              <p>
                <a href={reportAddress(id, "pdf")} download>
                  {texts.downloadAgain}
                </a>
              </p>
            </Notice>
          )}
        </div>
      </section>
      {mayLead && <Farewell reportId={id} sha256={sha256} isReceived={isReceived} />}
    </>
  );
}

interface FarewellProps {
  readonly reportId: string;
  readonly sha256: string;
  readonly isReceived: boolean;
}

function Farewell({ reportId, sha256, isReceived }: FarewellProps) {
  const { texts } = useLanguage();
  const { refresh } = useRoom();
  const confirmation = useTask(async () => {
    await confirmReport(reportId, sha256).finally(refresh);
  });
  const consequences = [texts.goneVotes, texts.gonePeople, texts.goneScrutators, texts.goneAccess, texts.goneForever];
  return (
    <section className="card" aria-labelledby="farewell">
      <h2 id="farewell">{texts.deleteMeeting}</h2>
      <p className="soft-text">{isReceived ? texts.deleteText : texts.deleteFirst}</p>
      <Problem problem={confirmation.problem} />
      {isReceived && (
        <AskFirst
          opener={texts.deleteAction}
          openerLook="danger"
          question={texts.deleteQuestion}
          action={texts.deleteConfirm}
          isBusy={confirmation.isBusy}
          onConfirm={confirmation.run}
        >
          <ul className="plain-list">
            {consequences.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </AskFirst>
      )}
    </section>
  );
}
