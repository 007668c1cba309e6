"""What a report tells. Plain values: the stores fill them, the renderings only read them.

Every time is an aware datetime; the renderings show it in the meeting's time zone.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

Locale = Literal["fr", "en"]


class PollState(StrEnum):
    """A poll's state. Only a closed poll has a result; a draft was never put to the vote."""

    DRAFT = "draft"
    ACTIVE = "active"
    CLOSED = "closed"


class LogAction(StrEnum):
    """What the log of a meeting keeps. Votes and claims are never among them: their times would point at voters."""

    MEETING_CREATED = "meeting_created"
    PARTICIPANT_APPROVED = "participant_approved"
    PARTICIPANT_REJECTED = "participant_rejected"
    PARTICIPANT_REMOVED = "participant_removed"
    PARTICIPANTS_APPROVED = "participants_approved"
    """Several at once; the detail is their names."""
    SCRUTATORS_NAMED = "scrutators_named"
    SCRUTATOR_JOINED = "scrutator_joined"
    SCRUTATOR_RESET = "scrutator_reset"
    """Must join again, from another device."""
    POLL_CREATED = "poll_created"
    POLL_DELETED = "poll_deleted"
    POLL_STARTED = "poll_started"
    POLL_CLOSED = "poll_closed"
    POLL_TIMED_OUT = "poll_timed_out"
    RECOVERY_PREPARED = "recovery_prepared"
    RECOVERY_USED = "recovery_used"
    ORGANIZER_ABSENT = "organizer_absent"
    ORGANIZER_RETURNED = "organizer_returned"
    LEADERSHIP_TRANSFERRED = "leadership_transferred"
    REPORT_REQUESTED = "report_requested"
    REPORT_APPROVED = "report_approved"
    REPORT_REJECTED = "report_rejected"
    REPORT_PREPARED = "report_prepared"


@dataclass(frozen=True)
class Scrutator:
    """Someone who watches over the ballot."""

    name: str
    added_at: datetime
    joined_at: datetime | None = None
    """None: named, but never came."""
    report_vote: bool | None = None
    """Whether the scrutator agreed to this report; None: not asked, or no answer."""


@dataclass(frozen=True)
class ApprovedParticipant:
    """Someone who was allowed to vote, at the end or in any poll before."""

    name: str
    joined_at: datetime
    is_excluded: bool = False
    """Whether they were turned away later. A ballot that they had cast by then counts."""


@dataclass(frozen=True)
class OptionTally:
    """An option and how many ballots name it."""

    text: str
    ballots: int


@dataclass(frozen=True)
class PollReport:
    """A poll with its result and what proves it."""

    question: str
    state: PollState
    options: tuple[OptionTally, ...]
    """In the order in which voters saw them. The counts are shown for a closed poll only."""
    approved_at_start: int = 0
    """How many participants were approved when the poll started, the most ballots there can be."""
    claims: int = 0
    """How many of them took the right to vote."""
    ballots: int = 0
    """How many ballots lie in the box: counted there, not summed from `options`."""
    key_fingerprint: str | None = None
    """`ballots.fingerprint` of the poll's public key; None for a draft."""
    ballot_box_sha256: str | None = None
    """`ballots.box_digest` of the closed box, hexadecimal."""
    started_at: datetime | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True)
class LogEntry:
    """One line of the log that the meeting keeps of its organiser's actions, chained by `report.log.chain_digest`."""

    at: datetime
    actor: str
    """The name of who did it; empty when the server did it by itself (a timer, an absence)."""
    action: LogAction
    detail: str = ""
    """A name or a question, as it was at that moment."""
    digest: str = ""
    """`chain_digest` of this entry and all before it, hexadecimal."""


@dataclass(frozen=True)
class MeetingReport:
    """Everything in a report. The same value always renders to the same bytes."""

    title: str
    organizer_name: str
    code: str
    created_at: datetime
    generated_at: datetime
    locale: Locale
    time_zone: str
    """A name of the IANA time zone database; an unknown one is shown as UTC."""
    partial: bool
    """Made while the meeting still runs or its organiser is absent: nothing is deleted by it."""
    scrutators: tuple[Scrutator, ...]
    participants: tuple[ApprovedParticipant, ...]
    """In the order in which they joined."""
    polls: tuple[PollReport, ...]
    log: tuple[LogEntry, ...]
    delete_after: datetime | None = None
    """When the meeting's data are deleted even if nobody confirms this report; None: no date is set."""
