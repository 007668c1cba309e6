/** Why the server did not do what it was asked. */
export class ApiError extends Error {
  constructor(
    /** The server's own word for it; `unreachable` when there was no answer, `unexpected` when it made no sense. */
    readonly code: string,
    /** The status of the answer; 0 when there was none. */
    readonly status: number,
    /** The server's sentence, in English. */
    message: string,
    /** Seconds to wait before another try, where the server asks for it. */
    readonly retryAfter: number | null = null,
    /** Everything else that the server said. */
    readonly fields: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = "ApiError";
  }

  /** Whether the same request may succeed later: no answer, an overloaded or restarting server. */
  get isPassing(): boolean {
    return this.code === "unreachable" || this.status === 408 || this.status === 429 || this.status >= 500;
  }

  /** What was thrown, as an ApiError; a mistake of the page's own is shown as unexpected, and told in the console. */
  static of(thrown: unknown): ApiError {
    if (thrown instanceof ApiError) {
      return thrown;
    }
    console.error(thrown);
    return new ApiError("unexpected", 0, String(thrown));
  }
}
