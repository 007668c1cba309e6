import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Poll } from "../api/types";
import { meetingDesk } from "./meetingDesk";
import { onShelfChange } from "./shelf";
import type { Standing } from "./VotingDesk";

export interface Voting {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly cast: (pollId: string, optionId: string) => void;
}

/** Fetches a ballot for each vote as it starts, and brings each to the box. */
export function useVotingDesk(meetingId: string, polls: readonly Poll[]): Voting {
  const desk = useMemo(() => meetingDesk(meetingId), [meetingId]);
  useEffect(() => {
    desk.follow(polls.filter(({ eligible }) => eligible !== false).map(({ id, status, public_key }) => ({ id, status, publicKey: public_key })));
  }, [desk, polls]);
  useEffect(() => {
    desk.open();
    const unfollow = onShelfChange(meetingId, desk.open);
    return () => {
      unfollow();
      desk.close();
    };
  }, [desk, meetingId]);
  const standings = useSyncExternalStore(desk.subscribe, desk.snapshot);
  return useMemo(() => ({ standings, cast: (pollId: string, optionId: string) => desk.cast(pollId, optionId) }), [desk, standings]);
}
