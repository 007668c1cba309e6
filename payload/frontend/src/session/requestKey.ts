import { forget, keep, kept } from "../storage/keep";

/**
 * The secret of one request for a place, made and kept before asking: after a lost answer or a reload the same key gets
 * the same place, instead of “this name is taken” or of a link that was used already. 32 random bytes, unpadded
 * base64url. `what` tells requests apart: a code and a name, for example.
 */
export function requestKeyFor(...what: readonly string[]): string {
  const key = storageKey(what);
  const known = kept<string>(key);
  if (known !== null) {
    return known;
  }
  const made = base64url(crypto.getRandomValues(new Uint8Array(32)));
  keep(key, made);
  return made;
}

/** The request was answered; its key has done its work. */
export function dropRequestKey(...what: readonly string[]): void {
  forget(storageKey(what));
}

function storageKey(what: readonly string[]): string {
  return `vote-secret:request:${what.join(":")}`;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
