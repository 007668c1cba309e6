"""A poll, its options and its result."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vote_secret.ballots import box_digest


class PollStatus(StrEnum):
    """Only forwards: a closed poll never opens again."""

    DRAFT = "draft"
    ACTIVE = "active"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer. `votes` is known when the poll is closed."""

    id: str
    text: str
    votes: int | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """A question to the meeting. Times are UTC, the duration is in seconds."""

    id: str
    meeting_id: str
    question: str
    options: tuple[Option, ...]
    created_at: datetime
    status: PollStatus = PollStatus.DRAFT
    timer_duration: int | None = None
    started_at: datetime | None = None
    closes_at: datetime | None = None
    closed_at: datetime | None = None
    public_key: bytes | None = None
    """SubjectPublicKeyInfo, DER: the key that signs this poll's ballots."""
    eligible_count: int | None = None
    claims_count: int | None = None
    ballots_count: int = 0
    """While the poll is active, as last announced; exact when it is closed."""
    ballot_box_hash: str | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether its timer has run out."""
        return self.status is PollStatus.ACTIVE and self.closes_at is not None and self.closes_at <= now


@dataclass(frozen=True, slots=True)
class KeyPair:
    """The keys of one poll as they are stored."""

    private_pem: bytes
    public_key: bytes


@dataclass(frozen=True, slots=True)
class Tally:
    """The counted ballot box."""

    votes: Mapping[str, int]
    """Ballots by option id; options nobody chose are left out."""
    ballots: int
    ballot_box_hash: str


def count(ballots: Iterable[tuple[bytes, str]]) -> Tally:
    """Counts pairs of token hash and option id."""
    box = list(ballots)
    return Tally(Counter(option_id for _, option_id in box), len(box), box_digest(box))


def percentage(votes: int, total: int) -> float:
    """Of all ballots, one decimal. 0 when there is none."""
    return round(100 * votes / total, 1) if total else 0.0
