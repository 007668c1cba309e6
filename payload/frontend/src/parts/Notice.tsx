import type { ReactNode } from "react";
import { StateIcon } from "../icons";

interface Props {
  readonly tone: "good" | "warning" | "bad" | "waiting";
  readonly children: ReactNode;
}

/** Something that must be seen, with a drawing so that colour is not all that tells its tone. */
export function Notice({ tone, children }: Props) {
  return (
    <div className={`notice ${tone}`}>
      <StateIcon shape={tone} />
      <div className="notice-text">{children}</div>
    </div>
  );
}
