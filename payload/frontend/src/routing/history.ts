import { addressOf, type Route } from "./route";

const changed = "vote-secret:route";

/** Goes to a place; the back button leads here again. */
export function goTo(route: Route): void {
  window.history.pushState({ within: true }, "", addressOf(route));
  window.dispatchEvent(new Event(changed));
}

/** Goes to a place that takes the present one's entry: a form that was sent is not gone back to. */
export function goInstead(route: Route): void {
  window.history.replaceState(window.history.state, "", addressOf(route));
  window.dispatchEvent(new Event(changed));
}

/** Back to the place that opened this one; to `otherwise` when this one was opened directly or reloaded elsewhere. */
export function goBack(otherwise: Route): void {
  if ((window.history.state as { within?: boolean } | null)?.within === true) {
    window.history.back();
  } else {
    goInstead(otherwise);
  }
}

/** Calls `listener` after each change of the address; returns what ends that. */
export function onRouteChange(listener: () => void): () => void {
  const events = [changed, "popstate", "hashchange"];
  events.forEach((name) => window.addEventListener(name, listener));
  return () => events.forEach((name) => window.removeEventListener(name, listener));
}
