import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { MeetingState, Role } from "../api/types";
import { ServerClock } from "../time/serverClock";
import type { Ending } from "./ending";
import type { FeedSnapshot } from "./Feed";
import { meetingFeed } from "./meetingFeed";

export interface LiveMeeting extends FeedSnapshot<MeetingState, Ending> {
  /** Asks for the newest state, after something was done. */
  readonly refresh: () => void;
  /** The server's time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** A meeting, kept up to date while the view is shown. */
export function useMeeting(id: string, role: Role): LiveMeeting {
  const { feed, now } = useMemo(() => {
    const clock = new ServerClock();
    return { feed: meetingFeed(id, role, clock), now: () => clock.now() };
  }, [id, role]);

  useEffect(() => {
    feed.start();
    const unfollow = followBrowser(feed.wake, feed.disconnect);
    return () => {
      unfollow();
      feed.stop();
    };
  }, [feed]);

  const snapshot = useSyncExternalStore(feed.subscribe, feed.snapshot);
  return { ...snapshot, refresh: feed.refresh, now };
}

function followBrowser(wake: () => void, disconnect: () => void): () => void {
  const wakeInSight = () => document.visibilityState === "visible" && wake();
  window.addEventListener("online", wake);
  window.addEventListener("offline", disconnect);
  window.addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", wakeInSight);
  return () => {
    window.removeEventListener("online", wake);
    window.removeEventListener("offline", disconnect);
    window.removeEventListener("pageshow", wake);
    document.removeEventListener("visibilitychange", wakeInSight);
  };
}
