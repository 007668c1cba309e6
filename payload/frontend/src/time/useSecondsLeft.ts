import { useEffect, useState } from "react";
import { secondsUntil } from "./countdown";

/** Whole seconds until `end` by `now`, both in milliseconds since 1970; null without an end. */
export function useSecondsLeft(end: number | null, now: () => number): number | null {
  const [left, setLeft] = useState(() => (end === null ? null : secondsUntil(end, now())));
  useEffect(() => {
    if (end === null) {
      setLeft(null);
      return undefined;
    }
    const look = () => setLeft(secondsUntil(end, now()));
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [end, now]);
  return left;
}
