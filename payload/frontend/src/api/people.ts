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

export function approveEverybody(meetingId: string): Promise<{ approved: number }> {
  return post(`/meetings/${meetingId}/approve-pending`);
}

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
