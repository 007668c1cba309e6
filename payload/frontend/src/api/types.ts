/** The server's answers, field by field, with the names they have on the wire. Times are RFC 3339 in UTC. */

export type Role = "organizer" | "scrutator" | "participant";
export type Approval = "pending" | "approved" | "rejected";

export interface Meeting {
  readonly id: string;
  /** Null for participants who are not approved. */
  readonly code: string | null;
  readonly title: string;
  readonly organizer_name: string;
  readonly organizer_timezone: string;
  readonly locale: "fr" | "en";
  readonly status: "open" | "closing";
  readonly created_at: string;
  readonly organizer_present: boolean;
  /** The name of the scrutator who stands in for an absent organiser. */
  readonly leader: string | null;
  readonly delete_after: string | null;
}

/** What anybody may know of a meeting whose code they have. */
export interface MeetingPreview {
  readonly title: string;
  readonly organizer_name: string;
  readonly status: "open" | "closing";
  readonly locale: "fr" | "en";
}

export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly approval_status: Approval;
  readonly joined_at: string;
}

export interface Scrutator {
  readonly id: string;
  readonly name: string;
  readonly approval_status: "pending" | "approved";
  readonly joined_at: string | null;
  readonly report_vote: boolean | null;
}

export interface PollOption {
  readonly id: string;
  readonly text: string;
}

export interface PollResult {
  readonly option_id: string;
  readonly option: string;
  readonly votes: number;
  /** With one decimal. */
  readonly percentage: number;
}

export interface Poll {
  readonly id: string;
  readonly question: string;
  readonly status: "draft" | "active" | "closed";
  readonly options: readonly PollOption[];
  /** Seconds. */
  readonly timer_duration: number | null;
  readonly started_at: string | null;
  readonly closes_at: string | null;
  readonly closed_at: string | null;
  readonly public_key: string | null;
  readonly key_fingerprint: string | null;
  /** How many were approved at the start. */
  readonly eligible_count: number | null;
  /** How many fetched a ballot; organiser and scrutators only. */
  readonly claims_count: number | null;
  readonly total_votes_count: number;
  readonly results: readonly PollResult[] | null;
  readonly ballot_box_hash: string | null;
  /** Participants only: may I vote here, and was a ballot signed for me. */
  readonly eligible: boolean | null;
  readonly claimed: boolean | null;
}

export interface Report {
  readonly status: "none" | "requested" | "approved" | "rejected" | "prepared";
  readonly can_prepare: boolean;
  readonly blocked_by: "poll_open" | "scrutators_pending" | null;
  readonly yes_votes: number;
  readonly no_votes: number;
  readonly total_scrutators: number;
  readonly majority_needed: number;
  readonly report_id: string | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly confirm_before: string | null;
}

/** The whole of a meeting as one role sees it. */
export interface MeetingState {
  readonly role: Role;
  readonly server_time: string;
  /** Seconds. */
  readonly heartbeat_interval: number;
  readonly meeting: Meeting;
  readonly me: {
    readonly id: string | null;
    readonly name: string;
    readonly approval_status: Approval;
    readonly is_leader: boolean;
  };
  readonly counts: {
    readonly participants_approved: number;
    readonly participants_pending: number;
    readonly scrutators_joined: number;
  };
  readonly polls: readonly Poll[];
  /** Null for participants. */
  readonly participants: readonly Participant[] | null;
  readonly scrutators: readonly Scrutator[];
  readonly scrutator_code: string | null;
  readonly recovery: { readonly expires_at: string } | null;
  readonly report: Report;
}

export interface LogLine {
  readonly number: number;
  readonly time: string;
  readonly action: string;
  readonly detail: string;
  readonly hash: string;
}

/** Why a meeting is no more. */
export type DeletionReason = "report_confirmed" | "report_unconfirmed" | "abandoned";
