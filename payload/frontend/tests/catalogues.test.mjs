import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { frontend, loadModule } from "./module.mjs";

const { catalogues, otherLanguage } = await loadModule("language/catalogues.ts");

/** Words that are the same in both languages. */
const shared = ["minutesOne", "minutesOther", "participants", "polls"];

test("every catalogue has the same keys", () => {
  assert.deepEqual(Object.keys(catalogues.en).sort(), Object.keys(catalogues.fr).sort());
});

test("no key stands in two parts of a catalogue", () => {
  for (const language of ["fr", "en"]) {
    const folder = join(frontend, "src/language", language);
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const keys = texts.flatMap((text) => [...text.matchAll(/^ {2}(\w+):/gm)].map(([, key]) => key));
    assert.equal(keys.length, Object.keys(catalogues[language]).length, language);
  }
});

test("the holes of a text are the same in both languages", () => {
  for (const key of Object.keys(catalogues.fr)) {
    assert.deepEqual(holes(catalogues.en[key]), holes(catalogues.fr[key]), key);
  }
});

test("no text is empty or has stray spaces", () => {
  for (const [language, texts] of Object.entries(catalogues)) {
    for (const [key, text] of Object.entries(texts)) {
      assert.ok(text.length > 0 && text === text.trim() && !/ {2}/.test(text), `${language}.${key} is “${text}”`);
    }
  }
});

test("no text was left untranslated", () => {
  const same = Object.keys(catalogues.fr).filter((key) => catalogues.fr[key] === catalogues.en[key] && /\p{L}/u.test(bare(catalogues.fr[key])));
  assert.deepEqual(same.sort(), shared);
});

test("French sets a space that does not break before : ; ! ? » and after «", () => {
  for (const [key, text] of Object.entries(catalogues.fr)) {
    assert.doesNotMatch(text, /[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f]/, key);
  }
});

test("texts have the apostrophes and quotation marks of print", () => {
  for (const texts of Object.values(catalogues)) {
    for (const [key, text] of Object.entries(texts)) {
      assert.doesNotMatch(text, /['"]/, key);
    }
  }
});

test("every text is used", () => {
  const code = sources(join(frontend, "src"));
  const unused = Object.keys(catalogues.fr).filter((key) => !code.includes(base(key)) && !isPicked(key));
  assert.deepEqual(unused, []);
});

test("each language leads to the other", () => {
  assert.equal(otherLanguage("fr"), "en");
  assert.equal(otherLanguage("en"), "fr");
});

function holes(text) {
  return [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
}

function bare(text) {
  return text.replace(/\{\w+\}/g, "");
}

function base(key) {
  return key.replace(/(One|Other)$/, "");
}

/** Picked by a name that the server gives: a role, a status, a code. */
function isPicked(key) {
  return /^(as|poll|problem|log|deleted|noSeat)_/.test(key) || /^(databaseUnavailable|unreachable)Text$/.test(key);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !["fr", "en"].includes(entry.name))
    .map((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : readFileSync(join(folder, entry.name), "utf8")))
    .join("\n");
}
