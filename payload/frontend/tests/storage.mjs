// A browser's localStorage, as far as the page uses it.

/** Puts an empty one in place. */
export function freshStorage() {
  const kept = {};
  const methods = {
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => void (kept[key] = String(value)),
    removeItem: (key) => void delete kept[key],
  };
  // As in a browser, its keys are those of what it holds.
  globalThis.localStorage = new Proxy(kept, { get: (_, name) => methods[name] ?? kept[name] });
  return globalThis.localStorage;
}
