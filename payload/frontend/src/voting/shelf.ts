import type { Poll } from "../api/types";
import { forget, keep, kept, keysWith } from "../storage/keep";
import type { BallotShelf, KeptBallot } from "./KeptBallot";

/**
 * The ballots of one voter of a meeting in this browser's storage, each under a key of its own. Two people who vote from
 * one browser, one after the other, never find each other's.
 */
export function shelfOf(meetingId: string, voterId: string): BallotShelf {
  const keyOf = (pollId: string, id: string) => `${placeOf(meetingId, voterId)}${pollId}:${id}`;
  return {
    all(pollId) {
      const found = keysWith(keyOf(pollId, "")).map((key) => kept<KeptBallot>(key));
      return found.filter((ballot): ballot is KeptBallot => ballot !== null);
    },
    write: (pollId, ballot) => void keep(keyOf(pollId, ballot.id), ballot),
    clear(pollId, but) {
      keysWith(keyOf(pollId, ""))
        .filter((key) => but === undefined || key !== keyOf(pollId, but))
        .forEach(forget);
    },
  };
}

/**
 * Takes over what an older page left: it kept ballots by meeting and poll alone, whoever had drawn them. They are this
 * voter's where the server has signed one for them; what is nobody's goes when the vote is closed.
 */
export function adoptOlder(meetingId: string, voterId: string, polls: readonly Pick<Poll, "id" | "status" | "claimed">[]): void {
  for (const key of keysWith(placeOf(meetingId))) {
    const poll = polls.find(({ id }) => key.startsWith(placeOf(meetingId, id)));
    const ballot = kept<KeptBallot>(key);
    if (poll?.claimed === true && ballot !== null) {
      if (keep(`${placeOf(meetingId, voterId)}${poll.id}:${ballot.id}`, ballot)) {
        forget(key);
      }
    } else if (poll?.status === "closed") {
      forget(key);
    }
  }
}

/** Forgets every ballot and receipt of a meeting, or those of everybody but one voter. */
export function clearShelf(meetingId: string, butOf?: string): void {
  keysWith(placeOf(meetingId))
    .filter((key) => butOf === undefined || !key.startsWith(placeOf(meetingId, butOf)))
    .forEach(forget);
}

/** Calls `listener` when another tab changes a ballot of the voter; returns what ends that. */
export function onShelfChange(meetingId: string, voterId: string, listener: () => void): () => void {
  const hear = ({ key }: StorageEvent) => key?.startsWith(placeOf(meetingId, voterId)) && listener();
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
}

/** What keys begin with. An older page had the poll's id where the voter's is now. */
function placeOf(meetingId: string, voterId?: string): string {
  return `vote-secret:ballot:${meetingId}:${voterId === undefined ? "" : `${voterId}:`}`;
}
