"""Who is in charge of a meeting whose organizer is silent."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from vote_secret.domain.scrutator import Scrutator

EMPTY_KEPT = timedelta(minutes=30)
"""How long an empty meeting (no polls, and nobody ever joined) outlives its organizer's last sign of life when no room
is left for others."""
SILENT_INTERVALS = 5
"""Heartbeats that have to be missing, one after the other, before somebody counts as absent."""


def is_silent(seen: datetime | None, now: datetime, interval: timedelta) -> bool:
    """Whether the last sign of life is too long ago."""
    return seen is None or now - seen >= SILENT_INTERVALS * interval


def leader_among(scrutators: Iterable[Scrutator], now: datetime, interval: timedelta) -> Scrutator | None:
    """The one who joined first of those who are there. Nobody, when all are silent."""
    there = [one for one in scrutators if one.has_access and not is_silent(one.seen, now, interval)]
    return min(there, key=lambda one: (one.joined_at or now, one.id), default=None)


def room_to_make(limit: int) -> int:
    """How many empty meetings give way when there are as many meetings as there may be."""
    return max(1, limit // 10)
