import { useState, type FormEvent } from "react";
import type { Poll } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import { markedOption } from "../voting/choice";

/** The options, one to mark. Nothing is cast here: the choice is looked at once more first. */
export function BallotForm({ poll, onChosen }: { poll: Poll; onChosen: (optionId: string) => void }) {
  const { texts } = useLanguage();
  const [marked, setMarked] = useState(() => markedOption(poll.id));
  function submit(event: FormEvent) {
    event.preventDefault();
    if (marked !== null) {
      onChosen(marked);
    }
  }
  return (
    <form onSubmit={submit}>
      <fieldset className="ballot">
        <legend>{texts.yourChoice}</legend>
        {poll.options.map((option) => (
          <label key={option.id} className={marked === option.id ? "choice chosen" : "choice"}>
            <input
              type="radio"
              name={`poll-${poll.id}`}
              value={option.id}
              checked={marked === option.id}
              onChange={() => setMarked(option.id)}
              required
            />
            <span>{option.text}</span>
          </label>
        ))}
      </fieldset>
      <div className="actions">
        <button type="submit">{texts.reviewChoice}</button>
      </div>
      <p className="soft-text">{texts.ballotSecret}</p>
    </form>
  );
}
