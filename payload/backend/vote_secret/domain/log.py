"""The organizer's log: who did what in a meeting, each entry sealed to the one before."""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

FIRST = "0" * 64
"""What the first entry is sealed to."""


class Action(StrEnum):
    """What is written down. Votes and claims never are."""

    MEETING_CREATED = "meeting_created"
    PARTICIPANT_APPROVED = "participant_approved"
    PARTICIPANT_REJECTED = "participant_rejected"
    PARTICIPANT_REMOVED = "participant_removed"
    PENDING_APPROVED = "pending_approved"
    SCRUTATORS_SET = "scrutators_set"
    SCRUTATOR_JOINED = "scrutator_joined"
    SCRUTATOR_RESET = "scrutator_reset"
    POLL_CREATED = "poll_created"
    POLL_DELETED = "poll_deleted"
    POLL_STARTED = "poll_started"
    POLL_CLOSED = "poll_closed"
    REPORT_REQUESTED = "report_requested"
    REPORT_APPROVED = "report_approved"
    REPORT_REJECTED = "report_rejected"
    MEETING_FROZEN = "meeting_frozen"
    ORGANIZER_ABSENT = "organizer_absent"
    ORGANIZER_RETURNED = "organizer_returned"
    LEADERSHIP_TRANSFERRED = "leadership_transferred"
    RECOVERY_MADE = "recovery_made"
    RECOVERY_USED = "recovery_used"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One action. `actor` is a name, or `timer` and `server` for what happens by itself."""

    number: int
    time: datetime
    actor: str
    action: Action
    detail: str
    hash: str


def sealed(previous: LogEntry | None, time: datetime, actor: str, action: Action, detail: str) -> LogEntry:
    """The entry after `previous`."""
    number = previous.number + 1 if previous else 1
    seal = _seal(previous.hash if previous else FIRST, number, time, actor, action, detail)
    return LogEntry(number, time, actor, action, detail, seal)


def is_unbroken(entries: list[LogEntry]) -> bool:
    """Whether nothing was changed, left out or put in between."""
    previous: LogEntry | None = None
    for entry in entries:
        if entry != sealed(previous, entry.time, entry.actor, entry.action, entry.detail):
            return False
        previous = entry
    return True


def _seal(previous: str, number: int, time: datetime, actor: str, action: str, detail: str) -> str:
    """SHA-256 over a JSON array, so that no two different entries have the same text. Times to the millisecond."""
    stamp = time.astimezone(UTC).isoformat(timespec="milliseconds")
    text = json.dumps([previous, number, stamp, actor, action, detail], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
