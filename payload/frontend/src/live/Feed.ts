/** How the page hears from the server. */
export type Connection =
  /** Nothing was heard yet. */
  | "connecting"
  /** Changes are announced as they happen. */
  | "live"
  /** Changes are asked for every few seconds: the stream of events does not come through. */
  | "polling"
  /** The last questions were not answered: what is shown may be old. */
  | "lost"
  /** There is nothing more to hear: the server said so. */
  | "ended";

export interface FeedSnapshot<State, Failure> {
  readonly connection: Connection;
  /** The newest view that the server gave. */
  readonly state: State | null;
  /** Why the feed ended; null otherwise. */
  readonly ending: Failure | null;
}

/** What the server answered to “what is new since `etag`?”. */
export type Look<State, Failure> =
  | { readonly kind: "new"; readonly state: State; readonly etag: string | null }
  | { readonly kind: "same" }
  | { readonly kind: "end"; readonly failure: Failure };

/** A stream of announcements that was opened. */
export interface Stream {
  readonly close: () => void;
}

export interface StreamListener {
  readonly onOpen: () => void;
  readonly onChange: () => void;
  /** The stream is broken; `isFinal` when nobody tries to repair it. */
  readonly onBreak: (isFinal: boolean) => void;
}

/** What the feed needs of the world; a test gives it another. Times are in milliseconds. */
export interface FeedWorld<State, Failure> {
  /** Rejects when there is no answer, or none that makes sense. */
  readonly look: (etag: string | null) => Promise<Look<State, Failure>>;
  readonly open: (listener: StreamListener) => Stream;
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly random: () => number;
  /** An announcement is answered within this time, at random: a whole assembly hears it at the same moment. */
  readonly hearingDelay: number;
}

/** While the stream is open: a stream that died without a word is found out by asking. */
const liveInterval = 25_000;
/** While it is not: often enough for a vote that lasts a minute. */
const pollingInterval = 3_000;
const longestInterval = 15_000;
/** Announcements that come close together are answered by one question: five hundred people do not join at once in peace. */
const restInterval = 1_000;
/** One unanswered question may be chance; the second in a row is told. */
const unansweredUntilLost = 2;

/**
 * The meeting as the server sees it, kept up to date: each announcement makes the feed ask for the state, and so does
 * the clock. Nothing is ever guessed: what is shown came from the server.
 */
export class Feed<State, Failure> {
  private snapshotNow: FeedSnapshot<State, Failure> = { connection: "connecting", state: null, ending: null };
  private readonly listeners = new Set<() => void>();
  private etag: string | null = null;
  private stream: Stream | null = null;
  private isStreamOpen = false;
  private isAsking = false;
  private isStale = false;
  private unanswered = 0;
  private isResting = false;
  private isWanted = false;
  private cancelRest: () => void = () => undefined;
  private cancelHearing: () => void = () => undefined;
  private cancelLook: () => void = () => undefined;
  private cancelOpening: () => void = () => undefined;
  private openings = 0;
  private isRunning = false;

  constructor(private readonly world: FeedWorld<State, Failure>) {}

  readonly snapshot = (): FeedSnapshot<State, Failure> => this.snapshotNow;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  start(): void {
    this.isRunning = true;
    this.openStream();
    this.refresh();
  }

  stop(): void {
    this.isRunning = false;
    this.cancelLook();
    this.cancelRest();
    this.cancelHearing();
    this.cancelOpening();
    this.isResting = false;
    this.closeStream();
  }

  /** Asks now; when a question is already under way, once more after it, for its answer may be older than the wish. */
  readonly refresh = (): void => {
    if (!this.isRunning || this.snapshotNow.connection === "ended") {
      return;
    }
    this.isStale = true;
    if (!this.isAsking) {
      void this.ask();
    }
  };

  /** The browser says that it has a network again, or that the page is in sight: no waiting for the next turn. */
  readonly wake = (): void => {
    if (this.stream === null && this.isRunning) {
      this.openings = 0;
      this.openStream();
    }
    this.refresh();
  };

  /** The browser says that it has no network. */
  readonly disconnect = (): void => {
    this.unanswered = unansweredUntilLost;
    this.show({});
  };

  private readonly hear = (): void => {
    if (this.isResting) {
      this.isWanted = true;
    } else {
      this.rest();
      this.cancelHearing = this.world.after(this.world.hearingDelay * this.world.random(), this.refresh);
    }
  };

  private rest(): void {
    this.isResting = true;
    this.isWanted = false;
    this.cancelRest();
    this.cancelRest = this.world.after(restInterval, () => {
      this.isResting = false;
      if (this.isWanted) {
        this.refresh();
      }
    });
  }

  private async ask(): Promise<void> {
    this.isAsking = true;
    this.cancelLook();
    this.rest();
    while (this.isStale && this.isRunning) {
      this.isStale = false;
      await this.askOnce();
    }
    this.isAsking = false;
    this.schedule();
  }

  private async askOnce(): Promise<void> {
    try {
      this.take(await this.world.look(this.etag));
    } catch {
      this.unanswered += 1;
      this.show({});
    }
  }

  private take(look: Look<State, Failure>): void {
    this.unanswered = 0;
    if (look.kind === "end") {
      this.end(look.failure);
    } else if (look.kind === "new") {
      this.etag = look.etag;
      this.show({ state: look.state });
    } else {
      this.show({});
    }
  }

  private end(failure: Failure): void {
    this.stop();
    this.show({ ending: failure });
  }

  private schedule(): void {
    if (!this.isRunning) {
      return;
    }
    const interval = this.isStreamOpen && this.unanswered === 0 ? liveInterval : this.patience();
    this.cancelLook = this.world.after(this.spread(interval), this.refresh);
  }

  private patience(): number {
    return Math.min(pollingInterval * 2 ** Math.max(0, this.unanswered - 1), longestInterval);
  }

  // Hundreds of phones lose and find the server at the same moment: they should not all come back at once.
  private spread(interval: number): number {
    return interval * (0.75 + this.world.random() / 2);
  }

  private openStream(): void {
    this.closeStream();
    this.stream = this.world.open({
      onOpen: () => this.opened(),
      onChange: this.hear,
      onBreak: (isFinal) => this.broken(isFinal),
    });
  }

  private opened(): void {
    this.isStreamOpen = true;
    this.openings = 0;
    this.hear();
    this.show({});
  }

  private broken(isFinal: boolean): void {
    this.isStreamOpen = false;
    if (isFinal) {
      this.closeStream();
      this.openings += 1;
      this.cancelOpening();
      const pause = Math.min(1000 * 2 ** this.openings, longestInterval);
      this.cancelOpening = this.world.after(this.spread(pause), () => this.isRunning && this.openStream());
    }
    this.hear();
    this.show({});
  }

  private closeStream(): void {
    this.stream?.close();
    this.stream = null;
    this.isStreamOpen = false;
  }

  private show(change: Partial<FeedSnapshot<State, Failure>>): void {
    const next = { ...this.snapshotNow, ...change };
    const connection = this.connectionFor(next);
    if (Object.keys(change).length === 0 && connection === this.snapshotNow.connection) {
      return;
    }
    this.snapshotNow = { ...next, connection };
    this.listeners.forEach((listener) => listener());
  }

  private connectionFor({ state, ending }: FeedSnapshot<State, Failure>): Connection {
    if (ending !== null) {
      return "ended";
    }
    if (this.unanswered >= unansweredUntilLost || (this.unanswered > 0 && this.snapshotNow.connection === "lost")) {
      return "lost";
    }
    if (state === null) {
      return "connecting";
    }
    return this.isStreamOpen ? "live" : "polling";
  }
}
