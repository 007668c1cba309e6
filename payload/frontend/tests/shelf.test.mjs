import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { loadModule } from "./module.mjs";
import { freshStorage } from "./storage.mjs";

const { ApiError, VotingDesk, adoptOlder, clearShelf, shelfOf } = await loadModule(
  "voting/VotingDesk.ts",
  "voting/shelf.ts",
  "api/ApiError.ts",
);

const poll = { id: "p", status: "active", publicKey: "KEY" };
const closed = { ...poll, status: "closed" };

beforeEach(freshStorage);

/** A server that signs one ballot for each voter and takes each once. */
class Server {
  claims = new Map();
  box = new Map();
  drawn = 0;
  isPollOpen = true;

  desk(voterId) {
    return new VotingDesk({
      shelf: shelfOf("m", voterId),
      blind: async () => {
        this.drawn += 1;
        return { blindedMessage: `a blinded message ${this.drawn}`, secretState: `token ${this.drawn}` };
      },
      finish: async (token, signature) => ({ token, signature }),
      receiptOf: async (token) => `receipt of ${token}`,
      claim: async (_, message) => {
        if ((this.claims.get(voterId) ?? message) !== message) {
          throw new ApiError("already_claimed", 409, "");
        }
        this.claims.set(voterId, message);
        return `signed ${message}`;
      },
      cast: async (_, { token, optionId }) => {
        if (!this.isPollOpen) {
          throw new ApiError("poll_not_active", 409, "");
        }
        this.box.set(token, optionId);
      },
      isRecorded: async (_, receipt) => [...this.box.keys()].some((token) => `receipt of ${token}` === receipt),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      random: () => 0.5,
    });
  }
}

async function standing(desk) {
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  return desk.snapshot().get("p");
}

/** What an older page kept, under the meeting and the poll alone. */
function keepAsBefore(pollId, ballot) {
  localStorage.setItem(`vote-secret:ballot:m:${pollId}:${ballot.id}`, JSON.stringify(ballot));
}

test("two people who vote from one browser have a ballot each", async () => {
  const server = new Server();
  const ann = server.desk("ann");
  ann.follow([poll]);
  await standing(ann);
  ann.cast("p", "yes");
  assert.equal((await standing(ann)).stage, "cast");
  ann.close();

  const bob = server.desk("bob");
  bob.follow([poll]);
  assert.deepEqual(await standing(bob), { stage: "ready" });
  bob.cast("p", "no");
  assert.deepEqual(await standing(bob), { stage: "cast", receipt: "receipt of token 2" });
  assert.deepEqual([...server.claims.keys()], ["ann", "bob"]);
  assert.deepEqual([...server.box.values()], ["yes", "no"]);
});

test("a ballot that was fetched and not cast is not another’s to cast", async () => {
  const server = new Server();
  const ann = server.desk("ann");
  ann.follow([poll]);
  assert.deepEqual(await standing(ann), { stage: "ready" });
  ann.close();

  const bob = server.desk("bob");
  bob.follow([poll]);
  await standing(bob);
  bob.cast("p", "no");
  await standing(bob);
  ann.open();
  assert.deepEqual(await standing(ann), { stage: "ready" });
  ann.cast("p", "yes");
  assert.equal((await standing(ann)).stage, "cast");
  assert.deepEqual([...server.box.values()].sort(), ["no", "yes"]);
});

test("what an older page kept is the voter’s for whom the server has signed it", async () => {
  const ballot = { stage: "ready", id: "drawn", publicKey: "KEY", token: "token", signature: "signed" };
  keepAsBefore("p", ballot);
  adoptOlder("m", "ann", [{ ...poll, claimed: true }]);
  assert.deepEqual(Object.keys(localStorage), ["vote-secret:ballot:m:ann:p:drawn"]);
  assert.deepEqual(shelfOf("m", "ann").all("p"), [ballot]);
});

test("what an older page kept is nobody else’s, and goes when the vote is closed", async () => {
  keepAsBefore("p", { stage: "casting", id: "drawn", publicKey: "KEY", token: "token", signature: "signed", optionId: "yes" });
  adoptOlder("m", "bob", [{ ...poll, claimed: false }]);
  assert.deepEqual(shelfOf("m", "bob").all("p"), []);
  assert.equal(Object.keys(localStorage).length, 1);
  adoptOlder("m", "bob", [{ ...closed, claimed: false }]);
  assert.deepEqual(Object.keys(localStorage), []);
});

test("a voter’s own ballots are nothing that an older page left", async () => {
  shelfOf("m", "ann").write("p", { stage: "cast", id: "drawn", publicKey: "KEY", receipt: "r" });
  adoptOlder("m", "bob", [{ ...closed, claimed: true }]);
  assert.deepEqual(Object.keys(localStorage), ["vote-secret:ballot:m:ann:p:drawn"]);
});

test("a new place in a meeting leaves nothing of an earlier one, and the meeting’s end nothing at all", () => {
  keepAsBefore("p", { stage: "cast", id: "old", publicKey: "KEY", receipt: "r" });
  for (const [meeting, voter] of [["m", "ann"], ["m", "bob"], ["other", "ann"]]) {
    shelfOf(meeting, voter).write("p", { stage: "cast", id: voter, publicKey: "KEY", receipt: "r" });
  }
  clearShelf("m", "bob");
  assert.deepEqual(Object.keys(localStorage), ["vote-secret:ballot:m:bob:p:bob", "vote-secret:ballot:other:ann:p:ann"]);
  clearShelf("m");
  assert.deepEqual(Object.keys(localStorage), ["vote-secret:ballot:other:ann:p:ann"]);
});

test("a choice that came too late does not stay in the browser", async () => {
  const server = new Server();
  const desk = server.desk("cat");
  desk.follow([poll]);
  await standing(desk);
  server.isPollOpen = false;
  desk.cast("p", "no");
  assert.deepEqual(await standing(desk), { stage: "refused", code: "poll_not_active" });
  assert.deepEqual(Object.keys(localStorage), []);

  const reloaded = server.desk("cat");
  reloaded.follow([closed]);
  assert.deepEqual(await standing(reloaded), { stage: "missed" });
});
