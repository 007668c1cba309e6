import type { Translation } from "../catalogues";
import type { ballots as french } from "../fr/ballots";

/** What a voter reads from the waiting page to the receipt. */
export const ballots: Translation<typeof french> = {
  waitingTitle: "Waiting for approval",
  waitingText: "“{title}”: {name} has still to let you in.",
  waitingAs: "You asked to come in as {name}.",
  waitingStay: "Keep this page open: it goes on by itself.",
  refusedTitle: "Access refused",
  refusedText: "{name} did not accept your request to enter “{title}”.",
  refusedMore:
    "If this is a mistake, tell them: your request as {name} can still be approved, and this page will go on by itself.",
  inTheRoomOne: "{count} person is in {name}’s meeting.",
  inTheRoomOther: "{count} people are in {name}’s meeting.",
  noPollsVoter: "No vote is open. The next one will appear here by itself.",
  pollComing: "The organizer has not started this vote yet.",

  yourChoice: "Your choice",
  reviewChoice: "Review my choice",
  ballotSecret: "Nothing is sent before you confirm. Your ballot does not bear your name.",
  ballotClaiming: "Your ballot is on its way…",
  ballotDelayed: "Your ballot is late; the page tries again by itself.",
  notEligible: "You were not let in yet when this vote was started: you can vote in the next ones.",
  fewVoters: "There are fewer than three voters: the result will tell who voted what.",
  confirmTitle: "Confirm your vote",
  confirmText: "A ballot that was cast can no longer be changed or taken back.",
  castVote: "Cast my ballot",
  changeChoice: "Change it",
  casting: "Your ballot is on its way to the box…",
  castDelayed:
    "The server has not acknowledged it yet. Your ballot is kept here and the page sends it until it is received; it will count only once.",
  castDone: "Your ballot is in the box",
  receipt: "Receipt",
  checkReceipt: "Check my receipt",
  receiptThere: "The server confirms: this ballot is in the box.",
  receiptMissing: "The server does not find this ballot. Tell the organizer and the scrutators.",
  missed: "You did not vote.",
  closingText: "The organizer is making the report: nothing changes in this meeting any more.",
  peopleText: "Everyone can check that all these people are really here.",
  checks: "Checks",
};
