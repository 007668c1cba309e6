/**
 * The option that was marked but not confirmed, so that a reload or the back button does not undo it. In the tab's own
 * storage: it is gone with the tab.
 */
export function markedOption(pollId: string): string | null {
  try {
    return sessionStorage.getItem(key(pollId));
  } catch {
    return null;
  }
}

export function markOption(pollId: string, optionId: string): void {
  try {
    sessionStorage.setItem(key(pollId), optionId);
  } catch {
    // It is then kept by the view alone.
  }
}

/** Forgets it: it was cast, or the vote is over. */
export function unmarkOption(pollId: string): void {
  try {
    sessionStorage.removeItem(key(pollId));
  } catch {
    // Nothing was kept.
  }
}

/** Forgets every one: somebody else votes here now. */
export function unmarkAll(): void {
  try {
    Object.keys(sessionStorage).filter((name) => name.startsWith(prefix)).forEach((name) => sessionStorage.removeItem(name));
  } catch {
    // Nothing was kept.
  }
}

const prefix = "vote-secret:marked:";

function key(pollId: string): string {
  return prefix + pollId;
}
