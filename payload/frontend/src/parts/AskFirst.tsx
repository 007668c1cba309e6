import { useState, type ReactNode } from "react";
import { ConfirmStep } from "./ConfirmStep";
import { TaskButton } from "./TaskButton";
import { useFocusAgain } from "./useFocusAgain";

interface Props {
  /** The words of the button that asks. */
  readonly opener: string;
  /** A name that tells that button from its likes. */
  readonly openerLabel?: string | undefined;
  readonly openerLook?: "strong" | "soft" | "quiet" | "danger";
  readonly question: string;
  /** The words of the button that does it. */
  readonly action: string;
  readonly tone?: "plain" | "danger";
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  /** Other buttons in the same row. */
  readonly beside?: ReactNode;
  /** What to know before answering. */
  readonly children: ReactNode;
}

/** A button that asks before it does something that cannot be taken back. Whoever says no finds the focus on it again. */
export function AskFirst({ opener, openerLabel, openerLook = "strong", beside, children, ...step }: Props) {
  const [isAsking, setAsking] = useState(false);
  const row = useFocusAgain<HTMLDivElement>(isAsking);
  if (isAsking) {
    return (
      <ConfirmStep {...step} onCancel={() => setAsking(false)}>
        {children}
      </ConfirmStep>
    );
  }
  return (
    <div ref={row} className="actions">
      <TaskButton look={openerLook} onPress={() => setAsking(true)} label={openerLabel}>
        {opener}
      </TaskButton>
      {beside}
    </div>
  );
}
