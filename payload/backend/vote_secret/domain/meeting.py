"""A meeting."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

Locale = Literal["fr", "en"]


class MeetingStatus(StrEnum):
    """A meeting is open until its report is asked for; then it is frozen until it is deleted."""

    OPEN = "open"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is known of a meeting beside its people and polls. All times are UTC."""

    id: str
    code: str
    title: str
    organizer_name: str
    organizer_timezone: str
    locale: Locale
    created_at: datetime
    status: MeetingStatus = MeetingStatus.OPEN
    seq: int = 0
    """Number of the newest event of this meeting; every change that anyone can see has one."""
    organizer_seen: datetime | None = None
    charge_seen: datetime | None = None
    """The last sign of life of whoever is in charge, the organizer or the leader."""
    organizer_present: bool = True
    leader_id: str | None = None
    """The scrutator in charge while the organizer is absent."""
    delete_after: datetime | None = None
    scrutator_code: str | None = None
