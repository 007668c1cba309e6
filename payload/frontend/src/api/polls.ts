import { ask, askJson, post } from "./ask";

export interface NewPoll {
  readonly question: string;
  readonly options: readonly string[];
  /** Seconds; null for a vote that the organiser closes. */
  readonly timer_duration: number | null;
}

export function createPoll(meetingId: string, poll: NewPoll): Promise<unknown> {
  return post(`/meetings/${meetingId}/polls`, poll);
}

/** Takes a draft away. */
export async function deletePoll(id: string): Promise<void> {
  await ask(`/polls/${id}`, { method: "DELETE" });
}

export function startPoll(id: string): Promise<unknown> {
  return post(`/polls/${id}/start`);
}

export function closePoll(id: string): Promise<unknown> {
  return post(`/polls/${id}/close`);
}

/** Has a blinded token signed. The server knows who asks, and not what it signs. */
export async function claimBallot(pollId: string, blindedMessage: string): Promise<string> {
  return (await post<{ blind_signature: string }>(`/polls/${pollId}/claim`, { blinded_message: blindedMessage })).blind_signature;
}

export interface Ballot {
  readonly poll_id: string;
  readonly option_id: string;
  readonly token: string;
  readonly signature: string;
}

/** Puts a ballot into the box. The server knows what, and not who. Gives the receipt: SHA-256 of the token, hexadecimal. */
export async function castBallot(ballot: Ballot): Promise<string> {
  const answer = await askJson<{ token_hash: string }>("/votes", { method: "POST", body: ballot, identity: "none" });
  return answer.token_hash;
}

/** Whether the ballot of a receipt lies in the box. Asked without saying who asks. */
export async function isRecorded(pollId: string, receipt: string): Promise<boolean> {
  return (await askJson<{ recorded: boolean }>(`/polls/${pollId}/receipts/${receipt}`, { identity: "none" })).recorded;
}
