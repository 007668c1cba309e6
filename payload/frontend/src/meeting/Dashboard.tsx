import { useLanguage } from "../language/LanguageContext";
import { InviteCard } from "../organiser/InviteCard";
import { NewPollCard } from "../organiser/NewPollCard";
import { OwnVoteCard } from "../organiser/OwnVoteCard";
import { PeopleCard } from "../organiser/PeopleCard";
import { RecoveryCard } from "../organiser/RecoveryCard";
import { ReportCard } from "../organiser/ReportCard";
import { ScrutatorCard } from "../organiser/ScrutatorCard";
import { Screen } from "../parts/Screen";
import { PollCard } from "../polls/PollCard";
import { newestFirst } from "../polls/order";
import { ReportVoteCard } from "../scrutator/ReportVoteCard";
import { Presence } from "./Presence";
import { ProofCard } from "./ProofCard";
import { useRoom } from "./MeetingContext";

/** The meeting for those who steer it or watch over it. Scrutators see all of it, and steer when they stand in. */
export function Dashboard() {
  const { texts } = useLanguage();
  const { state, mayLead } = useRoom();
  const isOrganizer = state.role === "organizer";
  const isOpen = state.meeting.status === "open";
  return (
    <Screen title={state.meeting.title} kicker={<RoleLine />} width="wide">
      <Presence />
      {!isOrganizer && <ReportVoteCard />}
      <div className="dashboard">
        <div className="dashboard-side">
          <InviteCard />
          <PeopleCard />
        </div>
        <section className="dashboard-main" aria-labelledby="polls">
          <h2 id="polls" className="section-title">
            {texts.polls}
          </h2>
          {state.polls.length === 0 && <p className="empty">{mayLead ? texts.noPollsLead : texts.noPolls}</p>}
          {mayLead && isOpen && <NewPollCard />}
          {newestFirst(state.polls).map((poll) => (
            <PollCard key={poll.id} poll={poll} />
          ))}
        </section>
        <div className="dashboard-side second">
          <ScrutatorCard />
        </div>
        <div className="dashboard-end">
          {isOrganizer && <OwnVoteCard />}
          <ReportCard />
          {isOrganizer && <RecoveryCard />}
          <ProofCard />
        </div>
      </div>
    </Screen>
  );
}

function RoleLine() {
  const { texts } = useLanguage();
  const { state } = useRoom();
  return (
    <p>
      {texts[`as_${state.role}`]} · {state.me.name}
      {state.me.is_leader && <span className="chip active">{texts.leaderChip}</span>}
    </p>
  );
}
