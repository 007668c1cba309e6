import type { PollResult } from "../api/types";

export type Outcome =
  | { readonly kind: "empty" }
  | { readonly kind: "most"; readonly optionId: string; readonly isUnanimous: boolean }
  | { readonly kind: "tie"; readonly optionIds: readonly string[] };

/** What has most votes. One ballot alone is unanimous too: it shows what its voter chose. */
export function outcomeOf(results: readonly PollResult[]): Outcome {
  const most = Math.max(0, ...results.map(({ votes }) => votes));
  const first = results.filter(({ votes }) => votes === most);
  const [only] = first;
  if (most === 0 || only === undefined) {
    return { kind: "empty" };
  }
  if (first.length > 1) {
    return { kind: "tie", optionIds: first.map(({ option_id }) => option_id) };
  }
  return { kind: "most", optionId: only.option_id, isUnanimous: results.every(({ votes }) => votes === 0 || votes === most) };
}

/** Whether an option stands for no choice. It may have most votes and still wins nothing, so it is not singled out. */
export function isAbstention(option: string): boolean {
  return abstentions.has(option.trim().toLowerCase());
}

const abstentions: ReadonlySet<string> = new Set(["abstention", "je m’abstiens", "je m'abstiens", "blanc", "vote blanc", "abstain", "blank", "blank vote"]);
