import { recoverMeeting } from "../api/recovery";
import { meetingPage, type Route } from "../routing/route";
import { dropRequestKey, requestKeyFor } from "../session/requestKey";

/** Takes the organiser's place back with what was written of the link and its password; where the page goes then. */
export async function recover(link: string, password: string): Promise<Route> {
  const code = codeIn(link);
  const { meeting } = await recoverMeeting(code, password.trim(), requestKeyFor("recovery", code));
  dropRequestKey("recovery", code);
  return meetingPage(meeting.id, "organizer");
}

/** People paste the whole link as often as the code. */
function codeIn(written: string): string {
  return written.trim().replace(/^.*#/, "");
}
