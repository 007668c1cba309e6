import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { clockText, durationText, secondsUntil, ServerClock, thresholdPassed } = await loadModule(
  ...["time/countdown.ts", "time/serverClock.ts"],
);

for (const [seconds, text] of [[0, "0:00"], [9, "0:09"], [65, "1:05"], [600, "10:00"], [3909, "1:05:09"], [86400, "24:00:00"]]) {
  test(`${seconds} seconds are shown as ${text}`, () => assert.equal(clockText(seconds), text));
}

test("a begun second counts, and the past is nothing", () => {
  assert.equal(secondsUntil(10_000, 9_001), 1);
  assert.equal(secondsUntil(10_000, 9_000), 1);
  assert.equal(secondsUntil(10_000, 8_999), 2);
  assert.equal(secondsUntil(10_000, 20_000), 0);
});

test("a duration is written as ISO 8601", () => assert.equal(durationText(125), "PT125S"));

for (const [before, after, passed] of [
  [61, 60, 60],
  [60, 59, null],
  [31, 29, 30],
  [120, 120, null],
  [400, 9, 10],
  [11, 0, null],
  [20, 19, null],
]) {
  test(`from ${before} to ${after} seconds ${passed === null ? "nothing" : passed} is announced`, () => {
    assert.equal(thresholdPassed(before, after), passed);
  });
}

test("a phone that is ten minutes fast shows the server's time", () => {
  const clock = new ServerClock();
  clock.learn(1_000_000, 1_600_000, 1_600_200);
  assert.equal(clock.now(1_600_100), 1_000_000);
});

test("the quickest answer tells the time, a slow one does not spoil it", () => {
  const clock = new ServerClock();
  clock.learn(1_000, 1_000, 1_020);
  clock.learn(2_900, 2_000, 4_000);
  assert.equal(clock.now(5_000), 4_990);
});

test("a clock that was set meanwhile is noticed", () => {
  const clock = new ServerClock();
  clock.learn(10_000, 10_000, 10_010);
  clock.learn(20_000, 3_620_000, 3_620_400);
  assert.equal(clock.now(3_620_200), 20_000);
});
