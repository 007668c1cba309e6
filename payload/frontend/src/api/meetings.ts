import { ask, askJson, post } from "./ask";
import type { LogLine, Meeting, MeetingPreview, MeetingState, Role } from "./types";

export interface NewMeeting {
  readonly title: string;
  readonly organizer_name: string;
  readonly organizer_timezone: string;
  readonly locale: "fr" | "en";
}

/** The same request key again gives the same meeting. */
export function createMeeting(meeting: NewMeeting, requestKey: string): Promise<{ meeting: Meeting }> {
  return post("/meetings", { ...meeting, request_key: requestKey });
}

/** What stands behind a code, before one asks to come in. */
export function previewMeeting(code: string): Promise<MeetingPreview> {
  return askJson(`/meetings/${encodeURIComponent(code)}`);
}

/** The meeting as `role` sees it; null when nothing changed since `etag`. */
export async function fetchState(id: string, role: Role, etag: string | null): Promise<{ state: MeetingState; etag: string | null } | null> {
  const headers = etag === null ? {} : { "If-None-Match": etag };
  const answer = await ask(`/meetings/${encodeURIComponent(id)}/state?role=${role}`, { headers });
  return answer.status === 304 ? null : { state: (await answer.json()) as MeetingState, etag: answer.headers.get("ETag") };
}

/** The address of the stream of changes, for an EventSource. */
export function eventsAddress(id: string, role: Role): string {
  return `/api/meetings/${encodeURIComponent(id)}/events?role=${role}`;
}

/** Says that the organiser or a scrutator is there. */
export function sendHeartbeat(id: string): Promise<unknown> {
  return post(`/meetings/${id}/heartbeat`);
}

/** The names of those who were let in. */
export function fetchApprovedNames(id: string): Promise<{ name: string }[]> {
  return askJson(`/meetings/${id}/participants`);
}

/** What the organiser did, line by line. */
export function fetchLog(id: string): Promise<LogLine[]> {
  return askJson(`/meetings/${id}/log`);
}
