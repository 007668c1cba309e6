import { useState, type FormEvent } from "react";
import { useLanguage } from "../language/LanguageContext";
import { Field } from "../parts/Field";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Screen } from "../parts/Screen";
import { SubmitButton } from "../parts/SubmitButton";
import { useTask } from "../parts/useTask";
import { goInstead } from "../routing/history";
import { kindOf, plainCode } from "../session/codes";
import { lasts } from "../storage/keep";
import { join } from "./join";
import { usePreview } from "./usePreview";

/** Asks for a code and a name, and for a place in the meeting. A code that begins with SC is a scrutator's. */
export function JoinPage({ code: given }: { code: string }) {
  const { texts, say } = useLanguage();
  const [written, setWritten] = useState(given);
  const [name, setName] = useState("");
  const code = plainCode(written);
  const kind = kindOf(code);
  const { preview, problem: codeProblem } = usePreview(kind === "meeting" ? code : null);
  const [isChecked, setChecked] = useState(false);

  const joining = useTask(async () => {
    const seat = await join(name.trim(), code);
    goInstead(seat);
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (kind !== "unfinished") {
      joining.run();
    }
  }

  return (
    <Screen title={texts.joinTitle}>
      <p className="lead">{texts.joinLead}</p>
      <form className="card form" onSubmit={submit}>
        <Field
          label={texts.code}
          hint={texts.codeHint}
          value={written}
          onText={setWritten}
          problem={isChecked && kind === "unfinished" ? texts.codeUnfinished : null}
          className="code-input"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={24}
          required
        />
        <div role="status">
          {preview && (
            <p className="preview">
              {say("previewText", { title: preview.title, name: preview.organizer_name })}
            </p>
          )}
          {kind === "scrutator" && <p className="preview">{texts.scrutatorCodeText}</p>}
          {codeProblem && !joining.problem && <Problem problem={codeProblem} />}
        </div>
        <Field label={texts.yourName} hint={texts.yourNameHint} value={name} onText={setName} maxLength={100} autoComplete="name" required />
        {!lasts() && (
          <Notice tone="warning">
            <p>{texts.noStorage}</p>
          </Notice>
        )}
        <Problem problem={joining.problem} />
        <SubmitButton isBusy={joining.isBusy}>{texts.joinAction}</SubmitButton>
      </form>
    </Screen>
  );
}
