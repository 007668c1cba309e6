import type { Role } from "../api/types";
import { forget, keep, kept, keysWith } from "../storage/keep";

/** A place in a meeting that this browser holds. What opens it is a cookie that no script sees; this is only its label. */
export interface Seat {
  readonly meetingId: string;
  readonly role: Role;
  readonly title: string;
  readonly name: string;
  /** The code that led there; null for the organizer, and where an older page kept none. */
  readonly code: string | null;
  /** When it was taken, in milliseconds since 1970. */
  readonly since: number;
}

const prefix = "vote-secret:seat:";

export function keepSeat(seat: Seat): void {
  keep(key(seat.meetingId, seat.role), seat);
}

export function seatAt(meetingId: string, role: Role): Seat | null {
  return kept<Seat>(key(meetingId, role));
}

/** The place that a code has led to already. A browser holds one a meeting and role: another one takes its place. */
export function seatFor(code: string): Seat | null {
  return allSeats().find((seat) => seat.code === code) ?? null;
}

/** All places, the newest first. */
export function allSeats(): Seat[] {
  const seats = keysWith(prefix).map((name) => kept<Seat>(name));
  return seats.filter((seat): seat is Seat => seat !== null).sort((one, other) => other.since - one.since);
}

/** Forgets one place of a meeting, or every one. */
export function leaveSeat(meetingId: string, role?: Role): void {
  (role === undefined ? keysWith(`${prefix}${meetingId}:`) : [key(meetingId, role)]).forEach(forget);
}

function key(meetingId: string, role: Role): string {
  return `${prefix}${meetingId}:${role}`;
}
