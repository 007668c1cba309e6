import type { ReactNode } from "react";

/** Sends a form. While it is under way the button keeps the focus and its words; it only looks busy. */
export function SubmitButton({ isBusy, children }: { isBusy: boolean; children: ReactNode }) {
  return (
    <button type="submit" aria-disabled={isBusy || undefined} className={isBusy ? "busy" : undefined}>
      {children}
    </button>
  );
}
