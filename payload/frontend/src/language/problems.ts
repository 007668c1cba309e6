import type { ApiError } from "../api/ApiError";
import type { Catalogue } from "./catalogues";
import { durationWords } from "../time/durationWords";
import type { Speech } from "./LanguageContext";

/** The sentence for a failure: by the server's code, else a general one that gives the code. */
export function problemText(speech: Speech, problem: ApiError): string {
  const { texts, say } = speech;
  const key = problemKey(texts, problem.code);
  if (key === null) {
    return say("problemOther", { code: problem.code });
  }
  const duration = durationWords(speech, rounded(problem.retryAfter ?? 10));
  return say(key, { duration, left: String(problem.fields["attempts_left"] ?? "") });
}

/** Whole minutes, and the last one too, where seconds would only be read as a large number. */
function rounded(seconds: number): number {
  return seconds <= 120 ? seconds : Math.ceil(seconds / 60) * 60;
}

/** The text for one of the server's codes; null for a code that the page does not know. */
export function problemKey(texts: Catalogue, code: string): keyof Catalogue | null {
  const key = `problem_${code}`;
  return key in texts ? (key as keyof Catalogue) : null;
}
