import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { frontend, loadModule } from "./module.mjs";

const { ApiError, ask, askJson, castBallot, catalogues, endingIn, isRecorded, startPoll } = await loadModule(
  ...["language/catalogues.ts", "api/ApiError.ts", "api/ask.ts", "api/polls.ts", "live/ending.ts"],
);

function answering(status, body, headers = {}) {
  const calls = [];
  globalThis.fetch = async (address, options) => {
    calls.push({ address, ...options });
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  };
  return calls;
}

test("the server's refusal is thrown with its code, its patience and its fields", async () => {
  answering(429, { detail: "Slowly", code: "too_many_requests", left: 2 }, { "Retry-After": "7" });
  await assert.rejects(ask("/meetings/X"), (error) => {
    assert.deepEqual([error.code, error.status, error.retryAfter, error.fields.left], ["too_many_requests", 429, 7, 2]);
    return error.isPassing;
  });
});

test("a proxy's own page is a server that does not answer", async () => {
  answering(502, "<html>Bad Gateway</html>");
  await assert.rejects(ask("/limits"), (error) => error.code === "unreachable" && error.isPassing);
});

test("no connection is a server that does not answer", async () => {
  globalThis.fetch = async () => {
    throw new TypeError("Failed to fetch");
  };
  await assert.rejects(ask("/limits"), (error) => error.code === "unreachable" && error.isPassing);
});

test("a broken answer is a server that does not answer", async () => {
  answering(200, "{\"ok\":");
  await assert.rejects(askJson("/limits"), (error) => error.code === "unreachable");
});

test("a refusal does not pass, and neither does a mistake of the page's own", () => {
  assert.equal(new ApiError("not_eligible", 403, "").isPassing, false);
  assert.equal(new ApiError("unexpected", 0, "").isPassing, false);
});

test("what changes something carries the header that no other site's form can send", async () => {
  const calls = answering(200, {});
  await ask("/polls/1/start", { method: "POST", body: {} });
  await ask("/limits");
  assert.equal(calls[0].headers["X-Vote-Secret"], "1");
  assert.equal(calls[0].headers["Content-Type"], "application/json");
  assert.equal(calls[1].headers["X-Vote-Secret"], undefined);
});

test("a ballot and a receipt travel without a cookie, everything else with it", async () => {
  const calls = answering(200, { token_hash: "ab", recorded: true });
  await castBallot({ poll_id: "p", option_id: "o", token: "t", signature: "s" });
  await isRecorded("p", "ab");
  await startPoll("p");
  assert.deepEqual(calls.map(({ credentials }) => credentials), ["omit", "omit", "same-origin"]);
});

for (const [status, body, ending] of [
  [410, { code: "meeting_deleted", reason: "abandoned", deleted_at: "2026-11-23T10:00:00Z" }, { kind: "deleted", reason: "abandoned", at: "2026-11-23T10:00:00Z" }],
  [410, { code: "meeting_deleted" }, { kind: "deleted", reason: null, at: null }],
  [401, { code: "token_missing" }, { kind: "noSeat" }],
  [403, { code: "wrong_role" }, { kind: "noSeat" }],
  [404, { code: "meeting_unknown" }, { kind: "unknown" }],
  [503, { code: "store_unavailable" }, null],
  [429, { code: "too_many_requests" }, null],
]) {
  test(`${status} ${body.code} ${ending === null ? "may pass" : "is the end"}`, async () => {
    answering(status, { detail: "", ...body });
    await assert.rejects(ask("/x"), (error) => {
      assert.deepEqual(endingIn(error), ending);
      return true;
    });
  });
}

test("each code that the page makes itself has its words", () => {
  const made = sources(join(frontend, "src")).flatMap((text) => [...text.matchAll(/new ApiError\("(\w+)"/g)].map(([, code]) => code));
  assert.ok(made.length >= 4);
  for (const code of made) {
    assert.ok(`problem_${code}` in catalogues.fr, code);
  }
});

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : [readFileSync(join(folder, entry.name), "utf8")],
  );
}
