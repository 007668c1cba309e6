import { BallotError } from "./error";

/** Reads one value after another of a DER encoding (X.690), as far as a public key needs it. */
export class DerReader {
  private offset = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The content of the next value, which must have this tag. */
  read(tag: number): Uint8Array {
    if (this.byte() !== tag) {
      throw wrong();
    }
    const size = this.size();
    const content = this.bytes.slice(this.offset, this.offset + size);
    this.offset += size;
    if (content.length !== size) {
      throw wrong();
    }
    return content;
  }

  /** There must be nothing more. */
  end(): void {
    if (this.offset !== this.bytes.length) {
      throw wrong();
    }
  }

  private size(): number {
    const first = this.byte();
    if (first < 0x80) {
      return first;
    }
    let size = 0;
    for (let count = first & 0x7f; count > 0; count -= 1) {
      size = size * 256 + this.byte();
    }
    return size;
  }

  private byte(): number {
    const byte = this.bytes[this.offset];
    if (byte === undefined) {
      throw wrong();
    }
    this.offset += 1;
    return byte;
  }
}

function wrong(): BallotError {
  return new BallotError("this is no public key of a poll");
}
