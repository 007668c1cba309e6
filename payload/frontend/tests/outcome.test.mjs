import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { newestFirst, outcomeOf } = await loadModule("polls/outcome.ts", "polls/order.ts");

const results = (...votes) => votes.map((count, index) => ({ option_id: "abc"[index], option: "", votes: count, percentage: 0 }));

for (const [what, votes, outcome] of [
  ["the most votes win", [3, 5, 1], { kind: "winner", optionId: "b", isUnanimous: false }],
  ["a tie has no winner", [4, 4, 1], { kind: "tie", optionIds: ["a", "b"] }],
  ["no ballot has no winner", [0, 0, 0], { kind: "empty" }],
  ["all for one is unanimous", [0, 7, 0], { kind: "winner", optionId: "b", isUnanimous: true }],
  ["a single ballot is unanimous", [1, 0, 0], { kind: "winner", optionId: "a", isUnanimous: true }],
]) {
  test(what, () => assert.deepEqual(outcomeOf(results(...votes)), outcome));
}

test("open votes stand first, then drafts, then closed ones, the newest first", () => {
  const polls = [["1", "closed"], ["2", "draft"], ["3", "closed"], ["4", "active"], ["5", "draft"]].map(([id, status]) => ({ id, status }));
  assert.deepEqual(newestFirst(polls).map(({ id }) => id), ["4", "5", "2", "3", "1"]);
});
