import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { preferredLanguage } = await loadModule("language/choice.ts");

for (const [wanted, expected] of [
  [["fr-FR", "en"], "fr"],
  [["en-GB", "fr"], "en"],
  [["EN"], "en"],
  [["de-DE", "en-US", "fr"], "en"],
  [["de", "it"], "fr"],
  [["eng", "frr"], "fr"],
  [[], "fr"],
]) {
  test(`a browser that wants [${wanted}] gets ${expected}`, () => {
    assert.equal(preferredLanguage(wanted), expected);
  });
}
