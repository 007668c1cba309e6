"""What remains of a deleted meeting: enough to tell those who still look at it, nothing else."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

KEPT = timedelta(days=30)


class DeletionReason(StrEnum):
    """Why a meeting was deleted."""

    CONFIRMED = "report_confirmed"
    UNCONFIRMED = "report_unconfirmed"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """Found by `tombstone_key` of the meeting's id or code, or of its report's id."""

    reason: DeletionReason
    deleted_at: datetime


def tombstone_key(identifier: str) -> bytes:
    """SHA-256: the identifier itself is not kept."""
    return hashlib.sha256(identifier.encode()).digest()
