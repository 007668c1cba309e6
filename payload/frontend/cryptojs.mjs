// Makes one module of the scripts in Debian's libjs-cryptojs that the page needs. They are written for <script> tags
// and hang themselves on one global variable; a bundler cannot follow that.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const scripts = "/usr/share/javascript/cryptojs/components";
const names = ["core", "x64-core", "sha256", "sha512", "sha384"];

/** Writes the module below `folder` and gives esbuild's option that makes it "cryptojs". Fails with ENOENT without the package. */
export function cryptoJsAlias(folder) {
  const made = join(folder, "cryptojs");
  const text = names.map((name) => readFileSync(join(scripts, `${name}.js`), "utf8")).join("\n");
  mkdirSync(made);
  writeFileSync(join(made, "cryptojs.mjs"), `${text}\nexport { CryptoJS };\n`);
  return `--alias:cryptojs=${join(made, "cryptojs.mjs")}`;
}
