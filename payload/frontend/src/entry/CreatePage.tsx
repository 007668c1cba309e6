import { useState, type FormEvent } from "react";
import { useLanguage } from "../language/LanguageContext";
import { Field } from "../parts/Field";
import { Problem } from "../parts/Problem";
import { Screen } from "../parts/Screen";
import { SubmitButton } from "../parts/SubmitButton";
import { useTask } from "../parts/useTask";
import { goInstead } from "../routing/history";
import { localTimeZone } from "../time/moments";
import { create } from "./create";

/** Opens a new meeting and leads to its dashboard. */
export function CreatePage() {
  const { language, texts, say } = useLanguage();
  const [title, setTitle] = useState("");
  const [name, setName] = useState("");
  const zone = localTimeZone();

  const creation = useTask(async () => {
    const asked = { title: title.trim(), organizer_name: name.trim(), organizer_timezone: zone, locale: language };
    goInstead(await create(asked));
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    creation.run();
  }

  return (
    <Screen title={texts.createTitle}>
      <p className="lead">{texts.createLead}</p>
      <form className="card form" onSubmit={submit}>
        <Field label={texts.meetingTitle} hint={texts.meetingTitleHint} value={title} onText={setTitle} maxLength={200} required />
        <Field label={texts.yourName} hint={texts.organizerNameHint} value={name} onText={setName} maxLength={100} autoComplete="name" required />
        <p className="soft-text">{say("zoneText", { zone })}</p>
        <Problem problem={creation.problem} />
        <SubmitButton isBusy={creation.isBusy}>{texts.createAction}</SubmitButton>
      </form>
    </Screen>
  );
}
