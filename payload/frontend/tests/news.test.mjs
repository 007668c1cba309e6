import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { nameIn, newsBetween, speechIn } = await loadModule(
  ...["meeting/news.ts", "language/LanguageContext.tsx", "organiser/downloadReport.ts"],
);

const english = speechIn("en");

function state(change = {}) {
  return {
    me: { approval_status: "approved", is_leader: false, ...change.me },
    meeting: { organizer_present: true, ...change.meeting },
    participants: change.participants ?? null,
    polls: change.polls ?? [],
  };
}

const news = (before, after) => newsBetween(state(before), state(after), english);
const person = (id, status = "pending") => ({ id, name: id, approval_status: status });
const poll = (id, status) => ({ id, status, question: `${id}?` });

for (const [what, before, after, expected] of [
  ["nothing new", {}, {}, []],
  ["one arrival is told by name", { participants: [] }, { participants: [person("Ann")] }, ["Ann asks to come in."]],
  ["many arrivals are counted", { participants: [person("Ann")] }, { participants: ["Ann", "Bo", "Cy"].map((id) => person(id)) }, ["2 people ask to come in."]],
  ["an approval is no arrival", { participants: [person("Ann")] }, { participants: [person("Ann", "approved")] }, []],
  ["being let in", { me: { approval_status: "pending" } }, {}, ["You were let into the meeting."]],
  ["a vote that opens", { polls: [poll("a", "draft")] }, { polls: [poll("a", "active")] }, ["A vote is open: a?"]],
  ["a vote that was never seen before it opened", {}, { polls: [poll("a", "active")] }, ["A vote is open: a?"]],
  ["a vote that closes", { polls: [poll("a", "active")] }, { polls: [poll("a", "closed")] }, ["The vote is closed, the result is shown: a?"]],
  ["old results when one comes in", {}, { polls: [poll("a", "closed"), poll("b", "draft")] }, []],
  ["standing in", {}, { me: { is_leader: true }, meeting: { organizer_present: false } }, ["The organizer is absent: you stand in."]],
  ["an absence", {}, { meeting: { organizer_present: false } }, ["The organizer is absent."]],
  ["a return", { meeting: { organizer_present: false } }, {}, ["The organizer is back."]],
]) {
  test(`${what}: ${expected.length === 0 ? "silence" : "told"}`, () => assert.deepEqual(news(before, after), expected));
}

for (const [header, name] of [
  ["attachment; filename*=utf-8''Rapport_%C3%89t%C3%A9.pdf", "Rapport_Été.pdf"],
  ['attachment; filename="report.pdf"', "report.pdf"],
  [null, "vote-secret.pdf"],
]) {
  test(`the report of “${header}” is saved as ${name}`, () => assert.equal(nameIn(header), name));
}
