import type { Poll } from "../api/types";
import { problemKey } from "../language/problems";
import { useLanguage } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { useKeptFocus } from "../parts/useKeptFocus";
import { Countdown } from "../polls/Countdown";
import { fewVoters } from "../polls/fewVoters";
import { PollChecks } from "../polls/PollChecks";
import { PollHead } from "../polls/PollHead";
import { Results } from "../polls/Results";
import { Turnout } from "../polls/Turnout";
import type { Standing } from "../voting/VotingDesk";
import { BallotForm } from "./BallotForm";
import { Receipt } from "./Receipt";

interface Props {
  readonly poll: Poll;
  /** Null while this browser has nothing to do with the vote: before it starts, or without a right to it. */
  readonly standing: Standing | null;
  readonly onChosen: (optionId: string) => void;
}

/** A vote as a voter sees it. */
export function BallotCard({ poll, standing, onChosen }: Props) {
  const part = useKeptFocus<HTMLElement>();
  return (
    <article ref={part} className={`card poll ${poll.status}`} aria-labelledby={`poll-${poll.id}`}>
      <PollHead poll={poll} />
      {poll.status === "draft" && <Coming />}
      {poll.status === "active" && <Open poll={poll} standing={standing} onChosen={onChosen} />}
      {poll.status === "closed" && <Over poll={poll} standing={standing} />}
      <PollChecks poll={poll} />
    </article>
  );
}

function Coming() {
  const { texts } = useLanguage();
  return <p className="soft-text">{texts.pollComing}</p>;
}

function Open({ poll, standing, onChosen }: Props) {
  const { texts } = useLanguage();
  if (poll.eligible === false) {
    return (
      <Notice tone="warning">
        <p>{texts.notEligible}</p>
      </Notice>
    );
  }
  return (
    <>
      <Countdown poll={poll} />
      {(poll.eligible_count ?? fewVoters) < fewVoters && (
        <Notice tone="warning">
          <p>{texts.fewVoters}</p>
        </Notice>
      )}
      <Progress poll={poll} standing={standing} onChosen={onChosen} />
    </>
  );
}

function Progress({ poll, standing, onChosen }: Props) {
  const { texts } = useLanguage();
  switch (standing?.stage) {
    case undefined:
    case "missed":
    case "claiming":
      return (
        <p className="soft-text" role="status">
          {standing?.stage === "claiming" && standing.isDelayed ? texts.ballotDelayed : texts.ballotClaiming}
        </p>
      );
    case "ready":
      return <BallotForm poll={poll} onChosen={onChosen} />;
    case "casting":
      return (
        <div role="status">
          <Notice tone="waiting">
            <p>{standing.isDelayed ? texts.castDelayed : texts.casting}</p>
          </Notice>
        </div>
      );
    case "cast":
      return (
        <>
          <Receipt pollId={poll.id} receipt={standing.receipt} />
          <Turnout poll={poll} />
        </>
      );
    case "refused":
      return <Refused code={standing.code} />;
  }
}

function Refused({ code }: { code: string }) {
  const { texts, say } = useLanguage();
  const key = problemKey(texts, code);
  return (
    <Notice tone="bad">
      <p>{key === null ? say("problemOther", { code }) : texts[key]}</p>
    </Notice>
  );
}

function Over({ poll, standing }: Omit<Props, "onChosen">) {
  const { texts } = useLanguage();
  return (
    <>
      <Results poll={poll} />
      {standing?.stage === "cast" && <Receipt pollId={poll.id} receipt={standing.receipt} />}
      {standing?.stage === "refused" && <Refused code={standing.code} />}
      {standing?.stage === "missed" && poll.eligible === true && <p className="soft-text">{texts.missed}</p>}
    </>
  );
}
