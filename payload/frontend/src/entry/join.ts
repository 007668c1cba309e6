import { joinAsParticipant, joinAsScrutator } from "../api/people";
import { meetingPage, type Route } from "../routing/route";
import { kindOf } from "../session/codes";
import { dropRequestKey, requestKeyFor } from "../session/requestKey";
import { keepSeat } from "../session/seats";
import { unmarkAll } from "../voting/choice";
import { clearShelf } from "../voting/shelf";

/** Asks for a place in the meeting of a plain code, called `title` as far as is known; where the page goes then. */
export async function join(name: string, code: string, title: string): Promise<Route> {
  const key = requestKeyFor(code, name);
  if (kindOf(code) === "scrutator") {
    const { meeting } = await joinAsScrutator(name, code, key);
    dropRequestKey(code, name);
    keepSeat({ meetingId: meeting.id, role: "scrutator", title: meeting.title, name, code, since: Date.now() });
    return meetingPage(meeting.id, "scrutator");
  }
  const { id, meeting_id: meetingId } = await joinAsParticipant(name, code, key);
  dropRequestKey(code, name);
  keepSeat({ meetingId, role: "participant", title, name, code, since: Date.now() });
  // Whoever held this browser's place before has lost it: nothing of theirs stays.
  clearShelf(meetingId, id);
  unmarkAll();
  return meetingPage(meetingId, "participant");
}
