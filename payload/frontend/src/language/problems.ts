import type { ApiError } from "../api/ApiError";
import type { Catalogue } from "./catalogues";
import type { Speech } from "./LanguageContext";

/** The sentence for a failure: by the server's code, else a general one that gives the code. */
export function problemText({ texts, say }: Speech, problem: ApiError): string {
  const key = problemKey(texts, problem.code);
  if (key === null) {
    return say("problemOther", { code: problem.code });
  }
  return say(key, { seconds: problem.retryAfter ?? 10, left: String(problem.fields["attempts_left"] ?? "") });
}

/** The text for one of the server's codes; null for a code that the page does not know. */
export function problemKey(texts: Catalogue, code: string): keyof Catalogue | null {
  const key = `problem_${code}`;
  return key in texts ? (key as keyof Catalogue) : null;
}
