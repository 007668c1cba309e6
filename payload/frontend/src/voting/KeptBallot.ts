/**
 * A ballot on its way, as it lies in this browser's storage: it survives a reload between any two steps. All values are
 * unpadded base64url but the receipt. The id stays the same from stage to stage: two tabs that draw at the same moment
 * have two, and neither writes over the other's.
 */
export type KeptBallot = BlindedBallot | SignedBallot | CastingBallot | CastBallot;

/** Drawn and blinded, kept before the server sees it: the same question again gets the same answer. */
export interface BlindedBallot extends Kept {
  readonly stage: "blinded";
  readonly blindedMessage: string;
  readonly secretState: unknown;
}

/** It can be cast. */
export interface SignedBallot extends Kept {
  readonly stage: "ready";
  readonly token: string;
  readonly signature: string;
}

/** Confirmed by the voter, not acknowledged by the server yet. */
export interface CastingBallot extends Kept {
  readonly stage: "casting";
  readonly token: string;
  readonly signature: string;
  readonly optionId: string;
}

/** In the box. The choice is forgotten; the receipt alone tells nothing about it. */
export interface CastBallot extends Kept {
  readonly stage: "cast";
  readonly receipt: string;
}

interface Kept {
  readonly id: string;
  readonly publicKey: string;
}

/** Where the ballots of one voter in one meeting lie, by poll. */
export interface BallotShelf {
  /** In the same order for every tab. */
  readonly all: (pollId: string) => KeptBallot[];
  readonly write: (pollId: string, ballot: KeptBallot) => void;
  /** Takes every ballot of a poll away but the one with the id `but`. */
  readonly clear: (pollId: string, but?: string) => void;
}

/** The ballot that is furthest on its way; null when there is none. */
export function furthest(ballots: readonly KeptBallot[]): KeptBallot | null {
  const order = ["cast", "casting", "ready", "blinded"] as const;
  for (const stage of order) {
    const found = ballots.find((ballot) => ballot.stage === stage);
    if (found !== undefined) {
      return found;
    }
  }
  return null;
}
