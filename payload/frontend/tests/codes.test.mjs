import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { kindOf, plainCode, spacedCode } = await loadModule("session/codes.ts");

for (const [written, plain] of [
  ["k7wm4rx2", "K7WM4RX2"],
  [" K7WM 4RX2 ", "K7WM4RX2"],
  ["K7WM-4RX2", "K7WM4RX2"],
  ["K7WM\u00a04RX2", "K7WM4RX2"],
  ["oil0oil0", "01100110"],
]) {
  test(`“${written}” is read as ${plain}`, () => assert.equal(plainCode(written), plain));
}

for (const [code, kind] of [
  ["K7WM4RX2", "meeting"],
  ["SC7Q2M9X", "meeting"],
  ["SC7Q2M9XKD4T", "scrutator"],
  ["K7WM4RX2KD4T", "unfinished"],
  ["K7WM4RX", "unfinished"],
  ["K7WM4RX2A", "unfinished"],
  ["K7WM4RUX", "unfinished"],
  ["", "unfinished"],
]) {
  test(`“${code}” is ${kind}`, () => assert.equal(kindOf(code), kind));
}

test("a code is shown in fours that stay on one line", () => {
  assert.equal(spacedCode("K7WM4RX2"), "K7WM\u00a04RX2");
  assert.equal(spacedCode("SC7Q2M9XKD4T"), "SC7Q\u00a02M9X\u00a0KD4T");
});

test("what is shown can be written back", () => {
  assert.equal(plainCode(spacedCode("K7WM4RX2")), "K7WM4RX2");
});
