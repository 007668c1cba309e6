import type { Poll } from "../api/types";
import { useLanguage } from "../language/LanguageContext";

/** How many ballots lie in the box, of how many there can be. Never which. */
export function Turnout({ poll }: { poll: Poll }) {
  const { texts, say, count } = useLanguage();
  const eligible = poll.eligible_count ?? 0;
  const share = eligible === 0 ? 0 : Math.min(1, poll.total_votes_count / eligible);
  return (
    <div className="turnout">
      <p>
        <strong>{count("ballots", poll.total_votes_count)}</strong> {count("ofVoters", eligible)}
      </p>
      <div className="bar" aria-hidden="true">
        <div className="bar-fill" style={{ width: `${share * 100}%` }} />
      </div>
      {poll.claims_count !== null && poll.status === "active" && (
        <p className="soft-text">{say("claims", { count: poll.claims_count })}</p>
      )}
      {poll.status === "active" && <p className="soft-text">{texts.resultsLater}</p>}
    </div>
  );
}
