import { blind, finish, newMask } from "./blind";
import { fromHex, fromWire, toHex, toNumber, toWire, fromNumber } from "./bytes";
import { BallotError } from "./error";
import { readPublicKey } from "./publicKey";
import { sha256 } from "./sha";

const tokenBytes = 32;

/**
 * What the page must keep, before it asks for the signature, until the vote is cast. Plain texts, all base64url:
 * JSON keeps it. Whoever has it can cast this ballot.
 */
export interface SecretState {
  readonly publicKey: string;
  readonly token: string;
  /** Sent again after a lost answer: the server signs only one blinded message a voter. */
  readonly blindedMessage: string;
  readonly unmask: string;
}

/** A ballot, ready to be cast with a choice. */
export interface SignedToken {
  readonly token: string;
  readonly signature: string;
}

export interface PreparedToken {
  readonly token: string;
  readonly blindedMessage: string;
  readonly secretState: SecretState;
}

/** Makes a token for a poll and hides it for the server to sign. Throws BallotError when the key is none. */
export async function preparePollToken(publicKeySpkiB64: string): Promise<PreparedToken> {
  const key = readPublicKey(publicKeySpkiB64);
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(tokenBytes));
  const mask = newMask(key);
  const token = toWire(bytes);
  const blindedMessage = toWire(await blind(key, bytes, mask));
  const unmask = toWire(fromNumber(mask.unmask, key.size));
  return { token, blindedMessage, secretState: { publicKey: publicKeySpkiB64, token, blindedMessage, unmask } };
}

/**
 * Takes the mask off the server's signature and checks it. Throws BallotError for a signature that does not fit: then
 * the server did not sign with the key that everyone sees, and nothing must be cast with it.
 */
export async function finishToken(secretState: SecretState, blindSignature: string): Promise<SignedToken> {
  const key = readPublicKey(secretState.publicKey);
  const unmask = toNumber(fromWire(secretState.unmask));
  const signature = await finish(key, fromWire(secretState.token), unmask, fromWire(blindSignature));
  return { token: secretState.token, signature: toWire(signature) };
}

/** What the ballot box keeps of a token: its SHA-256, hexadecimal, by which the server tells whether it was cast. */
export async function tokenHash(token: string): Promise<string> {
  const bytes = fromWire(token);
  if (bytes.length !== tokenBytes) {
    throw new BallotError("a token has a wrong size");
  }
  return toHex(await sha256(bytes));
}

/** What people compare: SHA-256 of the public key, hexadecimal. */
export async function fingerprint(publicKeySpkiB64: string): Promise<string> {
  return toHex(await sha256(fromWire(publicKeySpkiB64)));
}

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const receiptBits = 80;

/** The short form of a token's hash for a person: its first 80 bits in base32 (RFC 4648, section 6), 16 characters in fours. */
export function receiptCode(tokenHashHex: string): string {
  let rest = toNumber(fromHex(tokenHashHex).slice(0, receiptBits / 8));
  let code = "";
  for (let count = 0; count < receiptBits / 5; count += 1) {
    code = base32.charAt(Number(rest & 31n)) + code;
    rest >>= 5n;
  }
  return inGroups(code);
}

/** A fingerprint or a code in groups of four, to be read aloud and compared. */
export function inGroups(text: string): string {
  return (text.match(/.{1,4}/g) ?? []).join(" ");
}
