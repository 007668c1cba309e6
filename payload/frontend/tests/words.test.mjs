import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { filled, logText, problemText, speechIn } = await loadModule(
  ...["language/words.ts", "language/LanguageContext.tsx", "language/problems.ts", "language/log.ts"],
);

const french = speechIn("fr");
const english = speechIn("en");

test("holes are filled, and a hole without a value is seen", () => {
  assert.equal(filled("{a} and {b}", { a: "one" }), "one and {b}");
});

test("a value that looks like a hole stays as it is", () => {
  assert.equal(filled("{a}{b}", { a: "{b}", b: 2 }), "{b}2");
});

test("French counts none as one, English does not", () => {
  assert.equal(french.count("ballots", 0), "0 bulletin");
  assert.equal(french.count("ballots", 2), "2 bulletins");
  assert.equal(english.count("ballots", 0), "0 ballots");
  assert.equal(english.count("ballots", 1), "1 ballot");
});

test("a refusal is told by its code", () => {
  const problem = { code: "name_taken", fields: {}, retryAfter: null };
  assert.match(problemText(english, problem), /already taken/);
  assert.match(problemText(french, problem), /déjà pris/);
});

test("a refusal that asks for patience says how long", () => {
  const waiting = (retryAfter) => problemText(english, { code: "too_many_requests", fields: {}, retryAfter });
  assert.match(waiting(42), /Wait 42 seconds/);
  assert.match(waiting(3541), /Wait 1 hour/);
  assert.match(waiting(3001), /Wait 51 minutes/);
});

test("a wrong password says how many tries are left", () => {
  assert.match(problemText(english, { code: "recovery_refused", fields: { attempts_left: 3 }, retryAfter: null }), /: 3$/);
});

test("an unknown code is shown rather than nothing", () => {
  assert.match(problemText(french, { code: "brand_new", fields: {}, retryAfter: null }), /brand_new/);
});

test("a line of the log is told with its detail", () => {
  assert.equal(logText(english, { action: "poll_started", detail: "Budget?" }), "Vote started: Budget?");
  assert.equal(logText(english, { action: "meeting_created", detail: "" }), "Meeting created");
  assert.equal(logText(english, { action: "something_new", detail: "" }), "something_new");
});
