/** Drawings beside a text that says the same: hidden from screen readers. */

export function BallotMark() {
  return (
    <svg className="mark" viewBox="5 2 22 28" aria-hidden="true" focusable="false">
      <path className="mark-paper" d="M10 4h12v12H10z" />
      <path className="mark-check" d="m12.7 9.8 2.5 2.5 4.3-4.6" />
      <path className="mark-box" d="M5 15h22v11a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2z" />
      <path className="mark-slot" d="M8.5 15h15v2.5h-15z" />
    </svg>
  );
}

export function StateIcon({ shape }: { shape: "waiting" | "good" | "warning" | "bad" }) {
  return (
    <svg className={`state-icon ${shape}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10" />
      <path d={strokes[shape]} />
    </svg>
  );
}

const strokes = {
  waiting: "M12 7v5l3 2",
  good: "m7.5 12.5 3 3 6-6.5",
  warning: "M12 7v6M12 16.5v.01",
  bad: "m8.5 8.5 7 7m0-7-7 7",
} as const;
