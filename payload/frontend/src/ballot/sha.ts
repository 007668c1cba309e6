import { CryptoJS } from "cryptojs";

type Name = "SHA-256" | "SHA-384";

export function sha256(message: Uint8Array): Promise<Uint8Array> {
  return digest("SHA-256", message);
}

export function sha384(message: Uint8Array): Promise<Uint8Array> {
  return digest("SHA-384", message);
}

/** By the browser. Over plain HTTP, as in a hall's own network, browsers offer no SubtleCrypto: then by a library. */
async function digest(name: Name, message: Uint8Array): Promise<Uint8Array> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  return subtle ? new Uint8Array(await subtle.digest(name, message)) : libraryDigest(name, message);
}

function libraryDigest(name: Name, message: Uint8Array): Uint8Array {
  const input = CryptoJS.lib.WordArray.create(words(message), message.length);
  const output = name === "SHA-256" ? CryptoJS.SHA256(input) : CryptoJS.SHA384(input);
  return Uint8Array.from({ length: output.sigBytes }, (_, index) => (output.words[index >> 2] ?? 0) >>> (24 - 8 * (index % 4)));
}

function words(bytes: Uint8Array): number[] {
  const result = new Array<number>(Math.ceil(bytes.length / 4)).fill(0);
  bytes.forEach((byte, index) => {
    result[index >> 2] = (result[index >> 2] ?? 0) | (byte << (24 - 8 * (index % 4)));
  });
  return result;
}
