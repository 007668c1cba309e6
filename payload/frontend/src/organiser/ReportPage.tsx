import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { BackLink } from "../parts/BackLink";
import { Screen } from "../parts/Screen";
import { meetingPage } from "../routing/route";
import { ReportDelivery } from "./ReportDelivery";
import { ReportPreparation } from "./ReportPreparation";

/** From the last vote to the deletion: what goes into the report, the scrutators' consent, the file, the farewell. */
export function ReportPage() {
  const { texts } = useLanguage();
  const { state } = useRoom();
  const { id } = state.meeting;
  return (
    <Screen title={texts.reportTitle} kicker={<BackLink to={meetingPage(id, state.role)} />}>
      <p className="lead">{texts.reportLead}</p>
      {state.report.status === "prepared" ? <ReportDelivery /> : <ReportPreparation />}
    </Screen>
  );
}
