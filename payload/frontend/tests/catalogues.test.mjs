import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { catalogues, otherLanguage } = await loadModule("language/catalogues.ts");

test("every catalogue has the same keys", () => {
  assert.deepEqual(Object.keys(catalogues.en).sort(), Object.keys(catalogues.fr).sort());
});

test("no text is empty or has stray spaces", () => {
  for (const [language, texts] of Object.entries(catalogues)) {
    for (const [key, text] of Object.entries(texts)) {
      assert.ok(text.length > 0 && text === text.trim(), `${language}.${key} is “${text}”`);
    }
  }
});

test("no text was left untranslated", () => {
  const same = Object.keys(catalogues.fr).filter((key) => catalogues.fr[key] === catalogues.en[key]);
  assert.deepEqual(same, []);
});

test("French sets a space that does not break before : ; ! ?", () => {
  for (const [key, text] of Object.entries(catalogues.fr)) {
    assert.doesNotMatch(text, /[^\u00a0\u202f][:;!?]/, key);
  }
});

test("each language leads to the other", () => {
  assert.equal(otherLanguage("fr"), "en");
  assert.equal(otherLanguage("en"), "fr");
});
