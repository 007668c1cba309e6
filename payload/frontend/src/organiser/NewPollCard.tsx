import { useId, useLayoutEffect, useRef, useState, type FormEvent } from "react";
import { createPoll } from "../api/polls";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { Field } from "../parts/Field";
import { Problem } from "../parts/Problem";
import { SubmitButton } from "../parts/SubmitButton";
import { TaskButton } from "../parts/TaskButton";
import { useFocusAgain } from "../parts/useFocusAgain";
import { useTask } from "../parts/useTask";
import { durationWords } from "../time/durationWords";

/** Offered durations, in seconds. */
const durations = [30, 60, 120, 180, 300, 600, 900, 1800, 3600];
const maxOptions = 20;

/** Prepares a vote: nothing is open before it is started. */
export function NewPollCard() {
  const { texts } = useLanguage();
  const { state } = useRoom();
  const [isWriting, setWriting] = useState(false);
  const opener = useFocusAgain<HTMLDivElement>(isWriting);
  if (!isWriting) {
    return (
      <div ref={opener} className="new-poll">
        <TaskButton look={state.polls.length === 0 ? "strong" : "soft"} onPress={() => setWriting(true)}>
          {texts.newPoll}
        </TaskButton>
      </div>
    );
  }
  return <PollForm onDone={() => setWriting(false)} />;
}

function PollForm({ onDone }: { onDone: () => void }) {
  const { texts, say } = useLanguage();
  const { state, refresh } = useRoom();
  const [question, setQuestion] = useState("");
  const [options, setOptions] = useState<readonly string[]>([texts.optionYes, texts.optionNo, texts.optionBlank]);
  const [duration, setDuration] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const optionToFocus = useRef<number | null>(null);

  const creation = useTask(async () => {
    const written = options.map((option) => option.trim()).filter((option) => option !== "");
    await createPoll(state.meeting.id, { question: question.trim(), options: written, timer_duration: duration });
    refresh();
    onDone();
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    creation.run();
  }

  useLayoutEffect(() => {
    if (optionToFocus.current !== null) {
      list.current?.querySelectorAll("input")[optionToFocus.current]?.focus();
      optionToFocus.current = null;
    }
  }, [options]);

  function add() {
    optionToFocus.current = options.length;
    setOptions([...options, ""]);
  }

  function remove(index: number) {
    optionToFocus.current = Math.max(0, index - 1);
    setOptions(options.filter((_, other) => other !== index));
  }

  return (
    <form className="card form new-poll-form" onSubmit={submit} aria-labelledby="new-poll">
      <h3 id="new-poll">{texts.newPoll}</h3>
      <Field label={texts.question} value={question} onText={setQuestion} maxLength={500} required autoFocus />
      <fieldset className="options-field">
        <legend>{texts.options}</legend>
        <ol ref={list}>
          {options.map((option, index) => (
            <li key={index}>
              <Field
                label={say("optionNumber", { number: index + 1 })}
                value={option}
                onText={(text) => setOptions(options.map((old, other) => (other === index ? text : old)))}
                maxLength={200}
                required={index < 2}
              />
              {options.length > 2 && (
                <TaskButton look="quiet" onPress={() => remove(index)} label={say("removeOption", { number: index + 1 })}>
                  <span aria-hidden="true">−</span>
                </TaskButton>
              )}
            </li>
          ))}
        </ol>
        {options.length < maxOptions && (
          <TaskButton look="soft" onPress={add}>
            {texts.addOption}
          </TaskButton>
        )}
      </fieldset>
      <DurationField value={duration} onChange={setDuration} />
      <Problem problem={creation.problem} />
      <div className="actions">
        <SubmitButton isBusy={creation.isBusy}>{texts.createPoll}</SubmitButton>
        <TaskButton look="soft" onPress={onDone}>
          {texts.cancel}
        </TaskButton>
      </div>
    </form>
  );
}

function DurationField({ value, onChange }: { value: number | null; onChange: (value: number | null) => void }) {
  const speech = useLanguage();
  const { texts } = speech;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{texts.timer}</label>
      <p id={`${id}-hint`} className="field-hint">
        {texts.timerHint}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : Number(event.target.value))}
      >
        <option value="">{texts.noTimer}</option>
        {durations.map((seconds) => (
          <option key={seconds} value={seconds}>
            {durationWords(speech, seconds)}
          </option>
        ))}
      </select>
    </div>
  );
}
