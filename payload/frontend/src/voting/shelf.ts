import { forget, keep, kept, keysWith } from "../storage/keep";
import type { BallotShelf, KeptBallot } from "./KeptBallot";

/** The ballots of a meeting in this browser's storage. */
export function shelfOf(meetingId: string): BallotShelf {
  return {
    read: (pollId) => kept<KeptBallot>(key(meetingId, pollId)),
    write: (pollId, ballot) => keep(key(meetingId, pollId), ballot),
    erase: (pollId) => forget(key(meetingId, pollId)),
  };
}

/** Forgets every ballot and receipt of a meeting. */
export function clearShelf(meetingId: string): void {
  keysWith(key(meetingId, "")).forEach(forget);
}

function key(meetingId: string, pollId: string): string {
  return `vote-secret:ballot:${meetingId}:${pollId}`;
}
