import { createContext, useContext } from "react";
import type { MeetingState } from "../api/types";

/** The meeting that is shown, for all parts of its pages. */
export interface MeetingRoom {
  readonly state: MeetingState;
  readonly refresh: () => void;
  /** The server's time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Whether this person may steer: the organiser, or the scrutator who stands in. */
  readonly mayLead: boolean;
}

export const MeetingContext = createContext<MeetingRoom | null>(null);

export function useRoom(): MeetingRoom {
  const found = useContext(MeetingContext);
  if (found === null) {
    throw new Error("a part of a meeting's page stands outside of one");
  }
  return found;
}
