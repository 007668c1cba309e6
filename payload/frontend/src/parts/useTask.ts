import { useCallback, useRef, useState } from "react";
import { ApiError } from "../api/ApiError";

export interface Task<Arguments extends unknown[]> {
  /** Does the work, unless it is under way already: a second press of a button is the first one's. */
  readonly run: (...given: Arguments) => void;
  readonly isBusy: boolean;
  /** Why the last try failed. */
  readonly problem: ApiError | null;
}

/** Work that a person asks for and that may fail. */
export function useTask<Arguments extends unknown[]>(work: (...given: Arguments) => Promise<unknown>): Task<Arguments> {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const isRunning = useRef(false);
  const newest = useRef(work);
  newest.current = work;

  const run = useCallback((...given: Arguments) => {
    if (isRunning.current) {
      return;
    }
    isRunning.current = true;
    setBusy(true);
    setProblem(null);
    newest
      .current(...given)
      .catch((failure: unknown) => setProblem(ApiError.of(failure)))
      .finally(() => {
        isRunning.current = false;
        setBusy(false);
      });
  }, []);

  return { run, isBusy, problem };
}
