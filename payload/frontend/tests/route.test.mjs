import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { addressOf, confirmPage, meetingPage, routeOf } = await loadModule("routing/route.ts");

const id = "0123456789abcdef0123456789abcdef";

for (const [address, route] of [
  ["/", { page: "home" }],
  ["/how", { page: "how" }],
  ["/create", { page: "create" }],
  ["/join", { page: "join", code: "" }],
  ["/join#K7WM4RX2", { page: "join", code: "K7WM4RX2" }],
  ["/recover#Zb3k_-Q", { page: "recover", code: "Zb3k_-Q" }],
  [`/meetings/${id}/organizer`, meetingPage(id, "organizer")],
  [`/meetings/${id}/organizer/report`, meetingPage(id, "organizer", "report")],
  [`/meetings/${id}/scrutator/invitation`, meetingPage(id, "scrutator", "invitation")],
  [`/meetings/${id}/participant#confirm-abc`, confirmPage(id, "abc")],
]) {
  test(`${address} is a place, and the place has that address`, () => {
    const [pathname, hash = ""] = address.split("#");
    assert.deepEqual(routeOf(pathname, hash === "" ? "" : `#${hash}`), route);
    assert.equal(addressOf(route), address);
  });
}

for (const address of ["/nowhere", "/create/more", "/meetings", `/meetings/${id}`, `/meetings/${id}/owner`, `/meetings/${id}/organizer/x`, `/meetings/${id}/organizer/report/x`]) {
  test(`${address} is no place`, () => {
    assert.deepEqual(routeOf(address, ""), { page: "unknown" });
  });
}

test("a fragment with a broken escape is taken as it stands", () => {
  assert.deepEqual(routeOf("/join", "#%E0%A4%A"), { page: "join", code: "%E0%A4%A" });
});
