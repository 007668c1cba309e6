// Loads a TypeScript module of src/ as the browser would get it: bundled by the same esbuild.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cryptoJsAlias } from "../cryptojs.mjs";

export const frontend = fileURLToPath(new URL("..", import.meta.url));

/** What the modules export, together: they share the classes that they import, as in the page. */
export async function loadModule(...paths) {
  const folder = mkdtempSync(join(tmpdir(), "module-"));
  try {
    const made = join(folder, "module.mjs");
    const options = ["--bundle", "--format=esm", "--platform=neutral", "--main-fields=main", "--log-level=warning"];
    const entry = paths.map((path) => `export * from ${JSON.stringify(join(frontend, "src", path))};`).join("\n");
    const places = ["--sourcefile=entry.ts", "--loader=ts", `--outfile=${made}`, cryptoJsAlias(folder)];
    execFileSync("esbuild", [...options, ...places], { input: entry, cwd: frontend, stdio: ["pipe", "inherit", "inherit"] });
    return await import(pathToFileURL(made).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
