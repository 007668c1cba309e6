import type { PollResult } from "../api/types";

export type Outcome =
  | { readonly kind: "empty" }
  | { readonly kind: "winner"; readonly optionId: string; readonly isUnanimous: boolean }
  | { readonly kind: "tie"; readonly optionIds: readonly string[] };

/** Who has most votes. One ballot alone is unanimous too: it shows what its voter chose. */
export function outcomeOf(results: readonly PollResult[]): Outcome {
  const most = Math.max(0, ...results.map(({ votes }) => votes));
  const first = results.filter(({ votes }) => votes === most);
  const [winner] = first;
  if (most === 0 || winner === undefined) {
    return { kind: "empty" };
  }
  if (first.length > 1) {
    return { kind: "tie", optionIds: first.map(({ option_id }) => option_id) };
  }
  return { kind: "winner", optionId: winner.option_id, isUnanimous: results.every(({ votes }) => votes === 0 || votes === most) };
}
