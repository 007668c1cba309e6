import { useState } from "react";
import { fetchLog } from "../api/meetings";
import type { LogLine } from "../api/types";
import { logText } from "../language/log";
import { useLanguage } from "../language/LanguageContext";
import { Problem } from "../parts/Problem";
import { TaskButton } from "../parts/TaskButton";
import { useTask } from "../parts/useTask";
import { timeText } from "../time/moments";
import { useRoom } from "./MeetingContext";

/** The log of what the organiser did, which everybody may read. No vote is ever in it. */
export function ProofCard() {
  const speech = useLanguage();
  const { texts, language } = speech;
  const { state } = useRoom();
  const [lines, setLines] = useState<readonly LogLine[] | null>(null);
  const loading = useTask(async () => setLines(await fetchLog(state.meeting.id)));
  return (
    <section className="card" aria-labelledby="log">
      <h2 id="log">{texts.logTitle}</h2>
      <p className="soft-text">{texts.logText}</p>
      {lines !== null && (
        <ol className="log">
          {lines.map((line) => (
            <li key={line.number}>
              <time dateTime={line.time}>{timeText(line.time, language)}</time>
              <span>{logText(speech, line)}</span>
            </li>
          ))}
        </ol>
      )}
      <Problem problem={loading.problem} />
      <div className="actions">
        <TaskButton look="soft" isBusy={loading.isBusy} onPress={loading.run}>
          {lines === null ? texts.logShow : texts.logAgain}
        </TaskButton>
      </div>
    </section>
  );
}
