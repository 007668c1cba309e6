import type { Poll } from "../api/types";

/** What is voted on now first, then what comes, then what is over, the newest first. The server gives the oldest first. */
export function newestFirst(polls: readonly Poll[]): Poll[] {
  const rank = { active: 0, draft: 1, closed: 2 } as const;
  return [...polls].reverse().sort((one, other) => rank[one.status] - rank[other.status]);
}
