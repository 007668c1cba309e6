import { castBallot, claimBallot, isRecorded } from "../api/polls";
import { finishToken, preparePollToken, tokenHash, type SecretState } from "../ballot";
import { shelfOf } from "./shelf";
import { VotingDesk } from "./VotingDesk";

/** The voting desk of a meeting, with this browser's storage and the server's box. */
export function meetingDesk(meetingId: string): VotingDesk {
  return new VotingDesk({
    shelf: shelfOf(meetingId),
    blind: preparePollToken,
    // What was kept is what `blind` gave.
    finish: (secretState, blindSignature) => finishToken(secretState as SecretState, blindSignature),
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
