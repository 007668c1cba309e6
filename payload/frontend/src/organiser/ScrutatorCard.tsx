import { useState } from "react";
import { resetScrutator } from "../api/people";
import type { Scrutator } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { CopyButton } from "../parts/CopyButton";
import { Problem } from "../parts/Problem";
import { TaskButton } from "../parts/TaskButton";
import { useKeptFocus } from "../parts/useKeptFocus";
import { useTask } from "../parts/useTask";
import { spacedCode } from "../session/codes";
import { ScrutatorForm } from "./ScrutatorForm";

/** The scrutators: who they are, whether they came, and the code that lets them in. */
export function ScrutatorCard() {
  const { texts } = useLanguage();
  const { state, mayLead } = useRoom();
  const part = useKeptFocus<HTMLElement>();
  const [isNaming, setNaming] = useState(false);
  const canName = mayLead && state.meeting.status === "open";
  return (
    <section ref={part} className="card" aria-labelledby="scrutators">
      <h2 id="scrutators" tabIndex={-1}>{texts.scrutators}</h2>
      {state.scrutators.length === 0 ? (
        <p className="soft-text">{texts.scrutatorsText}</p>
      ) : (
        <ul className="people">
          {state.scrutators.map((one) => (
            <ScrutatorRow key={one.id} scrutator={one} />
          ))}
        </ul>
      )}
      {state.scrutator_code !== null && state.scrutators.length > 0 && <ScrutatorCode code={state.scrutator_code} />}
      {canName && isNaming && <ScrutatorForm onDone={() => setNaming(false)} />}
      {canName && !isNaming && (
        <div className="actions">
          <TaskButton look="soft" onPress={() => setNaming(true)}>
            {state.scrutators.length === 0 ? texts.nameScrutators : texts.changeScrutators}
          </TaskButton>
        </div>
      )}
    </section>
  );
}

function ScrutatorRow({ scrutator }: { scrutator: Scrutator }) {
  const { texts, say } = useLanguage();
  const { state, mayLead, refresh } = useRoom();
  const reset = useTask(async () => {
    await resetScrutator(scrutator.id);
    refresh();
  });
  const isActive = scrutator.approval_status === "approved";
  const canReset = isActive && mayLead && state.meeting.status === "open" && scrutator.id !== state.me.id;
  return (
    <li>
      <div className="person">
        <span className="person-name">{scrutator.name}</span>
        <span className={isActive ? "chip active" : "chip"}>{isActive ? texts.scrutatorActive : texts.scrutatorAwaited}</span>
        {canReset && (
          <TaskButton look="quiet" isBusy={reset.isBusy} onPress={reset.run} label={say("resetName", { name: scrutator.name })}>
            {texts.reset}
          </TaskButton>
        )}
      </div>
      <Problem problem={reset.problem} />
    </li>
  );
}

function ScrutatorCode({ code }: { code: string }) {
  const { texts } = useLanguage();
  return (
    <div className="scrutator-code">
      <p className="soft-text">{texts.scrutatorCode}</p>
      <p className="code small" translate="no">
        {spacedCode(code)}
      </p>
      <div className="actions">
        <CopyButton text={code} label={texts.copyCode} />
      </div>
      <p className="soft-text">{texts.scrutatorTrust}</p>
    </div>
  );
}
