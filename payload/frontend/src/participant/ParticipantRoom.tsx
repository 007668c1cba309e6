import { useEffect, useState } from "react";
import { useLanguage } from "../language/LanguageContext";
import { Presence } from "../meeting/Presence";
import { ProofCard } from "../meeting/ProofCard";
import { useRoom } from "../meeting/MeetingContext";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { newestFirst } from "../polls/order";
import { goBack, goTo } from "../routing/history";
import { confirmPage, meetingPage } from "../routing/route";
import { lasts } from "../storage/keep";
import { markedOption, markOption, unmarkOption } from "../voting/choice";
import { useVotingDesk } from "../voting/useVotingDesk";
import { BallotCard } from "./BallotCard";
import { ConfirmVotePage } from "./ConfirmVotePage";
import { PeopleInside } from "./PeopleInside";
import { SecrecyCard } from "./SecrecyCard";

/** The meeting for a voter: what is voted on, what was decided, and what the secrecy rests on. */
export function ParticipantRoom({ confirming }: { confirming: string | null }) {
  const { texts, count } = useLanguage();
  const { state } = useRoom();
  const { meeting, me, polls } = state;
  // Only the organizer has no id.
  const { standings, cast } = useVotingDesk(meeting.id, me.id ?? "", polls);
  const [canKeep] = useState(lasts);

  useEffect(() => {
    polls.filter(({ status }) => status === "closed").forEach(({ id }) => unmarkOption(id));
  }, [polls]);

  const confirmed = polls.find(({ id, status }) => id === confirming && status === "active");
  const marked = confirmed && markedOption(confirmed.id);
  const option = confirmed?.options.find(({ id }) => id === marked);
  if (confirmed && option && standings.get(confirmed.id)?.stage === "ready") {
    const drop = () => {
      cast(confirmed.id, option.id);
      unmarkOption(confirmed.id);
      goBack(meetingPage(meeting.id, "participant"));
    };
    return <ConfirmVotePage poll={confirmed} option={option} onConfirm={drop} />;
  }

  return (
    <Screen
      title={meeting.title}
      kicker={
        <p>
          {texts.as_participant} · {me.name}
        </p>
      }
    >
      <p className="lead small">{count("inTheRoom", state.counts.participants_approved, { name: meeting.organizer_name })}</p>
      <Presence />
      {!canKeep && (
        <Notice tone="warning">
          <p>{texts.noStorage}</p>
        </Notice>
      )}
      {meeting.status === "closing" && (
        <Notice tone="waiting">
          <p>{texts.closingText}</p>
        </Notice>
      )}
      {polls.length === 0 && (
        <Notice tone="waiting">
          <p>{texts.noPollsVoter}</p>
        </Notice>
      )}
      <section className="ballots" aria-labelledby="polls">
        <h2 id="polls" className="unseen">
          {texts.polls}
        </h2>
        {newestFirst(polls).map((poll) => (
          <BallotCard
            key={poll.id}
            poll={poll}
            standing={standings.get(poll.id) ?? null}
            onChosen={(optionId) => {
              markOption(poll.id, optionId);
              goTo(confirmPage(meeting.id, poll.id));
            }}
          />
        ))}
      </section>
      <SecrecyCard />
      <PeopleInside />
      <ProofCard />
    </Screen>
  );
}
