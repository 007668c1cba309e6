import type { MeetingState, Poll } from "../api/types";
import type { Speech } from "../language/LanguageContext";

/** What happened between two looks at a meeting, as sentences to be read out; arrivals are counted, not listed. */
export function newsBetween(before: MeetingState, after: MeetingState, speech: Speech): string[] {
  return [...arrivals(before, after, speech), ...admission(before, after, speech), ...pollNews(before, after, speech), ...leadership(before, after, speech)];
}

function arrivals(before: MeetingState, after: MeetingState, { say, count }: Speech): string[] {
  const known = new Set(before.participants?.map(({ id }) => id) ?? []);
  const come = (after.participants ?? []).filter((one) => one.approval_status === "pending" && !known.has(one.id));
  const [first] = come;
  if (first === undefined) {
    return [];
  }
  return [come.length === 1 ? say("newsArrival", { name: first.name }) : count("newsArrivals", come.length)];
}

function admission(before: MeetingState, after: MeetingState, { texts }: Speech): string[] {
  const isLetIn = before.me.approval_status === "pending" && after.me.approval_status === "approved";
  return isLetIn ? [texts.newsAdmitted] : [];
}

function pollNews(before: MeetingState, after: MeetingState, speech: Speech): string[] {
  const statusBefore = new Map(before.polls.map((poll) => [poll.id, poll.status]));
  return after.polls.flatMap((poll) => newsOf(poll, statusBefore.get(poll.id), speech));
}

function newsOf(poll: Poll, before: Poll["status"] | undefined, { say }: Speech): string[] {
  if (poll.status === before || (poll.status !== "active" && before === undefined)) {
    return [];
  }
  if (poll.status === "active") {
    return [say("newsStarted", { question: poll.question })];
  }
  return poll.status === "closed" ? [say("newsClosed", { question: poll.question })] : [];
}

function leadership(before: MeetingState, after: MeetingState, { texts }: Speech): string[] {
  if (!before.me.is_leader && after.me.is_leader) {
    return [texts.newsLeader];
  }
  if (before.meeting.organizer_present === after.meeting.organizer_present) {
    return [];
  }
  return [after.meeting.organizer_present ? texts.newsOrganizerBack : texts.newsOrganizerAbsent];
}
