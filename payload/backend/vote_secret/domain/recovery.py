"""A way back for an organizer who lost everything but a link and a password."""

from dataclasses import dataclass
from datetime import datetime, timedelta

VALID = timedelta(hours=24)
ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Recovery:
    """What is kept of it. Neither code nor password can be read from it."""

    code_hash: bytes
    """SHA-256 of the code."""
    salt: bytes
    password_hash: bytes
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class RecoveryAttempt:
    """One attempt, already counted: its password may be compared now."""

    meeting_id: str
    recovery: Recovery
    attempts_left: int
