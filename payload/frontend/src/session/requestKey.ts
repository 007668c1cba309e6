import { forget, keep, kept } from "../storage/keep";

/**
 * The secret of one request to join, made and kept before asking: after a lost answer or a reload the same key gets the
 * same place instead of “this name is taken”. 32 random bytes, unpadded base64url.
 */
export function requestKeyFor(code: string, name: string): string {
  const key = storageKey(code, name);
  const known = kept<string>(key);
  if (known !== null) {
    return known;
  }
  const made = base64url(crypto.getRandomValues(new Uint8Array(32)));
  keep(key, made);
  return made;
}

/** The request was answered; its key has done its work. */
export function dropRequestKey(code: string, name: string): void {
  forget(storageKey(code, name));
}

function storageKey(code: string, name: string): string {
  return `vote-secret:request:${code}:${name}`;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
