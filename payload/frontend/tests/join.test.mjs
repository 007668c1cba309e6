import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { loadModule } from "./module.mjs";
import { freshStorage } from "./storage.mjs";

const { approveTogether, join, seatFor, shelfOf } = await loadModule(
  "entry/join.ts",
  "session/seats.ts",
  "voting/shelf.ts",
  "api/people.ts",
);

const code = "ABCD1234";
let asked = [];
let answers = [];

beforeEach(() => {
  freshStorage();
  asked = [];
  globalThis.sessionStorage = freshStorageOfTab();
  globalThis.fetch = async (address, { body }) => {
    asked.push([address, JSON.parse(body)]);
    const [status, words] = answers.shift();
    return new Response(JSON.stringify(words), { status });
  };
});

function freshStorageOfTab() {
  const kept = globalThis.localStorage;
  const made = freshStorage();
  globalThis.localStorage = kept;
  return made;
}

test("a place is remembered with the code that led there", async () => {
  answers = [[201, { id: "ann", meeting_id: "m" }]];
  const { id, role } = await join("Ann", code, "Assembly");
  assert.deepEqual([id, role], ["m", "participant"]);
  const { name, title } = seatFor(code);
  assert.deepEqual([name, title], ["Ann", "Assembly"]);
  assert.equal(seatFor("ABCD9999"), null);
});

test("who takes a place after another finds nothing of theirs", async () => {
  answers = [[201, { id: "ann", meeting_id: "m" }], [201, { id: "bob", meeting_id: "m" }]];
  await join("Ann", code, "Assembly");
  shelfOf("m", "ann").write("p", { stage: "casting", id: "drawn", publicKey: "KEY", token: "t", signature: "s", optionId: "yes" });
  sessionStorage.setItem("vote-secret:marked:p", "yes");
  await join("Bob", code, "Assembly");
  assert.equal(seatFor(code).name, "Bob");
  assert.deepEqual(shelfOf("m", "ann").all("p"), []);
  assert.deepEqual(Object.keys(sessionStorage), []);
});

test("a place that is refused takes nothing from the one before", async () => {
  answers = [[201, { id: "ann", meeting_id: "m" }], [409, { code: "name_taken", detail: "" }]];
  await join("Ann", code, "Assembly");
  shelfOf("m", "ann").write("p", { stage: "cast", id: "drawn", publicKey: "KEY", receipt: "r" });
  await assert.rejects(join("Ann", code, "Assembly"), { code: "name_taken" });
  assert.equal(seatFor(code).name, "Ann");
  assert.equal(shelfOf("m", "ann").all("p").length, 1);
});

test("a scrutator’s place touches no ballot", async () => {
  answers = [[201, { meeting: { id: "m", title: "Assembly" }, scrutator_id: "s" }]];
  shelfOf("m", "ann").write("p", { stage: "cast", id: "drawn", publicKey: "KEY", receipt: "r" });
  await join("Nadia", "SC0123456789", "SC01 2345 6789");
  assert.deepEqual([seatFor("SC0123456789").role, seatFor("SC0123456789").title], ["scrutator", "Assembly"]);
  assert.equal(shelfOf("m", "ann").all("p").length, 1);
});

test("those who were shown are let in together, many in several requests", async () => {
  const shown = Array.from({ length: 501 }, (_, number) => `person ${number}`);
  answers = [[200, { approved: 500 }], [200, { approved: 1 }]];
  await approveTogether("m", shown);
  assert.deepEqual(asked, [
    ["/api/meetings/m/approve-pending", { participant_ids: shown.slice(0, 500) }],
    ["/api/meetings/m/approve-pending", { participant_ids: shown.slice(500) }],
  ]);
});
