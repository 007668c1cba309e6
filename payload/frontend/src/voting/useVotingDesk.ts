import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Poll } from "../api/types";
import { meetingDesk } from "./meetingDesk";
import { adoptOlder, onShelfChange } from "./shelf";
import type { Standing } from "./VotingDesk";

export interface Voting {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly cast: (pollId: string, optionId: string) => void;
}

/** Fetches a ballot for each vote as it starts, and brings each to the box. */
export function useVotingDesk(meetingId: string, voterId: string, polls: readonly Poll[]): Voting {
  const desk = useMemo(() => meetingDesk(meetingId, voterId), [meetingId, voterId]);
  useEffect(() => {
    adoptOlder(meetingId, voterId, polls);
    desk.follow(polls.filter(({ eligible }) => eligible !== false).map(({ id, status, public_key }) => ({ id, status, publicKey: public_key })));
  }, [desk, meetingId, voterId, polls]);
  useEffect(() => {
    desk.open();
    const unfollow = onShelfChange(meetingId, voterId, desk.open);
    return () => {
      unfollow();
      desk.close();
    };
  }, [desk, meetingId, voterId]);
  const standings = useSyncExternalStore(desk.subscribe, desk.snapshot);
  return useMemo(() => ({ standings, cast: (pollId: string, optionId: string) => desk.cast(pollId, optionId) }), [desk, standings]);
}
