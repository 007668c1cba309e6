// The page's half of a ballot for the backend's tests. Reads lines of JSON, answers each with one:
// {"publicKey"} -> a prepared token; {"secretState", "blindSignature"} -> the finished one, or {"error"}.

import { createInterface } from "node:readline";
import { loadModule } from "./module.mjs";

const { finishToken, preparePollToken } = await loadModule("ballot/index.ts");

async function answer({ publicKey, secretState, blindSignature }) {
  try {
    return publicKey ? await preparePollToken(publicKey) : await finishToken(secretState, blindSignature);
  } catch (error) {
    return { error: error.name };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await answer(JSON.parse(line))));
}
