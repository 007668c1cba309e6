import type { Poll, PollResult } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import { isAbstention, outcomeOf, type Outcome } from "./outcome";

/** The result of a closed vote: numbers first, drawn as bars for those who see them. */
export function Results({ poll }: { poll: Poll }) {
  const { texts, count } = useLanguage();
  const results = poll.results ?? [];
  const outcome = outcomeOf(results);
  return (
    <div className="results">
      {outcome.kind === "empty" && <p>{texts.noBallots}</p>}
      <ul>
        {results.map((result) => (
          <ResultRow key={result.option_id} result={result} outcome={outcome} />
        ))}
      </ul>
      <p className="soft-text">
        {count("ballots", poll.total_votes_count)} {count("ofVoters", poll.eligible_count ?? 0)}
      </p>
      {outcome.kind === "most" && outcome.isUnanimous && <p className="soft-text">{texts.unanimous}</p>}
    </div>
  );
}

function ResultRow({ result, outcome }: { result: PollResult; outcome: Outcome }) {
  const { texts, language, count } = useLanguage();
  const percentage = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(result.percentage / 100);
  const isFirst = outcome.kind === "most" && outcome.optionId === result.option_id && !isAbstention(result.option);
  const isTied = outcome.kind === "tie" && outcome.optionIds.includes(result.option_id);
  return (
    <li className={isFirst || isTied ? "result first" : "result"}>
      <div className="result-text">
        <span className="result-option">
          {result.option}
          {isFirst && <span className="chip active">{texts.mostVotes}</span>}
          {isTied && <span className="chip">{texts.tie}</span>}
        </span>
        <span className="result-votes">
          <strong>{count("votes", result.votes)}</strong> · {percentage}
        </span>
      </div>
      <div className="bar" aria-hidden="true">
        <div className="bar-fill" style={{ width: `${result.percentage}%` }} />
      </div>
    </li>
  );
}
