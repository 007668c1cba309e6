import { useEffect, useRef } from "react";
import type { MeetingState } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import { useAnnounce } from "../parts/Announcer";
import { newsBetween } from "./news";

/** Has what changed in the meeting read out. */
export function useNews(state: MeetingState | null): void {
  const speech = useLanguage();
  const announce = useAnnounce();
  const last = useRef<MeetingState | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = state;
    const news = before !== null && state !== null ? newsBetween(before, state, speech) : [];
    if (news.length > 0) {
      announce(news.join(" "));
    }
  }, [state, speech, announce]);
}
