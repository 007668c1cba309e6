/**
 * The server's clock, as far as this browser knows it. A phone's own may be minutes off, and a timer is the server's.
 * Of all answers the one that took least time tells most: the server wrote its time somewhere between question and answer.
 */
export class ServerClock {
  private offset = 0;
  private uncertainty = Number.POSITIVE_INFINITY;

  /** Learns from an answer. All times in milliseconds since 1970; `sent` and `received` by this browser's clock. */
  learn(serverTime: number, sent: number, received: number): void {
    const uncertainty = Math.max(0, received - sent) / 2;
    const offset = serverTime - (sent + received) / 2;
    const hasJumped = Math.abs(offset - this.offset) > this.uncertainty + uncertainty + 1000;
    if (uncertainty <= this.uncertainty || hasJumped) {
      this.offset = offset;
      this.uncertainty = uncertainty;
    }
  }

  /** The server's time now, in milliseconds since 1970; this browser's own while nothing is known. */
  now(here: number = Date.now()): number {
    return here + this.offset;
  }
}
