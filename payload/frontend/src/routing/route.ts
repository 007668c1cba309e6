import type { Role } from "../api/types";

/** What a meeting's page shows: the room itself, or one of the organiser's own pages. */
export type MeetingView = "room" | "invitation" | "report" | "recovery";

/** A place of the page, as its address names it. */
export type Route =
  | { readonly page: "home" }
  | { readonly page: "how" }
  | { readonly page: "create" }
  | { readonly page: "join"; readonly code: string }
  | { readonly page: "recover"; readonly code: string }
  | { readonly page: "meeting"; readonly id: string; readonly role: Role; readonly view: MeetingView; readonly confirming: string | null }
  | { readonly page: "unknown" };

/** Codes stand after the “#”, which a browser keeps to itself: no log of any server sees them. */
export function routeOf(pathname: string, hash: string): Route {
  const [first = "", ...rest] = pathname.split("/").filter((part) => part !== "");
  const fragment = decoded(hash.replace(/^#/, ""));
  if (first === "meetings") {
    return meetingRoute(rest.map(decoded), fragment);
  }
  return rest.length === 0 ? simpleRoute(first, fragment) : { page: "unknown" };
}

function simpleRoute(first: string, fragment: string): Route {
  switch (first) {
    case "":
      return { page: "home" };
    case "how":
    case "create":
      return { page: first };
    case "join":
    case "recover":
      return { page: first, code: fragment };
    default:
      return { page: "unknown" };
  }
}

function meetingRoute([id = "", roleName = "", viewName = "room", ...rest]: readonly string[], fragment: string): Route {
  const role = roles.find((known) => known === roleName);
  const view = views.find((known) => known === viewName);
  if (id === "" || role === undefined || view === undefined || rest.length > 0) {
    return { page: "unknown" };
  }
  const isConfirming = view === "room" && fragment.startsWith(confirmMark);
  return { page: "meeting", id, role, view, confirming: isConfirming ? fragment.slice(confirmMark.length) : null };
}

const roles: readonly Role[] = ["organizer", "scrutator", "participant"];
const views: readonly MeetingView[] = ["room", "invitation", "report", "recovery"];
const confirmMark = "confirm-";

/** The address of a place: `routeOf` read backwards. */
export function addressOf(route: Route): string {
  switch (route.page) {
    case "home":
    case "unknown":
      return "/";
    case "how":
    case "create":
      return `/${route.page}`;
    case "join":
    case "recover":
      return `/${route.page}${route.code === "" ? "" : `#${encodeURIComponent(route.code)}`}`;
    case "meeting":
      return meetingAddress(route);
  }
}

function meetingAddress(route: Extract<Route, { page: "meeting" }>): string {
  const view = route.view === "room" ? "" : `/${route.view}`;
  const fragment = route.confirming === null ? "" : `#${confirmMark}${encodeURIComponent(route.confirming)}`;
  return `/meetings/${encodeURIComponent(route.id)}/${route.role}${view}${fragment}`;
}

/** A meeting's page for a role. */
export function meetingPage(id: string, role: Role, view: MeetingView = "room"): Route {
  return { page: "meeting", id, role, view, confirming: null };
}

/** The page on which a participant confirms the choice in a poll. */
export function confirmPage(id: string, pollId: string): Route {
  return { page: "meeting", id, role: "participant", view: "room", confirming: pollId };
}

// A fragment with a broken escape is shown as it stands.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
