import { forget, keep, kept, keysWith } from "../storage/keep";
import type { BallotShelf, KeptBallot } from "./KeptBallot";

/** The ballots of a meeting in this browser's storage, each under a key of its own. */
export function shelfOf(meetingId: string): BallotShelf {
  const keyOf = (pollId: string, id: string) => `${prefix}${meetingId}:${pollId}:${id}`;
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

/** Forgets every ballot and receipt of a meeting. */
export function clearShelf(meetingId: string): void {
  keysWith(`${prefix}${meetingId}:`).forEach(forget);
}

/** Calls `listener` when another tab changes a ballot of the meeting; returns what ends that. */
export function onShelfChange(meetingId: string, listener: () => void): () => void {
  const hear = ({ key }: StorageEvent) => key?.startsWith(`${prefix}${meetingId}:`) && listener();
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
}

const prefix = "vote-secret:ballot:";
