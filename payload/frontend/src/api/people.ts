import { ask, post } from "./ask";
import type { Meeting } from "./types";

export interface Joined {
  readonly id: string;
  readonly meeting_id: string;
}

/** Asks to be let in. The same request key gives the same person again, so a lost answer costs nothing. */
export function joinAsParticipant(name: string, code: string, requestKey: string): Promise<Joined> {
  return post("/participants/join", { name, meeting_code: code, request_key: requestKey });
}

/** Takes a scrutator's place. Repeatable as above. */
export function joinAsScrutator(name: string, code: string, requestKey: string): Promise<{ meeting: Meeting; scrutator_id: string }> {
  return post("/scrutators/join", { name, scrutator_code: code, request_key: requestKey });
}

export function approveParticipant(id: string, approved: boolean): Promise<unknown> {
  return post(`/participants/${id}/approve`, { approved });
}

/** Lets in those of `ids` who still wait, and nobody else: who came since was not looked at. */
export async function approveTogether(meetingId: string, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    await post(`/meetings/${meetingId}/approve-pending`, { participant_ids: ids.slice(from, from + mostAtOnce) });
  }
}

/** So that the body stays far below what the server reads. */
const mostAtOnce = 500;

/** Takes a name off the list; only of somebody who holds no ballot. */
export async function removeParticipant(id: string): Promise<void> {
  await ask(`/participants/${id}`, { method: "DELETE" });
}

/** Names the scrutators, all of them; gives them a new code. */
export function nameScrutators(meetingId: string, names: readonly string[]): Promise<unknown> {
  return post(`/meetings/${meetingId}/scrutators`, { names });
}

/** Lets a scrutator who lost their device join again. */
export function resetScrutator(id: string): Promise<unknown> {
  return post(`/scrutators/${id}/approve`, { approved: false });
}
