import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { partialReportAddress } from "../api/reports";
import { Link } from "../routing/Link";
import { meetingPage } from "../routing/route";

/** The way to the end of the meeting. Until then nothing is deleted, whatever happens to this page. */
export function ReportCard() {
  const { texts } = useLanguage();
  const { state, mayLead } = useRoom();
  const { id, status } = state.meeting;
  return (
    <section className="card" aria-labelledby="report">
      <h2 id="report">{texts.report}</h2>
      <p className="soft-text">{status === "closing" ? texts.reportReady : mayLead ? texts.protection : texts.protectionForAll}</p>
      <div className="actions">
        {(mayLead || status === "closing") && (
          <Link to={meetingPage(id, state.role, "report")} className="button soft">
            {texts.reportGo}
          </Link>
        )}
        {status === "open" && (
          <a href={partialReportAddress(id, "pdf")} className="button soft" download>
            {texts.partialReport}
          </a>
        )}
      </div>
    </section>
  );
}
