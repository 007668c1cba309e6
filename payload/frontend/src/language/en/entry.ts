import type { Translation } from "../catalogues";
import type { entry as french } from "../fr/entry";

/** The ways into a meeting, and what stands around every view. */
export const entry: Translation<typeof french> = {
  title: "Secret ballots for your meetings",
  homeTab: "Home",
  lead:
    "Everyone votes from their own phone, with nothing to install. The result appears when the vote closes, and nobody knows who voted what.",
  yourMeetings: "Your meetings on this device",
  as_organizer: "Organizer",
  as_scrutator: "Scrutator",
  as_participant: "Voter",

  joinDoor: "Join a meeting",
  joinDoorText: "The organizer gave you a code, a link or a QR code.",
  joinDoorAction: "Join",
  createDoor: "Create a new meeting",
  createDoorText: "You ask the questions, open and close the votes. No account, no registration.",
  createDoorAction: "Create",
  recoverDoor: "Recover an existing meeting",

  howTitle: "How does it work?",
  howMore: "The secrecy of the vote, and its limits",
  stepJoin: "People join",
  stepJoinText: "The organizer shows a code. Everyone gives their name; the organizer lets in those who are present.",
  stepVote: "People vote",
  stepVoteText: "Each device receives a ballot without a name. The choice is confirmed, then dropped into the box.",
  stepReport: "The report remains",
  stepReportText: "The organizer downloads the report; all data of the meeting are then deleted from the server.",
  howText:
    "A meeting is joined with a code. The organizer approves those who are present, opens a vote and closes it, or lets the server’s timer close it. Results appear at the close, for everyone at once. A vote that was cast can no longer be changed.",
  howDeletion: "What remains after the meeting",
  howDeletionText:
    "The report that the organizer downloaded. When they confirm its receipt, the server deletes names, votes and ballots. Without confirmation it deletes them by itself after a delay that is shown. An older backup or the disk itself may still hold remains of them.",
  privacyTitle: "This page",
  privacyText:
    "All of it comes from this server: nothing is loaded from any other site, nothing measures your visit. One cookie per meeting holds your place, and does nothing else.",

  createTitle: "Create a meeting",
  createLead: "Two lines are enough. The code to give to the participants comes next.",
  meetingTitle: "Title of the meeting",
  meetingTitleHint: "Participants and the report show it.",
  yourName: "Your name",
  organizerNameHint: "As it will appear in the report.",
  zoneText: "Times in the report will be those of the zone {zone}.",
  createAction: "Create the meeting",

  joinTitle: "Join a meeting",
  joinLead: "Give the code of the meeting and your name: the organizer will let you in.",
  code: "Meeting code",
  codeHint: "8 letters and digits. A scrutator’s code begins with SC.",
  codeUnfinished: "This code is incomplete, or has a character too many.",
  scrutatorCodeText: "This is a scrutator’s code: give your name as the organizer wrote it.",
  previewText: "“{title}”, organized by {name}",
  yourNameHint: "The organizer recognizes you by this name. It is never written on a ballot.",
  joinAction: "Ask to come in",
  placeHeld: "This browser is already in this meeting as {name}.",
  placeHeldText:
    "It holds one place there at a time. For two people to vote, use a device each, or another browser.",
  placeGo: "Go on as {name}",
  leavePlace: "Leave this place",
  leaveQuestion: "Leave the place of {name}?",
  leaveText:
    "As soon as you have another, this browser forgets the ballots and receipts of this place, and nobody can come back to it. A ballot in the box counts; one that is not there yet is lost.",
  leaveScrutatorText:
    "As soon as you have another, this browser no longer has this one. To come back to it, the organizer must invite the person again.",
  noStorage:
    "This browser stores nothing: if the page is reloaded during a vote, your ballot will be lost. Leave private browsing, or do not reload.",

  recoverTitle: "Recover a meeting",
  recoverLead:
    "With the link and the password kept at the start of the meeting, the organizer takes their place again from another device.",
  recoveryCode: "Recovery link or code",
  recoveryCodeHint: "The whole link, or what follows the # sign.",
  recoveryPassword: "Password",
  recoverOthers: "The device that held the meeting until now loses control of it.",
  recoverAction: "Take the meeting back",

  unknownPage: "There is nothing at this address",
  unknownPageText: "The link may be incomplete.",
  backHome: "Back to the home page",
  skipToContent: "Skip to content",
  otherLanguage: "Français",
  cancel: "Cancel",
  save: "Save",
  copied: "Copied",
  notCopied: "Cannot copy here",
  retry: "Try again",

  serviceTitle: "State of the service",
  checking: "Checking the service…",
  healthy: "The service answers",
  databaseUnavailable: "The database does not answer",
  databaseUnavailableText: "The server works but cannot reach its data. This page tries again by itself.",
  unreachable: "The service does not answer",
  unreachableText: "The server gave no answer. It may be restarting: this page tries again by itself.",
  administratorHint: "For the administrator, the journal says why:",
};
