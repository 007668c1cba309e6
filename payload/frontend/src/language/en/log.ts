import type { Translation } from "../catalogues";
import type { log as french } from "../fr/log";

/** The lines of the log that the server keeps of the organiser's actions, by its names for them. */
export const log: Translation<typeof french> = {
  log_meeting_created: "Meeting created",
  log_meeting_closed: "Meeting frozen",
  log_participant_approved: "Participant approved",
  log_participants_approved: "Participants approved together",
  log_participant_rejected: "Participant rejected",
  log_participant_removed: "Participant removed",
  log_scrutators_named: "Scrutators named",
  log_scrutator_joined: "Scrutator joined",
  log_scrutator_reset: "Scrutator invited again",
  log_poll_created: "Vote prepared",
  log_poll_deleted: "Vote deleted before its start",
  log_poll_started: "Vote started",
  log_poll_closed: "Vote closed",
  log_poll_timed_out: "Vote closed by the timer",
  log_recovery_prepared: "Recovery link prepared",
  log_recovery_used: "Meeting recovered",
  log_organizer_absent: "Organizer absent",
  log_organizer_returned: "Organizer back",
  log_leadership_transferred: "Leadership handed to a scrutator",
  log_report_requested: "Consent asked for the report",
  log_report_approved: "Report approved",
  log_report_rejected: "Report rejected",
  log_report_prepared: "Report made",
};
