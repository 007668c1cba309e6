import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { ApiError, VotingDesk } = await loadModule("voting/VotingDesk.ts", "api/ApiError.ts");

const poll = { id: "p", status: "active", publicKey: "KEY" };
const closed = { ...poll, status: "closed" };
const unreachable = () => new ApiError("unreachable", 0, "");
const refused = (code) => new ApiError(code, 409, "");

/** A server and a browser's storage, which a desk works with; a “reload” is another desk on the same ones. */
class World {
  kept = new Map();
  claimed = null;
  claims = [];
  box = new Map();
  casts = 0;
  drawn = 0;
  /** What goes wrong, by step: each entry is thrown once, before or after the server did its work. */
  faults = { claim: [], claimAnswer: [], cast: [], castAnswer: [], isRecorded: [] };
  isPollOpen = true;

  fault(step) {
    const fault = this.faults[step].shift();
    if (fault) {
      throw fault;
    }
  }

  /** `hidden`: what another tab wrote and this one does not see yet. */
  desk(hidden = new Set()) {
    return new VotingDesk({
      shelf: {
        all: () => [...this.kept.keys()].filter((id) => !hidden.has(id)).sort().map((id) => JSON.parse(this.kept.get(id))),
        write: (_, ballot) => this.kept.set(ballot.id, JSON.stringify(ballot)),
        clear: (_, but) => [...this.kept.keys()].filter((id) => id !== but).forEach((id) => this.kept.delete(id)),
      },
      blind: async () => {
        this.drawn += 1;
        return { blindedMessage: `blinded ${this.drawn}`, secretState: { token: `token ${this.drawn}` } };
      },
      finish: async ({ token }, signature) => ({ token, signature }),
      receiptOf: async (token) => `receipt of ${token}`,
      claim: async (id, message) => {
        this.fault("claim");
        this.claims.push(message);
        if (this.claimed !== null && this.claimed !== message) {
          throw refused("already_claimed");
        }
        this.claimed = message;
        this.fault("claimAnswer");
        return `signed ${message}`;
      },
      cast: async (id, { token, optionId }) => {
        this.casts += 1;
        this.fault("cast");
        if (!this.isPollOpen) {
          throw refused("poll_not_active");
        }
        this.box.set(token, optionId);
        this.fault("castAnswer");
      },
      isRecorded: async (id, receipt) => {
        this.fault("isRecorded");
        return [...this.box.keys()].some((token) => `receipt of ${token}` === receipt);
      },
      pause: async () => hidden.clear(),
      random: () => 0.5,
    });
  }
}

const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
};

async function standing(desk) {
  await settle();
  return desk.snapshot().get("p");
}

test("a poll that starts is claimed at once, and the confirmed choice is cast", async () => {
  const world = new World();
  const desk = world.desk();
  desk.follow([{ ...poll, status: "draft", publicKey: null }]);
  assert.equal(await standing(desk), undefined);
  desk.follow([poll]);
  assert.deepEqual(await standing(desk), { stage: "ready" });
  desk.cast("p", "yes");
  assert.deepEqual(await standing(desk), { stage: "cast", receipt: "receipt of token 1" });
  assert.deepEqual([...world.box], [["token 1", "yes"]]);
});

test("what was voted is forgotten once it is in the box", async () => {
  const world = new World();
  const desk = world.desk();
  desk.follow([poll]);
  await settle();
  desk.cast("p", "yes");
  await settle();
  assert.deepEqual([...world.kept.values()].map((text) => JSON.parse(text)), [
    { stage: "cast", id: "blinded 1", publicKey: "KEY", receipt: "receipt of token 1" },
  ]);
});

test("a lost answer to the claim is asked for again with the same message", async () => {
  const world = new World();
  world.faults.claimAnswer.push(unreachable());
  const desk = world.desk();
  desk.follow([poll]);
  assert.deepEqual(await standing(desk), { stage: "ready" });
  assert.deepEqual(world.claims, ["blinded 1", "blinded 1"]);
});

test("a reload between claim and answer goes on with the same message", async () => {
  const world = new World();
  world.faults.claimAnswer.push(refused("the page is gone"));
  world.desk().follow([poll]);
  await settle();
  const reloaded = world.desk();
  reloaded.follow([poll]);
  assert.deepEqual(await standing(reloaded), { stage: "ready" });
  assert.deepEqual([world.drawn, world.claims.length], [1, 2]);
});

test("a reload before the choice keeps the ballot", async () => {
  const world = new World();
  world.desk().follow([poll]);
  await settle();
  const reloaded = world.desk();
  reloaded.follow([poll]);
  assert.deepEqual(await standing(reloaded), { stage: "ready" });
  assert.equal(world.claims.length, 1);
});

test("a reload after the confirmation casts the confirmed choice", async () => {
  const world = new World();
  const desk = world.desk();
  desk.follow([poll]);
  await settle();
  world.faults.cast.push(refused("the page is gone"));
  desk.cast("p", "no");
  await settle();
  const reloaded = world.desk();
  reloaded.follow([poll]);
  assert.equal((await standing(reloaded)).stage, "cast");
  assert.deepEqual([...world.box.values()], ["no"]);
});

test("a vote whose answer is lost is sent again until it is acknowledged, and counts once", async () => {
  const world = new World();
  world.faults.castAnswer.push(unreachable(), unreachable(), new ApiError("store_unavailable", 503, "", 1));
  const desk = world.desk();
  desk.follow([poll]);
  await settle();
  desk.cast("p", "yes");
  assert.equal((await standing(desk)).stage, "cast");
  assert.deepEqual([world.casts, world.box.size], [4, 1]);
});

test("a second press changes nothing", async () => {
  const world = new World();
  const desk = world.desk();
  desk.follow([poll]);
  await settle();
  desk.cast("p", "yes");
  desk.cast("p", "no");
  await settle();
  desk.cast("p", "no");
  await settle();
  assert.deepEqual([...world.box.values()], ["yes"]);
  assert.equal(world.casts, 1);
});

test("a ballot that arrived while the poll closed is found by its receipt", async () => {
  const world = new World();
  const desk = world.desk();
  desk.follow([poll]);
  await settle();
  world.faults.castAnswer.push(unreachable());
  const { box } = world;
  box.set("token 1", "yes");
  world.isPollOpen = false;
  desk.cast("p", "yes");
  assert.deepEqual(await standing(desk), { stage: "cast", receipt: "receipt of token 1" });
});

test("a ballot that came too late is told as not cast, and forgotten with its choice", async () => {
  const world = new World();
  const desk = world.desk();
  desk.follow([poll]);
  await settle();
  world.isPollOpen = false;
  desk.cast("p", "yes");
  assert.deepEqual(await standing(desk), { stage: "refused", code: "poll_not_active" });
  assert.equal(world.box.size, 0);
  assert.equal(world.kept.size, 0);
});

test("as long as nobody can say whether a late ballot lies in the box, it is kept and asked about", async () => {
  const world = new World();
  const desk = world.desk();
  desk.follow([poll]);
  await settle();
  world.box.set("token 1", "yes");
  world.isPollOpen = false;
  world.faults.isRecorded.push(unreachable(), unreachable());
  desk.cast("p", "yes");
  assert.deepEqual(await standing(desk), { stage: "cast", receipt: "receipt of token 1" });
});

test("a poll that closes unused is missed, and its ballot is erased", async () => {
  const world = new World();
  const desk = world.desk();
  desk.follow([poll]);
  await settle();
  desk.follow([closed]);
  assert.deepEqual(await standing(desk), { stage: "missed" });
  assert.equal(world.kept.size, 0);
});

test("a browser that lost its storage after the claim is told so", async () => {
  const world = new World();
  world.desk().follow([poll]);
  await settle();
  world.kept.clear();
  const desk = world.desk();
  desk.follow([poll]);
  assert.deepEqual(await standing(desk), { stage: "refused", code: "already_claimed" });
});

test("another key for the same poll is an alarm, not a new ballot", async () => {
  const world = new World();
  const desk = world.desk();
  desk.follow([poll]);
  await settle();
  desk.follow([{ ...poll, publicKey: "ANOTHER" }]);
  assert.deepEqual(await standing(desk), { stage: "refused", code: "poll_key_changed" });
  desk.cast("p", "yes");
  await settle();
  assert.equal(world.box.size, 0);
});

test("a claim that the server puts off is told as delayed, then made", async () => {
  const world = new World();
  world.faults.claim.push(unreachable());
  const desk = world.desk();
  const seen = [];
  desk.subscribe(() => seen.push(desk.snapshot().get("p")));
  desk.follow([poll]);
  await settle();
  assert.ok(seen.some((found) => found.stage === "claiming" && found.isDelayed));
  assert.deepEqual(seen[seen.length - 1], { stage: "ready" });
});

test("two tabs of one browser use one ballot", async () => {
  const world = new World();
  const [one, other] = [world.desk(), world.desk()];
  one.follow([poll]);
  other.follow([poll]);
  assert.equal((await standing(one)).stage, "ready");
  assert.equal((await standing(other)).stage, "ready");
  one.cast("p", "yes");
  await settle();
  other.open();
  assert.equal((await standing(other)).stage, "cast");
  assert.equal(world.box.size, 1);
});

test("a tab that does not see the other's ballot yet waits for it, and harms it in no way", async () => {
  const world = new World();
  const one = world.desk();
  one.follow([poll]);
  assert.equal((await standing(one)).stage, "ready");
  const late = world.desk(new Set(["blinded 1"]));
  late.follow([poll]);
  assert.equal((await standing(late)).stage, "ready");
  assert.deepEqual(world.claims, ["blinded 1", "blinded 2"]);
  late.cast("p", "no");
  assert.equal((await standing(late)).stage, "cast");
  assert.deepEqual([...world.box], [["token 1", "no"]]);
  assert.equal(world.kept.size, 1);
});

test("a tab that was closed between claim and answer leaves its ballot to the other", async () => {
  const world = new World();
  world.faults.claimAnswer.push(refused("the page is gone"));
  world.desk().follow([poll]);
  await settle();
  const late = world.desk(new Set(["blinded 1"]));
  late.follow([poll]);
  assert.equal((await standing(late)).stage, "ready");
  assert.deepEqual([...new Set(world.claims)], ["blinded 1", "blinded 2"]);
});

test("two tabs that confirm different choices cast the first", async () => {
  const world = new World();
  const [one, other] = [world.desk(), world.desk()];
  one.follow([poll]);
  other.follow([poll]);
  await settle();
  one.cast("p", "yes");
  other.cast("p", "no");
  await settle();
  assert.deepEqual([...world.box.values()], ["yes"]);
});

test("closed, it starts no further try; opened again it goes on", async () => {
  const world = new World();
  const desk = world.desk();
  desk.close();
  desk.follow([poll]);
  await settle();
  assert.equal(world.claims.length, 0);
  desk.open();
  assert.deepEqual(await standing(desk), { stage: "ready" });
});
