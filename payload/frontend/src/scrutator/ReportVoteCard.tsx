import { voteOnReport } from "../api/reports";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { Problem } from "../parts/Problem";
import { TaskButton } from "../parts/TaskButton";
import { useTask } from "../parts/useTask";

/** A scrutator's yes or no to the report, while it is asked for. */
export function ReportVoteCard() {
  const { texts, say } = useLanguage();
  const { state, refresh } = useRoom();
  const voting = useTask(async (approved: boolean) => {
    await voteOnReport(state.meeting.id, approved);
    refresh();
  });
  const { report } = state;
  const mine = state.scrutators.find(({ id }) => id === state.me.id)?.report_vote ?? null;
  if (report.status === "none" || report.status === "prepared") {
    return null;
  }
  return (
    <section className="card asked" aria-labelledby="report-vote">
      <h2 id="report-vote">{texts.reportAsked}</h2>
      <p>{texts.reportAskedText}</p>
      <p className="soft-text">
        {say("reportCount", { yes: report.yes_votes, no: report.no_votes, total: report.total_scrutators, needed: report.majority_needed })}
      </p>
      {mine !== null && <p role="status">{mine ? texts.youApproved : texts.youRejected}</p>}
      <Problem problem={voting.problem} />
      {report.status === "requested" ? (
        <div className="actions">
          <TaskButton isBusy={voting.isBusy} onPress={() => voting.run(true)}>
            {texts.approveReport}
          </TaskButton>
          <TaskButton look="soft" isBusy={voting.isBusy} onPress={() => voting.run(false)}>
            {texts.rejectReport}
          </TaskButton>
        </div>
      ) : (
        <p role="status">{report.status === "approved" ? texts.reportApproved : texts.reportRejected}</p>
      )}
    </section>
  );
}
