import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { askService, healthAddress, stateIn } = await loadModule("service/health.ts");

const healthy = { status: "healthy", timestamp: "2026-11-23T09:00:00Z", services: { database: "connected", api: "running" } };
const unhealthy = { status: "unhealthy", timestamp: "2026-11-23T09:00:00Z", services: { database: "unavailable", api: "running" } };

for (const [what, status, body, expected] of [
  ["a healthy service", 200, healthy, "healthy"],
  ["a service without its database", 503, unhealthy, "databaseUnavailable"],
  ["a 503 of another origin", 503, { detail: "maintenance" }, "unreachable"],
  ["a healthy word with a wrong status", 502, healthy, "unreachable"],
  ["an unhealthy word with status 200", 200, unhealthy, "unreachable"],
  ["nothing", 200, null, "unreachable"],
  ["a bare text", 200, "healthy", "unreachable"],
  ["services that are no object", 503, { services: "none" }, "unreachable"],
]) {
  test(`${what} is read as ${expected}`, () => {
    assert.equal(stateIn(status, body), expected);
  });
}

test("the service is asked at its own address, past the cache", async () => {
  const calls = [];
  const state = await askService(async (address, options) => {
    calls.push([address, options.cache]);
    return { status: 200, json: async () => healthy };
  });
  assert.equal(state, "healthy");
  assert.deepEqual(calls, [[healthAddress, "no-store"]]);
});

test("a connection that fails is an answer", async () => {
  const state = await askService(async () => {
    throw new TypeError("Failed to fetch");
  });
  assert.equal(state, "unreachable");
});

test("a page instead of JSON is an answer", async () => {
  const page = { status: 502, json: async () => JSON.parse("<html>") };
  assert.equal(await askService(async () => page), "unreachable");
});

test("a silent server is given up", async () => {
  function silent(_, { signal }) {
    return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  }
  assert.equal(await askService(silent, 10), "unreachable");
});
