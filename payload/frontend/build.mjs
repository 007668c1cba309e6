// Builds the page into the folder that VSDEB_OUTPUT names: checks the types with tsc, bundles with esbuild, writes
// every file under a name that holds the hash of its content, and index.html with those names.
// Debian's packages are all it needs: nodejs, esbuild, node-typescript, node-react, node-react-dom, node-qrcode-generator,
// libjs-cryptojs. No network.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { cryptoJsAlias } from "./cryptojs.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const debianModules = "/usr/share/nodejs";
// What dpkg knows of all packages, their versions among it.
const debianPackages = "/var/lib/dpkg/status";

// Whose code may be in the script, and the licence that goes with it.
const licences = { react: "react.txt", "react-dom": "react.txt", scheduler: "react.txt", "qrcode-generator": "qrcode-generator.txt", cryptojs: "cryptojs.txt" };

const licenceNote = "/*! The licences stand beside this file, under its name with .LEGAL.txt. */\n";

function main() {
  const output = emptyOutput(process.env.VSDEB_OUTPUT);
  requireModules();
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "frontend-")));
  try {
    checkTypes();
    bundle(scratch);
    writePage(output, scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function emptyOutput(named) {
  if (!named) {
    fail("VSDEB_OUTPUT is not set: name the folder to build into, for example VSDEB_OUTPUT=/tmp/page node build.mjs");
  }
  const output = resolve(named);
  mkdirSync(output, { recursive: true });
  if (readdirSync(output).length > 0) {
    fail(`${output} is not empty: files of an older build would stay beside the new ones. Empty it or name another.`);
  }
  return output;
}

// Said here: tsc and esbuild would name a module, not the package to install.
function requireModules() {
  const missing = ["react", "react-dom", "qrcode-generator"].filter((name) => !existsSync(join(debianModules, name)));
  if (missing.length > 0) {
    fail(`not installed: apt-get install ${missing.map((name) => `node-${name}`).join(" ")}`);
  }
}

// Sources that tsc found nothing in are not shown to it again, as long as they and all packages of Debian are the same.
function checkTypes() {
  const kept = process.env.VSDEB_CACHE && join(process.env.VSDEB_CACHE, "types.sha256");
  const sources = kept && hashOfSources();
  if (sources && existsSync(kept) && readFileSync(kept, "utf8") === sources) {
    return;
  }
  run("tsc", ["--project", "tsconfig.json"], "node-typescript");
  if (sources) {
    keep(sources, kept);
  }
}

// A hash of everything that tsc looks at; none where the packages of Debian are not known, or a link leads elsewhere.
function hashOfSources() {
  const entries = readdirSync(join(here, "src"), { recursive: true, withFileTypes: true });
  if (!existsSync(debianPackages) || entries.some((entry) => entry.isSymbolicLink())) {
    return undefined;
  }
  const hash = createHash("sha256");
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const name of [debianPackages, join(here, "tsconfig.json"), ...names]) {
    const content = readFileSync(name);
    hash.update(`${name.startsWith(here) ? name.slice(here.length) : name}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

// Renamed into its place, as another build may read it. Without it only time is lost.
function keep(text, place) {
  const partial = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    try {
      writeFileSync(partial, text);
      renameSync(partial, place);
    } finally {
      rmSync(partial, { force: true });
    }
  } catch (error) {
    console.error(`build.mjs: what tsc found is not kept for the next build: ${error.message}`);
  }
}

function bundle(scratch) {
  const options = [
    ...["--bundle", "--minify", "--format=esm", "--jsx=automatic", "--charset=utf8", "--log-level=warning"],
    ...["--target=es2020,chrome90,firefox90,safari14", '--define:process.env.NODE_ENV="production"'],
    ...["--legal-comments=external", `--outdir=${scratch}`, `--metafile=${join(scratch, "meta.json")}`],
    cryptoJs(scratch),
  ];
  run("esbuild", ["src/main.tsx", "src/app.css", ...options], "esbuild", { NODE_PATH: debianModules });
}

function cryptoJs(scratch) {
  try {
    return cryptoJsAlias(scratch);
  } catch (error) {
    return error.code === "ENOENT" ? fail("CryptoJS is not installed: apt-get install libjs-cryptojs") : fail(error.message);
  }
}

function writePage(output, scratch) {
  mkdirSync(join(output, "assets"));
  const script = writeHashed(output, "main.js", licenceNote + readFileSync(join(scratch, "main.js"), "utf8"));
  writeFileSync(join(output, `${script}.LEGAL.txt`), legalText(scratch));
  writeIndex(output, {
    script,
    style: writeHashed(output, "app.css", readFileSync(join(scratch, "app.css"), "utf8")),
    favicon: writeHashed(output, "favicon.svg", readFileSync(join(here, "src", "favicon.svg"), "utf8")),
  });
}

// Not esbuild's own [hash]: that one changes with the folder that the sources lie in.
function writeHashed(output, name, text) {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  const path = `assets/${name.replace(".", `-${hash}.`)}`;
  writeFileSync(join(output, path), text);
  return path;
}

// The notices that the bundled files carry, then the licences that they refer to.
function legalText(scratch) {
  const texts = new Set(bundledModules(scratch).map(licenceOf));
  const full = [...texts].map((name) => readFileSync(join(here, "licences", name), "utf8"));
  return [readFileSync(join(scratch, "main.js.LEGAL.txt"), "utf8"), ...full].join("\n");
}

function bundledModules(scratch) {
  const { inputs } = JSON.parse(readFileSync(join(scratch, "meta.json"), "utf8"));
  const foreign = Object.keys(inputs).map((path) => resolve(here, path)).filter((path) => !path.startsWith(`${here}/src/`));
  return foreign.map((path) => path.slice((path.startsWith(scratch) ? scratch : debianModules).length + 1).split("/")[0]).sort();
}

function licenceOf(module) {
  return licences[module] ?? fail(`the script holds code of “${module}”: add its licence to licences/ and to build.mjs`);
}

function writeIndex(output, paths) {
  const page = readFileSync(join(here, "index.html"), "utf8");
  const filled = page.replace(/\{\{(\w+)\}\}/g, (_, hole) => paths[hole] ?? fail(`index.html: nothing is made for “${hole}”`));
  writeFileSync(join(output, "index.html"), filled);
}

function run(program, args, debianPackage, environment = {}) {
  const options = { cwd: here, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...environment } };
  const outcome = spawnSync(program, args, options);
  if (outcome.error?.code === "ENOENT") {
    fail(`${program} is not installed: apt-get install ${debianPackage}`);
  }
  if (outcome.error || outcome.status !== 0) {
    fail(`${program} failed${outcome.error ? `: ${outcome.error.message}` : ""}; its words stand above`);
  }
}

class BuildError extends Error {}

function fail(message) {
  throw new BuildError(message);
}

try {
  main();
} catch (error) {
  if (!(error instanceof BuildError)) {
    throw error;
  }
  console.error(`build.mjs: ${error.message}`);
  process.exitCode = 1;
}
