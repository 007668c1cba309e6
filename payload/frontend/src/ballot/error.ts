/** A value of the ballot is not what it must be. The text names the value, never its content. */
export class BallotError extends Error {
  override readonly name = "BallotError";
}
