// Loads a TypeScript module of src/ as the browser would get it: bundled by the same esbuild.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cryptoJsAlias } from "../cryptojs.mjs";

export const frontend = fileURLToPath(new URL("..", import.meta.url));

export async function loadModule(path) {
  const folder = mkdtempSync(join(tmpdir(), "module-"));
  try {
    const made = join(folder, "module.mjs");
    const options = ["--bundle", "--format=esm", "--platform=neutral", "--log-level=warning", `--outfile=${made}`];
    options.push(cryptoJsAlias(folder));
    execFileSync("esbuild", [join(frontend, "src", path), ...options], { stdio: "inherit" });
    return await import(pathToFileURL(made).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
