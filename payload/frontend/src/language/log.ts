import type { LogLine } from "../api/types";
import type { Catalogue } from "./catalogues";
import type { Speech } from "./LanguageContext";

/** A line of the organiser's log in the reader's language. What the page does not know yet is shown as the server says it. */
export function logText({ texts, say }: Speech, line: LogLine): string {
  const key = `log_${line.action}`;
  const sentence = key in texts ? texts[key as keyof Catalogue] : line.action;
  return line.detail === "" ? sentence : say("logDetail", { action: sentence, detail: line.detail });
}
