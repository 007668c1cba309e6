"""Events in SQLite, seen by every process that has the file open."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator

from vote_secret.domain.event import Event, EventType
from vote_secret.store.interface.base import StoreUnavailableError
from vote_secret.store.interface.events import EventStore
from vote_secret.store.sqlite.base import SQLiteBase

LOOK_SECONDS = 0.05
"""How often `changes` asks whether another connection has committed: a read of shared memory, not of the disk."""
AFTER_FAULT_SECONDS = 1.0


class SQLiteEvents(SQLiteBase, EventStore):
    """See EventStore."""

    async def events_after(self, meeting_id: str, seq: int) -> list[Event]:
        return await self._read(_after, meeting_id, seq)

    async def changes(self) -> AsyncIterator[list[Event]]:
        number, version = await self._read(_position)
        yield []
        while True:
            try:
                events, number, version = await self._read(_since, number, version)
            except StoreUnavailableError:
                await asyncio.sleep(AFTER_FAULT_SECONDS)
                continue
            if events:
                yield events
            await asyncio.sleep(LOOK_SECONDS)


def _after(tx: sqlite3.Connection, meeting_id: str, seq: int) -> list[Event]:
    found = tx.execute(
        "SELECT meeting_id, seq, type, subject FROM event WHERE meeting_id = ? AND seq > ? ORDER BY seq",
        (meeting_id, seq),
    )
    return [Event(row[0], row[1], EventType(row[2]), row[3]) for row in found]


def _position(tx: sqlite3.Connection) -> tuple[int, int]:
    return _newest(tx), _data_version(tx)


def _since(tx: sqlite3.Connection, number: int, version: int) -> tuple[list[Event], int, int]:
    """Events after `number`. The table is not looked at unless somebody wrote to the file since `version`.

    The version belongs to the reader's connection; the writer's commits count as somebody else's.
    """
    current = _data_version(tx)
    if current == version:
        return [], number, version
    found = tx.execute(
        "SELECT number, meeting_id, seq, type, subject FROM event WHERE number > ? ORDER BY number", (number,)
    ).fetchall()
    events = [Event(row[1], row[2], EventType(row[3]), row[4]) for row in found]
    return events, found[-1][0] if found else number, current


def _newest(tx: sqlite3.Connection) -> int:
    return int(tx.execute("SELECT coalesce(max(number), 0) FROM event").fetchone()[0])


def _data_version(tx: sqlite3.Connection) -> int:
    return int(tx.execute("PRAGMA data_version").fetchone()[0])
