import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

const AnnouncerContext = createContext<(text: string) => void>(() => undefined);

/** Gives the views one place to have things read out (WCAG 2.2, 4.1.3), without moving the focus. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSpoken(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div role="status" className="unseen" data-announcer="">
        <span key={spoken.turn}>{spoken.text}</span>
      </div>
    </AnnouncerContext.Provider>
  );
}

/** Has `text` read out. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnouncerContext);
}
