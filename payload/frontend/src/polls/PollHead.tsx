import type { Poll } from "../api/types";
import { useLanguage } from "../language/LanguageContext";

/** The question, and whether it is voted on. */
export function PollHead({ poll }: { poll: Poll }) {
  const { texts } = useLanguage();
  return (
    <div className="poll-head">
      <span className={`chip ${poll.status}`}>{texts[`poll_${poll.status}`]}</span>
      <h3 id={`poll-${poll.id}`} tabIndex={-1}>{poll.question}</h3>
    </div>
  );
}
