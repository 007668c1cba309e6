import { useMemo, useState, type FormEvent } from "react";
import { useLanguage } from "../language/LanguageContext";
import { Field } from "../parts/Field";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Screen } from "../parts/Screen";
import { SubmitButton } from "../parts/SubmitButton";
import { useTask } from "../parts/useTask";
import { goInstead } from "../routing/history";
import { kindOf, plainCode, spacedCode } from "../session/codes";
import { seatFor } from "../session/seats";
import { lasts } from "../storage/keep";
import { HeldPlace } from "./HeldPlace";
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

  const seat = useMemo(() => seatFor(code), [code]);
  const [left, setLeft] = useState<string | null>(null);
  const held = left === code ? null : seat;

  const joining = useTask(async () => {
    goInstead(await join(name.trim(), code, preview?.title ?? spacedCode(code)));
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (kind !== "unfinished" && held === null) {
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
        {held !== null ? (
          <HeldPlace seat={held} onLeave={() => setLeft(code)} />
        ) : (
          <>
            <Field label={texts.yourName} hint={texts.yourNameHint} value={name} onText={setName} maxLength={100} autoComplete="name" required />
            {!lasts() && (
              <Notice tone="warning">
                <p>{texts.noStorage}</p>
              </Notice>
            )}
            <Problem problem={joining.problem} />
            <SubmitButton isBusy={joining.isBusy}>{texts.joinAction}</SubmitButton>
          </>
        )}
      </form>
    </Screen>
  );
}
