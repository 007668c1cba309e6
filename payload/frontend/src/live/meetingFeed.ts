import { ApiError } from "../api/ApiError";
import { eventsAddress, fetchState } from "../api/meetings";
import type { MeetingState, Role } from "../api/types";
import { ServerClock } from "../time/serverClock";
import { endingIn, type Ending } from "./ending";
import { Feed, type Look, type Stream, type StreamListener } from "./Feed";

export type MeetingFeed = Feed<MeetingState, Ending>;

/** In milliseconds. Those in charge are few; the assembly is many. */
const hearingDelay: Readonly<Record<Role, number>> = { organizer: 0, scrutator: 100, participant: 500 };

/** The feed of a meeting for a role; it teaches `clock` the server's time. */
export function meetingFeed(id: string, role: Role, clock: ServerClock): MeetingFeed {
  return new Feed<MeetingState, Ending>({
    look: (etag) => look(id, role, clock, etag),
    open: (listener) => openEvents(eventsAddress(id, role), listener),
    after(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    random: Math.random,
    hearingDelay: hearingDelay[role],
  });
}

async function look(id: string, role: Role, clock: ServerClock, etag: string | null): Promise<Look<MeetingState, Ending>> {
  const sent = Date.now();
  try {
    const found = await fetchState(id, role, etag);
    if (found === null) {
      return { kind: "same" };
    }
    clock.learn(Date.parse(found.state.server_time), sent, Date.now());
    return { kind: "new", ...found };
  } catch (thrown) {
    const failure = endingIn(ApiError.of(thrown));
    if (failure === null) {
      throw thrown;
    }
    return { kind: "end", failure };
  }
}

function openEvents(address: string, listener: StreamListener): Stream {
  const source = new EventSource(address);
  source.addEventListener("hello", listener.onOpen);
  source.addEventListener("message", listener.onChange);
  source.addEventListener("error", () => listener.onBreak(source.readyState === EventSource.CLOSED));
  return { close: () => source.close() };
}
