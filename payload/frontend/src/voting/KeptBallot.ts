/**
 * A ballot on its way, as it lies in this browser's storage: it survives a reload between any two steps. All values are
 * unpadded base64url but the receipt.
 */
export type KeptBallot =
  /** Drawn and blinded, kept before the server sees it: the same question again gets the same answer. */
  | { readonly stage: "blinded"; readonly publicKey: string; readonly blindedMessage: string; readonly secretState: unknown }
  | SignedBallot
  /** Confirmed by the voter, not acknowledged by the server yet. */
  | (Omit<SignedBallot, "stage"> & { readonly stage: "casting"; readonly optionId: string })
  /** In the box. The choice is forgotten; the receipt tells nothing about it. */
  | { readonly stage: "cast"; readonly publicKey: string; readonly receipt: string };

/** It can be cast. */
export interface SignedBallot {
  readonly stage: "ready";
  readonly publicKey: string;
  readonly token: string;
  readonly signature: string;
}

export type CastingBallot = Extract<KeptBallot, { stage: "casting" }>;

/** Where the ballots of one meeting lie, by poll. */
export interface BallotShelf {
  readonly read: (pollId: string) => KeptBallot | null;
  /** False when the ballot will not survive the page: this browser stores nothing. */
  readonly write: (pollId: string, ballot: KeptBallot) => boolean;
  readonly erase: (pollId: string) => void;
}
