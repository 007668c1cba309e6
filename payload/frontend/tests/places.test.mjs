import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { loadModule } from "./module.mjs";
import { freshStorage } from "./storage.mjs";

const { create, recover } = await loadModule("entry/create.ts", "entry/recover.ts");

const wanted = { title: "Assembly", organizer_name: "Olga", organizer_timezone: "UTC", locale: "en" };
const given = JSON.stringify({ meeting: { id: "m" } });
let asked = [];
let answers = [];

beforeEach(() => {
  freshStorage();
  asked = [];
  globalThis.fetch = async (address, { body }) => {
    asked.push([address, JSON.parse(body)]);
    const answer = answers.shift();
    if (answer === "lost") {
      throw new TypeError("network error");
    }
    return new Response(given, { status: 200 });
  };
});

test("a way back whose answer was lost is asked for again as the same request", async () => {
  answers = ["lost", "given", "given"];
  await assert.rejects(recover("https://example.org/recover#CODE", "word"));
  const { id, role } = await recover(" CODE ", "word ");
  assert.deepEqual([id, role], ["m", "organizer"]);
  await recover("CODE", "word");
  const [first, again, later] = asked.map(([, body]) => body);
  assert.match(first.request_key, /^[\w-]{43}$/);
  assert.deepEqual(again, first);
  assert.deepEqual([again.recovery_code, again.password], ["CODE", "word"]);
  assert.notEqual(later.request_key, first.request_key);
});

test("a meeting whose answer was lost is not made twice", async () => {
  answers = ["lost", "given", "given"];
  await assert.rejects(create(wanted));
  await create(wanted);
  await create({ ...wanted, title: "Another" });
  const [first, again, other] = asked.map(([, body]) => body);
  assert.deepEqual(again, first);
  assert.notEqual(other.request_key, first.request_key);
  assert.deepEqual(Object.keys(localStorage), []);
});
