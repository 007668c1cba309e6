import { approveParticipant, removeParticipant } from "../api/people";
import type { Participant } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { AskFirst } from "../parts/AskFirst";
import { Problem } from "../parts/Problem";
import { TaskButton } from "../parts/TaskButton";
import { useTask } from "../parts/useTask";

/** A person and what can be decided about them. */
export function PersonRow({ person }: { person: Participant }) {
  const { mayLead, state, refresh } = useRoom();
  const decision = useTask(async (work: () => Promise<unknown>) => {
    await work();
    refresh();
  });
  return (
    <li>
      <div className="person">
        <span className="person-name">{person.name}</span>
        {mayLead && state.meeting.status === "open" && (
          <Decisions person={person} isBusy={decision.isBusy} onDecide={decision.run} />
        )}
      </div>
      <Problem problem={decision.problem} />
    </li>
  );
}

interface DecisionProps {
  readonly person: Participant;
  readonly isBusy: boolean;
  readonly onDecide: (work: () => Promise<unknown>) => void;
}

function Decisions({ person, isBusy, onDecide }: DecisionProps) {
  const { texts, say } = useLanguage();
  const { state } = useRoom();
  const { id, name, approval_status: status } = person;
  const approve = () => onDecide(() => approveParticipant(id, true));
  const reject = () => onDecide(() => approveParticipant(id, false));
  const remove = () => onDecide(() => removeParticipant(id));
  if (status === "approved" && state.polls.some((poll) => poll.status === "active")) {
    return (
      <AskFirst
        opener={texts.exclude}
        openerLabel={say("excludeName", { name })}
        openerLook="quiet"
        question={say("excludeQuestion", { name })}
        action={texts.exclude}
        isBusy={isBusy}
        onConfirm={reject}
      >
        <p>{texts.excludeText}</p>
      </AskFirst>
    );
  }
  return (
    <span className="decisions">
      {status !== "approved" && (
        <TaskButton isBusy={isBusy} look={status === "pending" ? "strong" : "soft"} onPress={approve} label={say("approveName", { name })}>
          {texts.approve}
        </TaskButton>
      )}
      {status !== "rejected" && (
        <TaskButton isBusy={isBusy} look={status === "pending" ? "soft" : "quiet"} onPress={reject} label={say(status === "pending" ? "rejectName" : "excludeName", { name })}>
          {status === "pending" ? texts.reject : texts.exclude}
        </TaskButton>
      )}
      {status === "rejected" && (
        <TaskButton isBusy={isBusy} look="quiet" onPress={remove} label={say("removeName", { name })}>
          {texts.remove}
        </TaskButton>
      )}
    </span>
  );
}
