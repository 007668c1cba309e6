import assert from "node:assert/strict";
import { createPrivateKey, generateKeyPairSync, verify as verifyByOpenSSL, constants, createPublicKey } from "node:crypto";
import { test } from "node:test";
import { browsers, figures } from "./ballot-fixtures.mjs";
import { loadModule } from "./module.mjs";

const ballot = await loadModule("ballot/index.ts");
const { power } = await loadModule("ballot/modular.ts");

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const spki = wire(publicKey);
const shared = figures("ballots.json");

function wire(key) {
  return key.export({ format: "der", type: "spki" }).toString("base64url");
}

/** The server: the bare private operation, by node's own OpenSSL-made key. */
function sign(key, blindedMessage) {
  const { n, d } = key.export({ format: "jwk" });
  const [modulus, exponent] = [n, d].map((text) => BigInt(`0x${Buffer.from(text, "base64url").toString("hex")}`));
  const message = BigInt(`0x${Buffer.from(blindedMessage, "base64url").toString("hex")}`);
  const signature = power(message, exponent, modulus).toString(16).padStart(512, "0");
  return Buffer.from(signature, "hex").toString("base64url");
}

function isSignature(key, { token, signature }) {
  const padding = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 0 };
  return verifyByOpenSSL("sha384", Buffer.from(token, "base64url"), padding, Buffer.from(signature, "base64url"));
}

for (const [browser, within] of Object.entries(browsers)) {
  test(`${browser}: a prepared, signed and finished token is a ballot`, () =>
    within(async () => {
      for (let count = 0; count < 10; count += 1) {
        const prepared = await ballot.preparePollToken(spki);
        const kept = JSON.parse(JSON.stringify(prepared.secretState));
        const finished = await ballot.finishToken(kept, sign(privateKey, prepared.blindedMessage));
        assert.equal(finished.token, prepared.token);
        assert.ok(isSignature(publicKey, finished));
      }
    }));

  test(`${browser}: a signature of another key is not taken`, () =>
    within(async () => {
      const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
      const prepared = await ballot.preparePollToken(spki);
      const signature = sign(other.privateKey, prepared.blindedMessage);
      await assert.rejects(ballot.finishToken(prepared.secretState, signature), { name: "BallotError" });
    }));

  test(`${browser}: it agrees with the server on fingerprint, token hash and receipt`, () =>
    within(async () => {
      assert.equal(await ballot.fingerprint(shared.public_key), shared.fingerprint);
      for (const { token, token_hash: hash, receipt } of shared.ballots) {
        assert.equal(await ballot.tokenHash(token), hash);
        assert.equal(ballot.receiptCode(hash), receipt);
      }
    }));
}

test("every token and every blinded message is another one", async () => {
  const prepared = await Promise.all(Array.from({ length: 20 }, () => ballot.preparePollToken(spki)));
  assert.equal(new Set(prepared.map(({ token }) => token)).size, prepared.length);
  assert.equal(new Set(prepared.map(({ blindedMessage }) => blindedMessage)).size, prepared.length);
});

test("what goes over the wire has the sizes that the server expects", async () => {
  const prepared = await ballot.preparePollToken(spki);
  const finished = await ballot.finishToken(prepared.secretState, sign(privateKey, prepared.blindedMessage));
  assert.equal(prepared.token.length, 43);
  assert.equal(prepared.blindedMessage.length, 342);
  assert.equal(finished.signature.length, 342);
});

for (const [what, change] of [
  ["a byte less", (bytes) => bytes.subarray(1)],
  ["a byte more", (bytes) => Buffer.concat([Buffer.alloc(1), bytes])],
  ["a changed bit", (bytes) => bytes.map((byte, index) => (index === 100 ? byte ^ 4 : byte))],
  ["nothing but zeros", (bytes) => Buffer.alloc(bytes.length)],
  ["nothing", () => Buffer.alloc(0)],
]) {
  test(`a signature with ${what} is not taken`, async () => {
    const prepared = await ballot.preparePollToken(spki);
    const signature = Buffer.from(sign(privateKey, prepared.blindedMessage), "base64url");
    const changed = Buffer.from(change(signature)).toString("base64url");
    await assert.rejects(ballot.finishToken(prepared.secretState, changed), { name: "BallotError" });
  });
}

for (const [what, key] of [
  ["a short key", wire(generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey)],
  ["a key with another exponent", wire(generateKeyPairSync("rsa", { modulusLength: 2048, publicExponent: 3 }).publicKey)],
  ["a key of another kind", wire(generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey)],
  ["a key for PSS alone", wire(generateKeyPairSync("rsa-pss", { modulusLength: 2048 }).publicKey)],
  ["a key that is cut off", spki.slice(0, 300)],
  ["a key with something after it", `${spki}AAAA`],
  ["nothing", ""],
  ["no base64url", `${spki.slice(0, -1)}=`],
]) {
  test(`${what} is refused`, async () => {
    await assert.rejects(ballot.preparePollToken(key), { name: "BallotError" });
  });
}

test("a key with an even modulus is refused", async () => {
  const { n, e } = publicKey.export({ format: "jwk" });
  const modulus = Buffer.from(n, "base64url");
  modulus[255] &= 0xfe;
  const even = createPublicKey({ key: { kty: "RSA", n: modulus.toString("base64url"), e }, format: "jwk" });
  await assert.rejects(ballot.preparePollToken(wire(even)), { name: "BallotError" });
});

test("a token of another size has no hash", async () => {
  await assert.rejects(ballot.tokenHash("AAAA"), { name: "BallotError" });
});

test("a fingerprint is read in groups of four", () => {
  assert.equal(ballot.inGroups("0123456789abcdef"), "0123 4567 89ab cdef");
});

test("the key of the shared figures is what OpenSSL reads in it", () => {
  const key = createPrivateKey(shared.private_pem);
  assert.equal(wire(createPublicKey(key)), shared.public_key);
});
