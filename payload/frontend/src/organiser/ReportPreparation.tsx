import { prepareReport, requestReport } from "../api/reports";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { AskFirst } from "../parts/AskFirst";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { TaskButton } from "../parts/TaskButton";
import { useTask } from "../parts/useTask";

/** Before the report is made: what it will hold, what is in its way, and the step that freezes the meeting. */
export function ReportPreparation() {
  const { texts, count } = useLanguage();
  const { state } = useRoom();
  const closed = state.polls.filter(({ status }) => status === "closed").length;
  const drafts = state.polls.filter(({ status }) => status === "draft").length;
  return (
    <section className="card" aria-labelledby="preparation">
      <h2 id="preparation">{texts.reportContents}</h2>
      <ul className="plain-list">
        <li>{count("people", state.counts.participants_approved)}</li>
        <li>{count("scrutatorCount", state.counts.scrutators_joined)}</li>
        <li>{count("closedPolls", closed)}</li>
      </ul>
      {drafts > 0 && <p className="soft-text">{count("draftsLeft", drafts)}</p>}
      {state.report.blocked_by === "poll_open" && (
        <Notice tone="warning">
          <p>{texts.blockedPoll}</p>
        </Notice>
      )}
      {state.counts.scrutators_joined > 0 && <Consent />}
      {state.report.can_prepare && <Preparation />}
    </section>
  );
}

function Consent() {
  const { texts, say } = useLanguage();
  const { state, mayLead, refresh } = useRoom();
  const { report } = state;
  const request = useTask(async () => {
    await requestReport(state.meeting.id);
    refresh();
  });
  return (
    <div className="consent">
      <h3>{texts.consent}</h3>
      <p className="soft-text">{say("consentText", { needed: report.majority_needed, total: report.total_scrutators })}</p>
      <div role="status">
        {report.status !== "none" && (
          <Notice tone={report.status === "approved" ? "good" : report.status === "rejected" ? "bad" : "waiting"}>
            <p>
              <strong>{consentState(report.status, texts)}</strong>
            </p>
            <p>{say("reportCount", { yes: report.yes_votes, no: report.no_votes, total: report.total_scrutators, needed: report.majority_needed })}</p>
          </Notice>
        )}
      </div>
      <Problem problem={request.problem} />
      {mayLead && report.status !== "approved" && report.blocked_by !== "poll_open" && (
        <div className="actions">
          <TaskButton look={report.status === "none" ? "strong" : "soft"} isBusy={request.isBusy} onPress={request.run}>
            {report.status === "none" ? texts.askConsent : texts.askConsentAgain}
          </TaskButton>
        </div>
      )}
    </div>
  );
}

function consentState(status: string, texts: ReturnType<typeof useLanguage>["texts"]): string {
  if (status === "approved") {
    return texts.reportApproved;
  }
  return status === "rejected" ? texts.reportRejected : texts.reportRequested;
}

function Preparation() {
  const { texts } = useLanguage();
  const { state, mayLead, refresh } = useRoom();
  const preparation = useTask(async () => {
    await prepareReport(state.meeting.id);
    refresh();
  });
  if (!mayLead) {
    return null;
  }
  return (
    <>
      <Problem problem={preparation.problem} />
      <AskFirst
        opener={texts.prepare}
        question={texts.prepareQuestion}
        action={texts.prepare}
        tone="plain"
        isBusy={preparation.isBusy}
        onConfirm={preparation.run}
      >
        <p>{texts.prepareText}</p>
      </AskFirst>
    </>
  );
}
