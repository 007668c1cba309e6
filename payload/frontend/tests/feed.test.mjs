import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { Feed } = await loadModule("live/Feed.ts");

/** A world whose clock a test moves. */
function world() {
  const answers = [];
  const timers = [];
  const streams = [];
  const asked = [];
  let time = 0;
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const feed = new Feed({
    async look(etag) {
      asked.push(etag);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === "lost") {
        throw new Error("no answer");
      }
      return answer;
    },
    open(listener) {
      const stream = { listener, isOpen: true, close: () => (stream.isOpen = false) };
      streams.push(stream);
      return stream;
    },
    after(milliseconds, work) {
      const timer = { at: time + milliseconds, work };
      timers.push(timer);
      return () => timers.includes(timer) && timers.splice(timers.indexOf(timer), 1);
    },
    random: () => 0.5,
    hearingDelay: 500,
  });
  async function pass(milliseconds) {
    const until = time + milliseconds;
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
      if (next === undefined) {
        break;
      }
      time = next.at;
      timers.splice(timers.indexOf(next), 1);
      next.work();
      await settle();
    }
    time = until;
    await settle();
  }
  return { feed, answers, asked, streams, pass, settle };
}

const news = (state) => ({ kind: "new", state, etag: `"${state}"` });

test("the first answer is shown, and the stream's opening makes it live", async () => {
  const { feed, answers, streams, settle } = world();
  answers.push(news("one"));
  feed.start();
  await settle();
  assert.deepEqual(feed.snapshot(), { connection: "polling", state: "one", ending: null });
  streams[0].listener.onOpen();
  assert.equal(feed.snapshot().connection, "live");
});

test("an announcement makes it ask again, with the tag of what it has", async () => {
  const { feed, answers, asked, streams, pass, settle } = world();
  answers.push(news("one"), news("two"));
  feed.start();
  await settle();
  await pass(2000);
  streams[0].listener.onChange();
  await pass(500);
  assert.deepEqual(asked, [null, '"one"']);
  assert.equal(feed.snapshot().state, "two");
});

test("a hundred announcements in a second cost two questions", async () => {
  const { feed, answers, asked, streams, pass, settle } = world();
  answers.push(news("one"));
  feed.start();
  await settle();
  streams[0].listener.onOpen();
  await pass(5000);
  asked.length = 0;
  for (let turn = 0; turn < 100; turn += 1) {
    streams[0].listener.onChange();
    await pass(10);
  }
  await pass(2000);
  assert.equal(asked.length, 2);
});

test("nothing new leaves what is shown", async () => {
  const { feed, answers, pass, settle } = world();
  answers.push(news("one"), { kind: "same" });
  feed.start();
  await settle();
  let shown = 0;
  feed.subscribe(() => (shown += 1));
  await pass(60_000);
  assert.equal(feed.snapshot().state, "one");
  assert.equal(shown, 0);
});

test("without a stream it asks every few seconds, with one it asks rarely", async () => {
  const { feed, answers, asked, streams, pass, settle } = world();
  answers.push(news("one"));
  feed.start();
  await settle();
  await pass(30_000);
  assert.equal(asked.length, 11);
  streams[0].listener.onOpen();
  await pass(1000);
  asked.length = 0;
  await pass(50_000);
  assert.equal(asked.length, 2);
});

test("one unanswered question is borne, the second is told, an answer ends it", async () => {
  const { feed, answers, pass, settle } = world();
  answers.push(news("one"), "lost");
  feed.start();
  await settle();
  await pass(3000);
  assert.equal(feed.snapshot().connection, "polling");
  await pass(4000);
  assert.deepEqual(feed.snapshot(), { connection: "lost", state: "one", ending: null });
  answers.splice(0, answers.length, news("two"));
  await pass(20_000);
  assert.deepEqual(feed.snapshot(), { connection: "polling", state: "two", ending: null });
});

test("a browser without a network is told at once, and asks at once when it is back", async () => {
  const { feed, answers, asked, settle } = world();
  answers.push(news("one"));
  feed.start();
  await settle();
  feed.disconnect();
  assert.equal(feed.snapshot().connection, "lost");
  asked.length = 0;
  feed.wake();
  await settle();
  assert.equal(asked.length, 1);
  assert.equal(feed.snapshot().connection, "polling");
});

test("a stream that nobody repairs is opened anew, later each time", async () => {
  const { feed, answers, streams, pass, settle } = world();
  answers.push(news("one"));
  feed.start();
  await settle();
  streams[0].listener.onBreak(true);
  await pass(2000);
  assert.equal(streams.length, 2);
  streams[1].listener.onBreak(true);
  await pass(2000);
  assert.equal(streams.length, 2);
  await pass(2000);
  assert.equal(streams.length, 3);
});

test("the server's last word ends it: nothing is asked and nothing opened any more", async () => {
  const { feed, answers, asked, streams, pass, settle } = world();
  answers.push(news("one"), { kind: "end", failure: "deleted" });
  feed.start();
  await settle();
  await pass(3000);
  assert.deepEqual(feed.snapshot(), { connection: "ended", state: "one", ending: "deleted" });
  asked.length = 0;
  feed.refresh();
  feed.wake();
  await pass(60_000);
  assert.deepEqual([asked.length, streams.length, streams[0].isOpen], [0, 1, false]);
});

test("a wish during a question is answered by a later question", async () => {
  const { feed, answers, asked, settle } = world();
  answers.push(news("one"), news("two"));
  feed.start();
  feed.refresh();
  await settle();
  await settle();
  assert.equal(asked.length, 2);
  assert.equal(feed.snapshot().state, "two");
});

test("stopped and started again it hears again", async () => {
  const { feed, answers, asked, streams, pass, settle } = world();
  answers.push(news("one"));
  feed.start();
  feed.stop();
  feed.start();
  await settle();
  await pass(2000);
  asked.length = 0;
  streams[streams.length - 1].listener.onChange();
  await pass(400);
  assert.ok(asked.length >= 1);
});
