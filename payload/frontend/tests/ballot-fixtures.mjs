// The figures that the backend's tests check too, and the two kinds of browser.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { frontend } from "./module.mjs";

export function figures(name) {
  return JSON.parse(readFileSync(join(frontend, "../backend/tests/vectors", name), "utf8"));
}

/** Runs `act` with SubtleCrypto, as over HTTPS, and without it, as over plain HTTP. */
export const browsers = {
  "with SubtleCrypto": (act) => act(),
  "over plain HTTP": withoutSubtleCrypto,
};

async function withoutSubtleCrypto(act) {
  const whole = globalThis.crypto;
  const reduced = { getRandomValues: (array) => whole.getRandomValues(array) };
  Object.defineProperty(globalThis, "crypto", { value: reduced, configurable: true, writable: true });
  try {
    return await act();
  } finally {
    Object.defineProperty(globalThis, "crypto", { value: whole, configurable: true, writable: true });
  }
}
