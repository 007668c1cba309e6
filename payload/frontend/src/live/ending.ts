import type { ApiError } from "../api/ApiError";
import type { DeletionReason } from "../api/types";

/** Why there is nothing more to hear of a meeting. */
export type Ending =
  | { readonly kind: "deleted"; readonly reason: DeletionReason | null; readonly at: string | null }
  /** This browser holds no place, or not any more. */
  | { readonly kind: "noSeat" }
  | { readonly kind: "unknown" };

/** Whether a refusal is the end, and which; null when it may pass. */
export function endingIn(failure: ApiError): Ending | null {
  switch (failure.status) {
    case 410:
      return { kind: "deleted", reason: reasonIn(failure.fields["reason"]), at: textIn(failure.fields["deleted_at"]) };
    case 401:
    case 403:
      return { kind: "noSeat" };
    case 404:
    case 422:
      return { kind: "unknown" };
    default:
      return null;
  }
}

function reasonIn(value: unknown): DeletionReason | null {
  return reasons.find((reason) => reason === value) ?? null;
}

function textIn(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

const reasons: readonly DeletionReason[] = ["report_confirmed", "report_unconfirmed", "abandoned"];
