import { ApiError } from "../api/ApiError";
import { furthest, type BallotShelf, type BlindedBallot, type CastingBallot } from "./KeptBallot";

/** What the desk must know of a poll. */
export interface DeskPoll {
  readonly id: string;
  readonly status: "draft" | "active" | "closed";
  /** Unpadded base64url of the SubjectPublicKeyInfo; null before the poll starts. */
  readonly publicKey: string | null;
}

/** What a voter can do in a poll. */
export type Standing =
  | { readonly stage: "claiming"; readonly isDelayed: boolean }
  | { readonly stage: "ready" }
  | { readonly stage: "casting"; readonly isDelayed: boolean }
  | { readonly stage: "cast"; readonly receipt: string }
  /** The poll ended without a ballot of this browser. */
  | { readonly stage: "missed" }
  /** The server gives no ballot or does not take it; `code` says why. */
  | { readonly stage: "refused"; readonly code: string };

/** What the desk needs of the world; a test gives it another. */
export interface DeskWorld {
  readonly shelf: BallotShelf;
  /** Draws a token and blinds it for a poll's key. */
  readonly blind: (publicKey: string) => Promise<{ readonly blindedMessage: string; readonly secretState: unknown }>;
  /** Unblinds and verifies. */
  readonly finish: (secretState: unknown, blindSignature: string) => Promise<{ readonly token: string; readonly signature: string }>;
  readonly receiptOf: (token: string) => Promise<string>;
  /** The blind signature. Asked again with the same message, the server answers the same. */
  readonly claim: (pollId: string, blindedMessage: string) => Promise<string>;
  /** Without anything that tells who asks. Asked again with the same ballot, the server answers the same. */
  readonly cast: (pollId: string, ballot: CastingBallot) => Promise<void>;
  readonly isRecorded: (pollId: string, receipt: string) => Promise<boolean>;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

/** Of a blinded message, which is random: enough that no two are the same. */
const idLength = 16;

/** Nothing more is to be done: no look at storage for each of fifty polls at each change. */
function isSettled(standing: Standing | undefined, status: DeskPoll["status"]): boolean {
  return standing?.stage === "cast" || (standing?.stage === "missed" && status === "closed");
}

const firstPause = 500;
const longestPause = 8_000;
/** How often a tab looks whether another one, which claimed first, has put its ballot down. */
const looksForOther = 6;

/**
 * Brings each ballot from the draw to the box, over reloads, lost answers and restarting servers. Every step is kept
 * before it is tried, and each request may be sent again without harm, so it is enough to go on where it stopped.
 */
export class VotingDesk {
  private standings: ReadonlyMap<string, Standing> = new Map();
  private readonly busy = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private polls: readonly DeskPoll[] = [];
  private isOpen = true;

  constructor(private readonly world: DeskWorld) {}

  readonly snapshot = (): ReadonlyMap<string, Standing> => this.standings;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes note of the polls as the server shows them, and does what is due: claims for a new one, goes on with others. */
  follow(polls: readonly DeskPoll[]): void {
    this.polls = polls;
    if (this.isOpen) {
      polls.forEach((poll) => this.attend(poll));
    }
  }

  /** Casts the ballot for an option, once and for all. Only from `ready`: a second call changes nothing. */
  cast(pollId: string, optionId: string): void {
    const ballot = furthest(this.world.shelf.all(pollId));
    const poll = this.polls.find(({ id }) => id === pollId);
    if (ballot?.stage === "ready" && poll !== undefined) {
      this.world.shelf.write(pollId, { ...ballot, stage: "casting", optionId });
      this.attend(poll);
    }
  }

  /** Takes up its work: again after a close, or because another tab has changed something. */
  readonly open = (): void => {
    this.isOpen = true;
    this.follow(this.polls);
  };

  /** Starts no further try. */
  close(): void {
    this.isOpen = false;
  }

  private attend(poll: DeskPoll): void {
    const standing = this.standings.get(poll.id);
    if (poll.status === "draft" || poll.publicKey === null || this.busy.has(poll.id) || standing?.stage === "refused") {
      return;
    }
    if (isSettled(standing, poll.status)) {
      return;
    }
    this.busy.add(poll.id);
    void this.advance(poll.id, poll.publicKey).finally(() => this.busy.delete(poll.id));
  }

  private async advance(pollId: string, publicKey: string): Promise<void> {
    let pause = firstPause;
    while (this.isOpen) {
      try {
        this.stand(pollId, await this.settleOrRefuse(pollId, publicKey));
        return;
      } catch (thrown) {
        const failure = ApiError.of(thrown);
        if (!failure.isPassing) {
          this.stand(pollId, { stage: "refused", code: failure.code });
          return;
        }
        this.delay(pollId);
        await this.world.pause((failure.retryAfter ?? 0) * 1000 + pause * (0.5 + this.world.random()));
        pause = Math.min(pause * 2, longestPause);
      }
    }
  }

  /** Throws where another try may help. */
  private async settleOrRefuse(pollId: string, publicKey: string): Promise<Standing> {
    try {
      return await this.settle(pollId, publicKey);
    } catch (thrown) {
      const failure = ApiError.of(thrown);
      if (failure.isPassing) {
        throw failure;
      }
      return this.refusal(pollId, failure);
    }
  }

  /** Goes as far as can be gone now; each stage leads to the next. */
  private async settle(pollId: string, publicKey: string): Promise<Standing> {
    const ballot = furthest(this.world.shelf.all(pollId));
    if (ballot?.stage === "cast") {
      return { stage: "cast", receipt: ballot.receipt };
    }
    // One poll has one key. Another one would tell this voter from the others.
    if (ballot !== null && ballot.publicKey !== publicKey) {
      return { stage: "refused", code: "poll_key_changed" };
    }
    if (ballot?.stage === "casting") {
      return this.bringToBox(pollId, ballot);
    }
    if (this.isClosed(pollId)) {
      this.world.shelf.clear(pollId);
      return { stage: "missed" };
    }
    return ballot?.stage === "ready" ? { stage: "ready" } : this.fetchBallot(pollId, publicKey);
  }

  private async fetchBallot(pollId: string, publicKey: string): Promise<Standing> {
    if (this.standings.get(pollId)?.stage !== "claiming") {
      this.stand(pollId, { stage: "claiming", isDelayed: false });
    }
    if (this.blinded(pollId).length === 0) {
      await this.draw(pollId, publicKey);
    }
    for (const drawn of this.blinded(pollId)) {
      if (await this.isSigned(pollId, drawn)) {
        return { stage: "ready" };
      }
    }
    return this.lookForOther(pollId, publicKey);
  }

  private blinded(pollId: string): BlindedBallot[] {
    return this.world.shelf.all(pollId).filter((ballot): ballot is BlindedBallot => ballot.stage === "blinded");
  }

  private async draw(pollId: string, publicKey: string): Promise<void> {
    const { blindedMessage, secretState } = await this.world.blind(publicKey);
    const id = blindedMessage.slice(0, idLength);
    this.world.shelf.write(pollId, { stage: "blinded", id, publicKey, blindedMessage, secretState });
  }

  /** False when the server has signed another one for this voter. */
  private async isSigned(pollId: string, { id, publicKey, blindedMessage, secretState }: BlindedBallot): Promise<boolean> {
    try {
      const blindSignature = await this.world.claim(pollId, blindedMessage);
      const signed = await this.world.finish(secretState, blindSignature);
      this.world.shelf.write(pollId, { stage: "ready", id, publicKey, token: signed.token, signature: signed.signature });
      return true;
    } catch (thrown) {
      if (ApiError.of(thrown).code === "already_claimed") {
        return false;
      }
      throw thrown;
    }
  }

  /** Another tab may have claimed at the same moment: browsers tell one tab of another's writing a little later. */
  private async lookForOther(pollId: string, publicKey: string): Promise<Standing> {
    const tried = this.blinded(pollId).length;
    for (let look = 0; look < looksForOther; look += 1) {
      await this.world.pause(firstPause);
      if (this.world.shelf.all(pollId).some(({ stage }) => stage !== "blinded") || this.blinded(pollId).length !== tried) {
        return this.settle(pollId, publicKey);
      }
    }
    // Nothing is cleared: a slow tab may still get the answer for its own.
    return { stage: "refused", code: "already_claimed" };
  }

  private async bringToBox(pollId: string, ballot: CastingBallot): Promise<Standing> {
    if (this.standings.get(pollId)?.stage !== "casting") {
      this.stand(pollId, { stage: "casting", isDelayed: false });
    }
    const receipt = await this.world.receiptOf(ballot.token);
    await this.world.cast(pollId, ballot);
    return this.acknowledge(pollId, ballot, receipt);
  }

  private acknowledge(pollId: string, { id, publicKey }: CastingBallot, receipt: string): Standing {
    this.world.shelf.write(pollId, { stage: "cast", id, publicKey, receipt });
    this.world.shelf.clear(pollId, id);
    return { stage: "cast", receipt };
  }

  /** A refused ballot may still lie in the box, by an earlier try whose answer was lost: the receipt tells. */
  private async refusal(pollId: string, failure: ApiError): Promise<Standing> {
    const ballot = furthest(this.world.shelf.all(pollId));
    if (ballot?.stage === "cast") {
      return { stage: "cast", receipt: ballot.receipt };
    }
    if (ballot?.stage === "casting") {
      const receipt = await this.world.receiptOf(ballot.token);
      if (failure.code !== "already_voted" && (await this.world.isRecorded(pollId, receipt))) {
        return this.acknowledge(pollId, ballot, receipt);
      }
    }
    if (failure.code === "poll_not_active" || this.isClosed(pollId)) {
      // Nobody takes it any more, and the choice on it is nobody's business.
      this.world.shelf.clear(pollId);
    }
    const isMissed = failure.code === "poll_not_active" && ballot?.stage !== "casting";
    return isMissed ? { stage: "missed" } : { stage: "refused", code: failure.code };
  }

  private isClosed(pollId: string): boolean {
    return this.polls.find(({ id }) => id === pollId)?.status === "closed";
  }

  private delay(pollId: string): void {
    const standing = this.standings.get(pollId);
    if (standing !== undefined && "isDelayed" in standing) {
      this.stand(pollId, { ...standing, isDelayed: true });
    }
  }

  private stand(pollId: string, standing: Standing): void {
    this.standings = new Map(this.standings).set(pollId, standing);
    this.listeners.forEach((listener) => listener());
  }
}
