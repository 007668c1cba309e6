import type { ApiError } from "../api/ApiError";
import { problemText } from "../language/problems";
import { useLanguage } from "../language/LanguageContext";
import { Notice } from "./Notice";

/** What went wrong, in the reader's language; read out when it appears. */
export function Problem({ problem }: { problem: ApiError | null }) {
  const speech = useLanguage();
  return <div role="alert">{problem && <Notice tone="bad">{<p>{problemText(speech, problem)}</p>}</Notice>}</div>;
}
