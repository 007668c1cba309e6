import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { test } from "node:test";
import { browsers, figures } from "./ballot-fixtures.mjs";
import { loadModule } from "./module.mjs";

const { blind, finish, verify } = await loadModule("ballot/blind.ts");
const { encodeMessage } = await loadModule("ballot/emsaPss.ts");
const { readPublicKey } = await loadModule("ballot/publicKey.ts");
const { inverse } = await loadModule("ballot/modular.ts");

const rfc = figures("rfc9474.json");
const shared = figures("ballots.json");

const number = (hex) => BigInt(`0x${hex}`);
const bytes = (text, encoding) => Uint8Array.from(Buffer.from(text, encoding));
const hex = (array) => Buffer.from(array).toString("hex");
const wire = (array) => Buffer.from(array).toString("base64url");

function rfcKey() {
  const [n, e] = [rfc.n, rfc.e].map((text) => Buffer.from(text, "hex").toString("base64url"));
  const key = createPublicKey({ key: { kty: "RSA", n, e }, format: "jwk" });
  return readPublicKey(key.export({ format: "der", type: "spki" }).toString("base64url"));
}

for (const [browser, within] of Object.entries(browsers)) {
  for (const vector of rfc.vectors) {
    test(`${browser}: the figures of RFC 9474 for ${vector.name}`, () =>
      within(async () => {
        const key = rfcKey();
        const message = bytes(vector.message, "hex");
        const unmask = number(vector.inverse);
        const mask = { mask: inverse(unmask, key.modulus), unmask };
        assert.equal(hex(await encodeMessage(message, key.bits - 1)), vector.encoded);
        assert.equal(hex(await blind(key, message, mask)), vector.blinded);
        assert.equal(hex(await finish(key, message, unmask, bytes(vector.blind_signature, "hex"))), vector.signature);
        assert.ok(await verify(key, message, bytes(vector.signature, "hex")));
      }));
  }

  test(`${browser}: the figures that the server's own tests make`, () =>
    within(async () => {
      const key = readPublicKey(shared.public_key);
      for (const ballot of shared.ballots) {
        const token = bytes(ballot.token, "base64url");
        const mask = number(hex(bytes(ballot.mask, "base64url")));
        const unmask = inverse(mask, key.modulus);
        assert.equal(wire(await blind(key, token, { mask, unmask })), ballot.blinded_message);
        assert.equal(wire(await finish(key, token, unmask, bytes(ballot.blind_signature, "base64url"))), ballot.signature);
      }
    }));
}
