import { useEffect, useState } from "react";
import { ApiError } from "../api/ApiError";
import { fetchApprovedNames } from "../api/meetings";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { Problem } from "../parts/Problem";

/** Who was let in: every voter can see that there are no invented ones. Asked for when it is opened, and as it grows. */
export function PeopleInside() {
  const { texts, count } = useLanguage();
  const { state } = useRoom();
  const [isOpen, setOpen] = useState(false);
  const { names, problem } = useNames(state.meeting.id, isOpen, state.counts.participants_approved);
  return (
    <details className="card fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{count("people", state.counts.participants_approved)}</summary>
      <p className="soft-text">{texts.peopleText}</p>
      <Problem problem={problem} />
      <ul className="names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {state.scrutators.length > 0 && (
        <>
          <h3>{texts.scrutators}</h3>
          <ul className="names">
            {state.scrutators.map((one) => (
              <li key={one.id}>{one.name}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

interface Names {
  readonly names: readonly string[];
  readonly problem: ApiError | null;
}

function useNames(meetingId: string, isWanted: boolean, approved: number): Names {
  const [found, setFound] = useState<Names>({ names: [], problem: null });
  useEffect(() => {
    let isCurrent = true;
    if (isWanted) {
      fetchApprovedNames(meetingId)
        .then((people) => ({ names: people.map(({ name }) => name), problem: null }))
        .catch((thrown: unknown) => ({ names: [], problem: ApiError.of(thrown) }))
        .then((names) => isCurrent && setFound(names));
    }
    return () => {
      isCurrent = false;
    };
  }, [meetingId, isWanted, approved]);
  return found;
}
