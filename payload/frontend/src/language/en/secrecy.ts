import type { Translation } from "../catalogues";
import type { secrecy as french } from "../fr/secrecy";

/** What keeps a vote secret, and where that ends. */
export const secrecy: Translation<typeof french> = {
  secrecyCard: "What keeps your vote secret, and the limits",
  secrecyTitle: "What keeps the vote secret",
  secrecyHow:
    "At the start of a vote your device draws a number at random and has it signed without showing it, as through an envelope lined with carbon paper. The server knows that you received a ballot, but not which. The ballot then travels alone, without name, cookie or time. With the built-in database, a copy of the server’s files does not, by itself, tell who voted what.",
  secrecyOnce: "Each person who was let in receives one ballot per vote, and each ballot counts once.",
  keyTitle: "Fingerprint of the vote’s key",
  keyText:
    "All ballots of a vote are signed by the same key. Compare this fingerprint with your neighbour’s and with the report: if it differs, somebody tries to recognize ballots.",
  keyDiffers:
    "This fingerprint is not the one that the server announces. Do not vote, and tell the organizer and the scrutators.",
  receiptTitle: "Your receipt",
  receiptText:
    "It tells you that your ballot is in the box. It does not tell what you voted: by itself it proves nothing to anybody else.",
  boxTitle: "Fingerprint of the closed box",
  boxText: "It stands in the report. One ballot changed, added or removed would give another.",
  limitsTitle: "The limits, plainly",
  limitFew: "With one or two voters the result tells who voted what.",
  limitUnanimous: "A unanimous result reveals everyone’s vote.",
  limitStorage:
    "Your ballot is kept by this browser. If you clear its data after receiving it, you can no longer vote in that vote.",
  limitScript:
    "Whoever can alter the page that this server gives out can falsify everything. The person who runs it must therefore be trusted.",
  limitNetwork:
    "Whoever watches the network at the very moment of the vote can see where a ballot comes from. Over plain HTTP, on a shared network, they can also read it.",
  limitServer:
    "Whoever watches the server while it runs, or copies its files again and again as they change, can find out who cast which ballot.",
  limitReceipt:
    "Your receipt is the fingerprint of your ballot’s number. Until the meeting is deleted, the server keeps that fingerprint beside the choice: whoever has your receipt and a copy of the server’s data knows what you voted.",
  limitDatabase:
    "If this service keeps its data on a MongoDB server, that server notes for some time in which order things were written. Whoever can read those notes may guess who cast which ballot.",
  limitPeople:
    "A dishonest organizer can let in invented people: that is why everyone sees the list, and the report prints it.",
  limitPressure: "Nothing protects you from somebody who looks at your screen while you vote.",
  limitsEnd: "Vote Secret suits the everyday votes of a meeting. It is not a certified election system.",
};
