import { concat } from "./bytes";
import { sha384 } from "./sha";

const hashBytes = 48;
const trailer = 0xbc;

/**
 * EMSA-PSS-ENCODE with SHA-384, MGF1 with SHA-384 and an empty salt (RFC 8017, section 9.1.1).
 * `bits` is one less than the modulus has.
 */
export async function encodeMessage(message: Uint8Array, bits: number): Promise<Uint8Array> {
  const size = Math.ceil(bits / 8);
  const hash = await sha384(concat(new Uint8Array(8), await sha384(message)));
  const block = new Uint8Array(size - hashBytes - 1);
  block[block.length - 1] = 1;
  const mask = await mgf1(hash, block.length);
  const masked = block.map((byte, index) => byte ^ (mask[index] ?? 0));
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * size - bits));
  return concat(masked, hash, Uint8Array.of(trailer));
}

/** MGF1 (RFC 8017, appendix B.2.1). */
async function mgf1(seed: Uint8Array, size: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let counter = 0; counter * hashBytes < size; counter += 1) {
    parts.push(await sha384(concat(seed, Uint8Array.of(0, 0, 0, counter))));
  }
  return concat(...parts).slice(0, size);
}
