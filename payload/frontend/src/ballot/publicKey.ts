import { fromWire, toHex, toNumber } from "./bytes";
import { DerReader } from "./der";
import { BallotError } from "./error";

const sequence = 0x30;
const integer = 0x02;
const bitString = 0x03;

/** AlgorithmIdentifier of rsaEncryption with its NULL (RFC 3279, section 2.3.1). */
const rsaEncryption = "06092a864886f70d0101010500";

const leastBits = 2048;
const usualExponent = 65537n;

export interface PublicKey {
  readonly modulus: bigint;
  readonly exponent: bigint;
  /** How many bits the modulus has. */
  readonly bits: number;
  /** How many bytes blinded messages and signatures have. */
  readonly size: number;
}

/** The key of a poll from its SubjectPublicKeyInfo (RFC 5280, section 4.1), base64url. Throws BallotError. */
export function readPublicKey(spki: string): PublicKey {
  const [modulus, exponent] = numbersIn(fromWire(spki));
  const bits = modulus.toString(2).length;
  // With an even or a short modulus, or another exponent, a server could hide in the key what undoes the blinding.
  if (bits < leastBits || (modulus & 1n) === 0n || exponent !== usualExponent) {
    throw new BallotError("the public key of the poll is weak");
  }
  return { modulus, exponent, bits, size: Math.ceil(bits / 8) };
}

function numbersIn(der: Uint8Array): [bigint, bigint] {
  const whole = new DerReader(der);
  const info = new DerReader(whole.read(sequence));
  whole.end();
  if (toHex(info.read(sequence)) !== rsaEncryption) {
    throw new BallotError("the public key of the poll is no RSA key");
  }
  const outer = new DerReader(withoutUnusedBits(info.read(bitString)));
  info.end();
  const numbers = new DerReader(outer.read(sequence));
  outer.end();
  const pair: [bigint, bigint] = [toNumber(numbers.read(integer)), toNumber(numbers.read(integer))];
  numbers.end();
  return pair;
}

function withoutUnusedBits(content: Uint8Array): Uint8Array {
  if (content[0] !== 0) {
    throw new BallotError("this is no public key of a poll");
  }
  return content.slice(1);
}
