import { useLayoutEffect, useRef, type ReactNode } from "react";
import { useLanguage } from "../language/LanguageContext";
import { TaskButton } from "./TaskButton";

interface Props {
  readonly question: string;
  readonly children?: ReactNode;
  readonly action: string;
  readonly tone?: "plain" | "danger";
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once more, in place, before something that cannot be taken back. Escape goes back. */
export function ConfirmStep({ question, children, action, tone = "danger", isBusy = false, onConfirm, onCancel }: Props) {
  const { texts } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  // Before anything else can notice that the button which asked is gone.
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      className="confirm"
      role="group"
      aria-label={question}
      tabIndex={-1}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <p className="confirm-question">{question}</p>
      {children}
      <div className="actions">
        <TaskButton look={tone === "danger" ? "danger" : "strong"} isBusy={isBusy} onPress={onConfirm}>
          {action}
        </TaskButton>
        <TaskButton look="soft" onPress={onCancel}>
          {texts.cancel}
        </TaskButton>
      </div>
    </div>
  );
}
