import { useLanguage } from "../language/LanguageContext";
import { partialReportAddress } from "../api/reports";
import { Notice } from "../parts/Notice";
import { dateText } from "../time/moments";
import { useRoom } from "./MeetingContext";

/** Says when nobody is in charge or somebody stands in, when the data are deleted, and what can still be taken along. */
export function Presence() {
  const { texts, language, say } = useLanguage();
  const { state } = useRoom();
  const { organizer_present: isPresent, leader, delete_after: deleteAfter, id, status } = state.meeting;
  if (isPresent || state.role === "organizer") {
    return null;
  }
  return (
    <Notice tone="warning">
      <p>
        <strong>{say("organizerAbsent", { name: state.meeting.organizer_name })}</strong>{" "}
        {state.me.is_leader ? texts.youLead : leader !== null && say("leaderText", { name: leader })}
      </p>
      {deleteAfter !== null && status === "open" && <p>{say("deleteAfter", { date: dateText(deleteAfter, language) })}</p>}
      <p>
        <a href={partialReportAddress(id, "pdf")} download>
          {texts.partialReport}
        </a>
      </p>
    </Notice>
  );
}
