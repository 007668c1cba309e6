import type { ReactNode } from "react";

interface Props {
  readonly onPress: () => void;
  readonly isBusy?: boolean;
  readonly look?: "strong" | "soft" | "danger" | "quiet";
  /** A name that tells the button from its likes, where the words alone do not. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** Does something at once. While it is under way the button keeps the focus; pressing it again does nothing. */
export function TaskButton({ onPress, isBusy = false, look = "strong", label, children }: Props) {
  const classes = [look === "strong" ? "" : look, isBusy ? "busy" : ""].filter(Boolean).join(" ");
  return (
    <button
      type="button"
      className={classes || undefined}
      aria-disabled={isBusy || undefined}
      aria-label={label}
      onClick={() => !isBusy && onPress()}
    >
      {children}
    </button>
  );
}
