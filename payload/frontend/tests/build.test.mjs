import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { frontend } from "./module.mjs";

const scratch = mkdtempSync(join(tmpdir(), "build-test-"));
const page = join(scratch, "page");

function build(folder, output, environment = {}) {
  const env = { ...process.env, ...environment };
  delete env.VSDEB_OUTPUT;
  if (output !== undefined) {
    env.VSDEB_OUTPUT = output;
  }
  return spawnSync(process.execPath, ["build.mjs"], { cwd: folder, env, encoding: "utf8" });
}

function copyOfSources(name) {
  const folder = join(scratch, name);
  cpSync(frontend, folder, { recursive: true });
  return folder;
}

function files(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? files(folder, join(below, entry.name)) : [join(below, entry.name)]))
    .sort();
}

function contents(folder) {
  return Object.fromEntries(files(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

before(() => {
  const outcome = build(frontend, page);
  assert.equal(outcome.status, 0, outcome.stderr + outcome.stdout);
});

after(() => rmSync(scratch, { recursive: true }));

test("the page is an index, a script with its licences, a style sheet and an icon, named by content", () => {
  assert.deepEqual(
    files(page).map((name) => name.replace(/-[0-9a-f]{10}\./, "-HASH.")),
    [
      "assets/app-HASH.css",
      "assets/favicon-HASH.svg",
      "assets/main-HASH.js",
      "assets/main-HASH.js.LEGAL.txt",
      "index.html",
    ],
  );
});

test("the index names files that are there, and nothing elsewhere", () => {
  const index = readFileSync(join(page, "index.html"), "utf8");
  const named = [...index.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
  assert.equal(named.length, 3);
  for (const name of named) {
    assert.match(name, /^\/assets\//);
    assert.ok(statSync(join(page, name)).isFile());
  }
  assert.doesNotMatch(index, /\/\/|\{\{/);
});

test("the index stands a policy that forbids inline scripts and styles", () => {
  const index = readFileSync(join(page, "index.html"), "utf8");
  assert.doesNotMatch(index, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
});

test("the style sheet loads nothing", () => {
  const [style] = files(page).filter((name) => name.endsWith(".css"));
  assert.doesNotMatch(readFileSync(join(page, style), "utf8"), /url\(|@import/);
});

test("the licence of React stands beside the script, and the script says where", () => {
  const [legal] = files(page).filter((name) => name.endsWith(".LEGAL.txt"));
  const text = readFileSync(join(page, legal), "utf8");
  for (const part of ["react.production", "react-dom.production", "scheduler.production", "Kazuhiko Arase", "Permission is hereby granted"]) {
    assert.ok(text.includes(part), part);
  }
  assert.ok(readFileSync(join(page, legal.replace(".LEGAL.txt", "")), "utf8").startsWith("/*! The licences stand beside this file"));
});

test("nothing of the build machine is in the page", () => {
  for (const [name, text] of Object.entries(contents(page))) {
    assert.ok(!text.includes(frontend) && !text.includes("/usr/share/nodejs"), name);
  }
});

test("the whole page stays below 116 KiB, compressed", () => {
  const bytes = files(page).map((name) => gzipSync(readFileSync(join(page, name))).length);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  assert.ok(total < 116 * 1024, `${total} bytes`);
});

test("sources that are without fault are not checked again, until they or what is kept of them change", () => {
  const folder = copyOfSources("kept");
  const VSDEB_CACHE = join(scratch, "cache");
  const kept = join(VSDEB_CACHE, "types.sha256");
  const tools = toolsThatTell("tsc", "esbuild");
  const run = (name) => build(folder, join(scratch, name), { VSDEB_CACHE, PATH: tools.path });
  for (const [name, expected, change] of [
    ["kept-first", ["tsc", "esbuild"], () => {}],
    ["kept-again", ["esbuild"], () => assert.deepEqual(readdirSync(VSDEB_CACHE), ["types.sha256"])],
    ["kept-cut", ["tsc", "esbuild"], () => writeFileSync(kept, readFileSync(kept).subarray(0, 20))],
    ["kept-changed", ["tsc", "esbuild"], () => appendFileSync(join(folder, "src", "App.tsx"), "\n")],
    ["kept-new", ["tsc", "esbuild"], () => writeFileSync(join(folder, "src", "other.ts"), "export {};\n")],
    ["kept-moved", ["tsc", "esbuild"], () => renameSync(join(folder, "src", "other.ts"), join(folder, "src", "new.ts"))],
    ["kept-settings", ["tsc", "esbuild"], () => appendFileSync(join(folder, "tsconfig.json"), "\n")],
  ]) {
    change();
    const outcome = run(name);
    assert.deepEqual([outcome.status, outcome.stdout, outcome.stderr], [0, "", ""], name);
    assert.deepEqual(tools.used(), expected, name);
    assert.deepEqual(contents(join(scratch, name)), contents(page), name);
  }
  appendFileSync(join(folder, "src", "main.tsx"), "export const wrong: number = \"text\";\n");
  for (const name of ["kept-wrong", "kept-wrong-again"]) {
    const outcome = run(name);
    assert.equal(outcome.status, 1);
    assert.match(outcome.stdout, /main\.tsx\(\d+,\d+\): error TS2322/);
  }
  rmSync(VSDEB_CACHE, { recursive: true });
  writeFileSync(VSDEB_CACHE, "no folder");
  const other = build(frontend, join(scratch, "kept-not"), { VSDEB_CACHE });
  assert.equal(other.status, 0, other.stderr);
  assert.match(other.stderr, /not kept for the next build/);
});

// The programs of that name, which write down that they were called.
function toolsThatTell(...names) {
  const folder = join(scratch, "tools");
  const list = join(scratch, "used");
  mkdirSync(folder);
  for (const name of names) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho ${name} >>'${list}'\nPATH='${process.env.PATH}'\nexec ${name} "$@"\n`, { mode: 0o755 });
  }
  const used = () => {
    const lines = readFileSync(list, "utf8").trim().split("\n");
    rmSync(list);
    return lines;
  };
  return { path: `${folder}:${process.env.PATH}`, used };
}

test("another folder, time zone and locale make the same bytes", () => {
  const folder = copyOfSources("a/deeper place/with spaces");
  const output = join(scratch, "another page");
  const outcome = build(folder, output, { TZ: "Pacific/Auckland", LC_ALL: "C", SOURCE_DATE_EPOCH: "1" });
  assert.equal(outcome.status, 0, outcome.stderr);
  assert.deepEqual(contents(output), contents(page));
});

test("without VSDEB_OUTPUT nothing is built", () => {
  const outcome = build(frontend, undefined);
  assert.equal(outcome.status, 1);
  assert.match(outcome.stderr, /^build\.mjs: VSDEB_OUTPUT is not set/);
});

test("a folder with something in it is left alone", () => {
  const output = join(scratch, "full");
  mkdirSync(output);
  writeFileSync(join(output, "main-OLD.js"), "");
  const outcome = build(frontend, output);
  assert.equal(outcome.status, 1);
  assert.match(outcome.stderr, /is not empty/);
  assert.deepEqual(files(output), ["main-OLD.js"]);
});

test("a type error stops the build and is shown", () => {
  const folder = copyOfSources("with a type error");
  appendFileSync(join(folder, "src/main.tsx"), '\nexport const wrong: number = "text";\n');
  const outcome = build(folder, join(scratch, "never"));
  assert.equal(outcome.status, 1);
  assert.match(outcome.stdout, /src\/main\.tsx.*TS2322/);
});

test("a missing text in a catalogue stops the build", () => {
  const folder = copyOfSources("with a missing text");
  const english = join(folder, "src/language/en/entry.ts");
  writeFileSync(english, readFileSync(english, "utf8").replace(/^ {2}retry: .*\n/m, ""));
  const outcome = build(folder, join(scratch, "never"));
  assert.equal(outcome.status, 1);
  assert.match(outcome.stdout, /'retry' is missing/);
});

test("a missing program is named with its package", () => {
  const outcome = build(frontend, join(scratch, "never"), { PATH: scratch });
  assert.equal(outcome.status, 1);
  assert.match(outcome.stderr, /tsc is not installed: apt-get install node-typescript/);
});
