import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { isAbstention, newestFirst, outcomeOf } = await loadModule("polls/outcome.ts", "polls/order.ts");

const results = (...votes) => votes.map((count, index) => ({ option_id: "abc"[index], option: "", votes: count, percentage: 0 }));

for (const [what, votes, outcome] of [
  ["one has most votes", [3, 5, 1], { kind: "most", optionId: "b", isUnanimous: false }],
  ["a tie has none", [4, 4, 1], { kind: "tie", optionIds: ["a", "b"] }],
  ["no ballot has none", [0, 0, 0], { kind: "empty" }],
  ["all for one is unanimous", [0, 7, 0], { kind: "most", optionId: "b", isUnanimous: true }],
  ["a single ballot is unanimous", [1, 0, 0], { kind: "most", optionId: "a", isUnanimous: true }],
]) {
  test(what, () => assert.deepEqual(outcomeOf(results(...votes)), outcome));
}

test("an abstention is known in both languages, and is nobody’s name", async () => {
  const { catalogues } = await loadModule("language/catalogues.ts");
  for (const option of [catalogues.fr.optionBlank, catalogues.en.optionBlank, "Vote blanc", " abstention "]) {
    assert.ok(isAbstention(option), option);
  }
  for (const option of [catalogues.fr.optionYes, catalogues.en.optionNo, "Blanche", ""]) {
    assert.ok(!isAbstention(option), option);
  }
});

test("open votes stand first, then drafts, then closed ones, the newest first", () => {
  const polls = [["1", "closed"], ["2", "draft"], ["3", "closed"], ["4", "active"], ["5", "draft"]].map(([id, status]) => ({ id, status }));
  assert.deepEqual(newestFirst(polls).map(({ id }) => id), ["4", "5", "2", "3", "1"]);
});
