import { approveTogether } from "../api/people";
import type { Participant } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { Problem } from "../parts/Problem";
import { TaskButton } from "../parts/TaskButton";
import { useKeptFocus } from "../parts/useKeptFocus";
import { useTask } from "../parts/useTask";
import { PersonRow } from "./PersonRow";

/** Who asks to come in, who was let in, who was refused. */
export function PeopleCard() {
  const { texts, count } = useLanguage();
  const { state, mayLead, refresh } = useRoom();
  const part = useKeptFocus<HTMLElement>();
  const everybody = state.participants ?? [];
  const pending = withStatus(everybody, "pending");
  const approved = withStatus(everybody, "approved");
  const rejected = withStatus(everybody, "rejected");
  const approval = useTask(async () => {
    await approveTogether(state.meeting.id, pending.map(({ id }) => id));
    refresh();
  });
  return (
    <section ref={part} className="card" aria-labelledby="people">
      <div className="card-head">
        <h2 id="people" tabIndex={-1}>{texts.participants}</h2>
        <span className="tally">{count("people", approved.length)}</span>
      </div>
      {pending.length > 0 && (
        <div className="pending">
          <div className="pending-head">
            <h3>{count("pending", pending.length)}</h3>
            {mayLead && pending.length > 1 && (
              <TaskButton look="soft" isBusy={approval.isBusy} onPress={approval.run}>
                {texts.approveAll}
              </TaskButton>
            )}
          </div>
          <PeopleList people={pending} />
          <Problem problem={approval.problem} />
        </div>
      )}
      {everybody.length === 0 && <p className="empty">{texts.noPeople}</p>}
      {approved.length > 0 && (
        <details open={approved.length <= openUpTo}>
          <summary>{texts.approvedPeople}</summary>
          <PeopleList people={approved} />
        </details>
      )}
      {rejected.length > 0 && (
        <details>
          <summary>{count("rejected", rejected.length)}</summary>
          <PeopleList people={rejected} />
        </details>
      )}
    </section>
  );
}

/** A longer list is folded: what asks for a decision stands above it. */
const openUpTo = 8;

function PeopleList({ people }: { people: readonly Participant[] }) {
  return (
    <ul className="people">
      {people.map((person) => (
        <PersonRow key={person.id} person={person} />
      ))}
    </ul>
  );
}

function withStatus(people: readonly Participant[], status: Participant["approval_status"]): Participant[] {
  return people.filter((person) => person.approval_status === status);
}
