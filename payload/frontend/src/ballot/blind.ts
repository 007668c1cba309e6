import { fromNumber, toNumber } from "./bytes";
import { encodeMessage } from "./emsaPss";
import { BallotError } from "./error";
import { inverse, power } from "./modular";
import type { PublicKey } from "./publicKey";

/** A random number that hides a message, and the one that takes it off again. */
export interface Mask {
  readonly mask: bigint;
  readonly unmask: bigint;
}

/** A new mask, every one equally likely (RFC 9474, section 4.2, steps 4 and 5). */
export function newMask(key: PublicKey): Mask {
  for (;;) {
    const mask = toNumber(globalThis.crypto.getRandomValues(new Uint8Array(key.size)));
    const unmask = mask < key.modulus ? inverse(mask, key.modulus) : null;
    if (unmask !== null) {
      return { mask, unmask };
    }
  }
}

/** Hides a message (RFC 9474, section 4.2). */
export async function blind(key: PublicKey, message: Uint8Array, mask: Mask): Promise<Uint8Array> {
  const encoded = toNumber(await encodeMessage(message, key.bits - 1));
  const blinded = (encoded * power(mask.mask, key.exponent, key.modulus)) % key.modulus;
  return fromNumber(blinded, key.size);
}

/** The signature of a message from that of the hidden one (RFC 9474, section 4.4). Throws BallotError if it is none. */
export async function finish(key: PublicKey, message: Uint8Array, unmask: bigint, blindSignature: Uint8Array): Promise<Uint8Array> {
  if (blindSignature.length !== key.size) {
    throw new BallotError("the server's signature has a wrong size");
  }
  const signature = fromNumber((toNumber(blindSignature) * unmask) % key.modulus, key.size);
  if (!(await verify(key, message, signature))) {
    throw new BallotError("the server's signature does not fit the public key of the poll");
  }
  return signature;
}

/**
 * RSASSA-PSS-VERIFY (RFC 8017, section 8.1.2). With an empty salt a message has one encoding only, so comparing with
 * it is the whole check.
 */
export async function verify(key: PublicKey, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const number = toNumber(signature);
  if (signature.length !== key.size || number >= key.modulus) {
    return false;
  }
  const encoded = toNumber(await encodeMessage(message, key.bits - 1));
  return power(number, key.exponent, key.modulus) === encoded;
}
