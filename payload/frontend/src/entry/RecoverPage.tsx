import { useState, type FormEvent } from "react";
import { useLanguage } from "../language/LanguageContext";
import { Field } from "../parts/Field";
import { Problem } from "../parts/Problem";
import { Screen } from "../parts/Screen";
import { SubmitButton } from "../parts/SubmitButton";
import { useTask } from "../parts/useTask";
import { goInstead } from "../routing/history";
import { recover } from "./recover";

/** The organiser comes back from another device, with the link and the password that were kept. */
export function RecoverPage({ code: given }: { code: string }) {
  const { texts } = useLanguage();
  const [written, setWritten] = useState(given);
  const [password, setPassword] = useState("");

  const recovery = useTask(async () => {
    goInstead(await recover(written, password));
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    recovery.run();
  }

  return (
    <Screen title={texts.recoverTitle}>
      <p className="lead">{texts.recoverLead}</p>
      <form className="card form" onSubmit={submit}>
        <Field
          label={texts.recoveryCode}
          hint={texts.recoveryCodeHint}
          value={written}
          onText={setWritten}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Field
          label={texts.recoveryPassword}
          value={password}
          onText={setPassword}
          spellCheck={false}
          autoComplete="off"
          required
        />
        <p className="soft-text">{texts.recoverOthers}</p>
        <Problem problem={recovery.problem} />
        <SubmitButton isBusy={recovery.isBusy}>{texts.recoverAction}</SubmitButton>
      </form>
    </Screen>
  );
}
