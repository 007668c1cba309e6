import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { test } from "node:test";
import { browsers } from "./ballot-fixtures.mjs";
import { loadModule } from "./module.mjs";

const { power, inverse } = await loadModule("ballot/modular.ts");
const { sha256, sha384 } = await loadModule("ballot/sha.ts");
const { fromWire, toWire, fromNumber, toNumber } = await loadModule("ballot/bytes.ts");

const random = (bytes) => BigInt(`0x${randomBytes(bytes).toString("hex")}`);

for (const [browser, within] of Object.entries(browsers)) {
  test(`${browser}: SHA-256 and SHA-384 of every length over several blocks`, () =>
    within(async () => {
      for (let length = 0; length <= 300; length += 1) {
        const message = Uint8Array.from(randomBytes(length));
        assert.deepEqual(Buffer.from(await sha256(message)), createHash("sha256").update(message).digest(), `SHA-256, ${length}`);
        assert.deepEqual(Buffer.from(await sha384(message)), createHash("sha384").update(message).digest(), `SHA-384, ${length}`);
      }
    }));
}

test("the hash leaves what it is given as it was", () =>
  browsers["over plain HTTP"](async () => {
    const message = Uint8Array.from(randomBytes(100));
    const before = message.slice();
    await sha384(message);
    assert.deepEqual(message, before);
  }));

test("a power is repeated multiplication", () => {
  for (let base = 0n; base < 12n; base += 1n) {
    for (let exponent = 0n; exponent < 12n; exponent += 1n) {
      assert.equal(power(base, exponent, 1009n), base ** exponent % 1009n);
    }
  }
});

test("an inverse multiplies to one", () => {
  for (let count = 0; count < 200; count += 1) {
    const modulus = random(256) | 1n | (1n << 2047n);
    const value = random(256) % modulus;
    const found = inverse(value, modulus);
    if (found !== null) {
      assert.equal((value * found) % modulus, 1n);
      assert.ok(found > 0n && found < modulus);
    }
  }
});

test("there is no inverse of zero or of what shares a factor", () => {
  assert.equal(inverse(0n, 35n), null);
  assert.equal(inverse(21n, 35n), null);
  assert.equal(inverse(36n, 35n), 1n);
});

test("bytes survive the wire", () => {
  for (let length = 0; length < 300; length += 1) {
    const bytes = Uint8Array.from(randomBytes(length));
    assert.equal(toWire(bytes), Buffer.from(bytes).toString("base64url"));
    assert.deepEqual(fromWire(toWire(bytes)), bytes);
  }
});

for (const text of ["AA==", "AB", "A", "+/8", "AA A", "AA\n", "é", "😀"]) {
  test(`${JSON.stringify(text)} is not the text of a value`, () => {
    assert.throws(() => fromWire(text), { name: "BallotError" });
  });
}

test("numbers survive as bytes, leading zeros too", () => {
  for (const value of [0n, 1n, 255n, 256n, random(200), (1n << 2048n) - 1n]) {
    assert.equal(toNumber(fromNumber(value, 256)), value);
    assert.equal(fromNumber(value, 256).length, 256);
  }
  assert.equal(toNumber(new Uint8Array()), 0n);
});
