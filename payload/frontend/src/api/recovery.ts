import { post } from "./ask";
import type { Meeting } from "./types";

export interface Recovery {
  /** Within this site; the code stands after its “#”. */
  readonly recovery_url: string;
  readonly recovery_password: string;
  readonly expires_at: string;
}

/** Makes a way back for the organiser, in place of an earlier one. */
export function prepareRecovery(meetingId: string): Promise<Recovery> {
  return post(`/meetings/${meetingId}/generate-recovery`);
}

/** Takes the organiser's place back; whoever held it loses it. Repeatable with the same request key. */
export function recoverMeeting(code: string, password: string, requestKey: string): Promise<{ meeting: Meeting }> {
  return post("/meetings/recover", { recovery_code: code, password, request_key: requestKey });
}
