/**
 * The browser's storage, by key, holding JSON. Where the browser refuses it (private windows, full disks), values are
 * kept until the page is left and `lasts()` says so.
 */
const spare = new Map<string, string>();

/** The value under `key`; null when there is none or when it cannot be read. */
export function kept<Value>(key: string): Value | null {
  const text = spare.get(key) ?? stored(key);
  try {
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

/** Keeps `value` under `key`. False when it will not survive the page. */
export function keep(key: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(key, text);
    spare.delete(key);
    return true;
  } catch {
    spare.set(key, text);
    return false;
  }
}

/** Forgets what is under `key`. */
export function forget(key: string): void {
  spare.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept there.
  }
}

/** Every key that begins with `prefix`. */
export function keysWith(prefix: string): string[] {
  return [...new Set([...spare.keys(), ...storedKeys()])].filter((key) => key.startsWith(prefix)).sort();
}

/** Whether this browser keeps anything over a reload. */
export function lasts(): boolean {
  const probe = "vote-secret:probe";
  const isKept = keep(probe, true);
  forget(probe);
  return isKept;
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
