import { useCallback, useEffect, useRef, useState } from "react";
import { askService, type ServiceState } from "./health";

export interface Service {
  readonly state: ServiceState | "checking";
  /** When the shown state was found; none while the first question is under way. */
  readonly checkedAt: Date | null;
  /** Asks now, and shows that it does. */
  readonly ask: () => void;
}

const pauseMilliseconds: Readonly<Record<ServiceState, number>> = {
  healthy: 30_000,
  databaseUnavailable: 10_000,
  unreachable: 5_000,
};

/** Long enough to be seen and read out when somebody asks by hand. */
const shownMilliseconds = 500;

/** The state of the service, asked again and again while the page is in sight. */
export function useService(): Service {
  const [state, setState] = useState<ServiceState | "checking">("checking");
  const [checkedAt, setCheckedAt] = useState<Date | null>(null);
  const isAsking = useRef(false);

  const look = useCallback(async (shown: number) => {
    if (isAsking.current) {
      return;
    }
    isAsking.current = true;
    const [found] = await Promise.all([askService(), pause(shown)]);
    isAsking.current = false;
    setState(found);
    setCheckedAt(new Date());
  }, []);

  const ask = useCallback(() => {
    setState("checking");
    void look(shownMilliseconds);
  }, [look]);

  useEffect(() => {
    void look(0);
  }, [look]);

  useEffect(() => {
    if (state === "checking") {
      return undefined;
    }
    const timer = setTimeout(() => {
      if (document.visibilityState === "visible") {
        void look(0);
      }
    }, pauseMilliseconds[state]);
    return () => clearTimeout(timer);
  }, [state, checkedAt, look]);

  useEffect(() => {
    function lookWhenInSight() {
      if (document.visibilityState === "visible") {
        void look(0);
      }
    }
    document.addEventListener("visibilitychange", lookWhenInSight);
    return () => document.removeEventListener("visibilitychange", lookWhenInSight);
  }, [look]);

  return { state, checkedAt, ask };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
