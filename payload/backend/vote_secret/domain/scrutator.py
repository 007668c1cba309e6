"""A scrutator: someone who watches over the vote and approves its report."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Scrutator:
    """A name on the organizer's list, and what became of it."""

    id: str
    meeting_id: str
    name: str
    name_key: str
    added_at: datetime
    joined_at: datetime | None = None
    """The first time they joined. It stays when their access is taken away: they still count for the majority."""
    has_access: bool = False
    report_vote: bool | None = None
    seen: datetime | None = None
