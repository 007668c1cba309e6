import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { Link } from "../routing/Link";
import { meetingPage } from "../routing/route";
import { seatAt } from "../session/seats";

/** An organiser who votes too takes a place like everybody; this browser can hold both. */
export function OwnVoteCard() {
  const { texts } = useLanguage();
  const { state } = useRoom();
  const { id, code } = state.meeting;
  const hasSeat = seatAt(id, "participant") !== null;
  return (
    <section className="card" aria-labelledby="own-vote">
      <h2 id="own-vote">{texts.ownVote}</h2>
      <p className="soft-text">{texts.ownVoteText}</p>
      <div className="actions">
        <Link to={hasSeat ? meetingPage(id, "participant") : { page: "join", code: code ?? "" }} className="button soft">
          {hasSeat ? texts.ownVoteGo : texts.ownVoteJoin}
        </Link>
      </div>
    </section>
  );
}
