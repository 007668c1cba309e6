import { useId, useState, type FormEvent } from "react";
import { nameScrutators } from "../api/people";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { Problem } from "../parts/Problem";
import { SubmitButton } from "../parts/SubmitButton";
import { TaskButton } from "../parts/TaskButton";
import { useTask } from "../parts/useTask";

/** Names the scrutators, one a line. */
export function ScrutatorForm({ onDone }: { onDone: () => void }) {
  const { texts } = useLanguage();
  const { state, refresh } = useRoom();
  const [written, setWritten] = useState(state.scrutators.map(({ name }) => name).join("\n"));
  const id = useId();
  const naming = useTask(async () => {
    await nameScrutators(state.meeting.id, namesIn(written));
    refresh();
    onDone();
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    naming.run();
  }
  return (
    <form className="form" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{texts.scrutatorNames}</label>
        <p id={`${id}-hint`} className="field-hint">
          {texts.scrutatorNamesHint}
        </p>
        <textarea id={id} aria-describedby={`${id}-hint`} rows={4} value={written} onChange={(event) => setWritten(event.target.value)} autoFocus required />
      </div>
      <Problem problem={naming.problem} />
      <div className="actions">
        <SubmitButton isBusy={naming.isBusy}>{texts.save}</SubmitButton>
        <TaskButton look="soft" onPress={onDone}>
          {texts.cancel}
        </TaskButton>
      </div>
    </form>
  );
}

function namesIn(written: string): string[] {
  return written.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
