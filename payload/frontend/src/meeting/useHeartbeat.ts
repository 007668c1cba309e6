import { useEffect } from "react";
import { sendHeartbeat } from "../api/meetings";

/** Tells the server every `interval` seconds that somebody is in charge here; nothing for null. */
export function useHeartbeat(meetingId: string, interval: number | null): void {
  useEffect(() => {
    if (interval === null) {
      return undefined;
    }
    // A beat that fails is not missed: the feed tells about the connection, and the next beat comes.
    const beat = () => void sendHeartbeat(meetingId).catch(() => undefined);
    const beatInSight = () => document.visibilityState === "visible" && beat();
    beat();
    const timer = setInterval(beat, interval * 1000);
    document.addEventListener("visibilitychange", beatInSight);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beatInSight);
    };
  }, [meetingId, interval]);
}
