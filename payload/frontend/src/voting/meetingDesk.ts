import { ApiError } from "../api/ApiError";
import { castBallot, claimBallot, isRecorded } from "../api/polls";
import { BallotError, finishToken, preparePollToken, tokenHash, type SecretState, type SignedToken } from "../ballot";
import { shelfOf } from "./shelf";
import { VotingDesk } from "./VotingDesk";

/** The voting desk of one voter of a meeting, with this browser's storage and the server's box. */
export function meetingDesk(meetingId: string, voterId: string): VotingDesk {
  return new VotingDesk({
    shelf: shelfOf(meetingId, voterId),
    blind: preparePollToken,
    finish,
    receiptOf: tokenHash,
    claim: claimBallot,
    async cast(pollId, { optionId, token, signature }) {
      await castBallot({ poll_id: pollId, option_id: optionId, token, signature });
    },
    isRecorded,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  });
}

// What was kept is what `preparePollToken` gave.
async function finish(secretState: unknown, blindSignature: string): Promise<SignedToken> {
  try {
    return await finishToken(secretState as SecretState, blindSignature);
  } catch (thrown) {
    throw thrown instanceof BallotError ? new ApiError("signature_wrong", 0, thrown.message) : thrown;
  }
}
