import { useEffect, useRef } from "react";
import type { Poll } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import { useRoom } from "../meeting/MeetingContext";
import { useAnnounce } from "../parts/Announcer";
import { clockText, durationText, thresholdPassed } from "../time/countdown";
import { durationWords } from "../time/durationWords";
import { useSecondsLeft } from "../time/useSecondsLeft";

/** The time that is left, by the server's clock; only its thresholds are read out. The server closes, not this clock. */
export function Countdown({ poll }: { poll: Poll }) {
  const speech = useLanguage();
  const { now, refresh } = useRoom();
  const announce = useAnnounce();
  const left = useSecondsLeft(poll.closes_at === null ? null : Date.parse(poll.closes_at), now);
  const last = useRef(left);

  useEffect(() => {
    const before = last.current;
    last.current = left;
    const passed = before === null || left === null ? null : thresholdPassed(before, left);
    if (passed !== null) {
      announce(speech.say("timeLeftNews", { duration: durationWords(speech, passed) }));
    }
  }, [left, announce, speech]);

  useEffect(() => {
    if (left === 0) {
      refresh();
    }
  }, [left, refresh]);

  if (left === null) {
    return null;
  }
  return (
    <p className={left <= 10 ? "countdown last" : "countdown"} role="timer">
      <span>{speech.texts.timeLeft}</span> <time dateTime={durationText(left)}>{clockText(left)}</time>
    </p>
  );
}
