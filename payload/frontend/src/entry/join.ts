import { joinAsParticipant, joinAsScrutator } from "../api/people";
import { meetingPage, type Route } from "../routing/route";
import { kindOf } from "../session/codes";
import { dropRequestKey, requestKeyFor } from "../session/requestKey";

/** Asks for a place in the meeting of a plain code; where the page goes then. */
export async function join(name: string, code: string): Promise<Route> {
  const key = requestKeyFor(code, name);
  if (kindOf(code) === "scrutator") {
    const { meeting } = await joinAsScrutator(name, code, key);
    dropRequestKey(code, name);
    return meetingPage(meeting.id, "scrutator");
  }
  const joined = await joinAsParticipant(name, code, key);
  dropRequestKey(code, name);
  return meetingPage(joined.meeting_id, "participant");
}
