import { createMeeting, type NewMeeting } from "../api/meetings";
import { meetingPage, type Route } from "../routing/route";
import { dropRequestKey, requestKeyFor } from "../session/requestKey";

/** Opens a meeting; where the page goes then. */
export async function create(meeting: NewMeeting): Promise<Route> {
  const what = ["meeting", meeting.organizer_name, meeting.title];
  const { meeting: made } = await createMeeting(meeting, requestKeyFor(...what));
  dropRequestKey(...what);
  return meetingPage(made.id, "organizer");
}
