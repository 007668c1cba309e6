"""A participant."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Approval(StrEnum):
    """Whether somebody is let in."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone who asked to vote in a meeting."""

    id: str
    meeting_id: str
    name: str
    name_key: str
    joined_at: datetime
    approval: Approval = Approval.PENDING


@dataclass(frozen=True, slots=True)
class BallotRight:
    """That a participant may have one ballot signed in a poll, and whether that was done. Never which ballot."""

    poll_id: str
    claimed: bool
