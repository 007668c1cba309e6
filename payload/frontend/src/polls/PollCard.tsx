import { closePoll, createPoll, deletePoll, startPoll } from "../api/polls";
import type { Poll } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { AskFirst } from "../parts/AskFirst";
import { Problem } from "../parts/Problem";
import { TaskButton } from "../parts/TaskButton";
import { useKeptFocus } from "../parts/useKeptFocus";
import { useTask } from "../parts/useTask";
import { durationWords } from "../time/durationWords";
import { Countdown } from "./Countdown";
import { fewVoters } from "./fewVoters";
import { PollChecks } from "./PollChecks";
import { PollHead } from "./PollHead";
import { Results } from "./Results";
import { Turnout } from "./Turnout";

/** A vote as those see it who steer the meeting or watch over it. */
export function PollCard({ poll }: { poll: Poll }) {
  const part = useKeptFocus<HTMLElement>();
  return (
    <article ref={part} className={`card poll ${poll.status}`} aria-labelledby={`poll-${poll.id}`}>
      <PollHead poll={poll} />
      {poll.status === "draft" && <Draft poll={poll} />}
      {poll.status === "active" && <Active poll={poll} />}
      {poll.status === "closed" && <Closed poll={poll} />}
    </article>
  );
}

function Draft({ poll }: { poll: Poll }) {
  const speech = useLanguage();
  const { texts, say, count } = speech;
  const { state, mayLead, refresh } = useRoom();
  const change = useTask(async (work: (id: string) => Promise<unknown>) => {
    await work(poll.id);
    refresh();
  });
  const approved = state.counts.participants_approved;
  const canAct = mayLead && state.meeting.status === "open";
  return (
    <>
      <ul className="option-list">
        {poll.options.map((option) => (
          <li key={option.id}>{option.text}</li>
        ))}
      </ul>
      {poll.timer_duration !== null && <p className="soft-text">{say("timerText", { duration: durationWords(speech, poll.timer_duration) })}</p>}
      <Problem problem={change.problem} />
      {canAct && (
        <AskFirst
          opener={texts.start}
          openerLabel={say("startName", { question: poll.question })}
          question={count("startQuestion", approved)}
          action={texts.start}
          tone="plain"
          isBusy={change.isBusy}
          onConfirm={() => change.run(startPoll)}
          beside={
            <TaskButton look="soft" isBusy={change.isBusy} onPress={() => change.run(deletePoll)} label={say("deleteName", { question: poll.question })}>
              {texts.deletePoll}
            </TaskButton>
          }
        >
          <p>{approved < fewVoters ? texts.startFew : texts.startText}</p>
        </AskFirst>
      )}
    </>
  );
}

function Active({ poll }: { poll: Poll }) {
  const { texts, count } = useLanguage();
  const { mayLead, refresh } = useRoom();
  const closing = useTask(async () => {
    await closePoll(poll.id);
    refresh();
  });
  const missing = Math.max(0, (poll.eligible_count ?? 0) - poll.total_votes_count);
  return (
    <>
      <Countdown poll={poll} />
      <Turnout poll={poll} />
      <ul className="option-list">
        {poll.options.map((option) => (
          <li key={option.id}>{option.text}</li>
        ))}
      </ul>
      <Problem problem={closing.problem} />
      {mayLead && (
        <AskFirst opener={texts.close} question={texts.closeQuestion} action={texts.close} isBusy={closing.isBusy} onConfirm={closing.run}>
          <p>{missing === 0 ? texts.closeAll : count("closeMissing", missing)}</p>
        </AskFirst>
      )}
      <PollChecks poll={poll} />
    </>
  );
}

function Closed({ poll }: { poll: Poll }) {
  const { texts } = useLanguage();
  const { state, mayLead, refresh } = useRoom();
  const repetition = useTask(async () => {
    const options = poll.options.map(({ text }) => text);
    await createPoll(state.meeting.id, { question: poll.question, options, timer_duration: poll.timer_duration });
    refresh();
  });
  return (
    <>
      <Results poll={poll} />
      <Problem problem={repetition.problem} />
      <PollChecks poll={poll} />
      {mayLead && state.meeting.status === "open" && (
        <div className="actions">
          <TaskButton look="soft" isBusy={repetition.isBusy} onPress={repetition.run}>
            {texts.repeatPoll}
          </TaskButton>
        </div>
      )}
    </>
  );
}
