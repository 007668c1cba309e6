"""Chores in SQLite."""

import sqlite3
from datetime import datetime

from vote_secret.domain.tombstone import KEPT
from vote_secret.store.interface.upkeep import UpkeepStore
from vote_secret.store.sqlite import boxes
from vote_secret.store.sqlite.base import SQLiteBase
from vote_secret.store.sqlite.times import to_ms


class SQLiteUpkeep(SQLiteBase, UpkeepStore):
    """See UpkeepStore."""

    async def hold_lease(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        other = await self._read(_other_holder, name, holder, now)
        return not other and await self._write(_take_lease, name, holder, now, until)

    async def drop_lease(self, name: str, holder: str) -> None:
        await self._write(_drop_lease, name, holder)

    async def is_idle(self) -> bool:
        return await self._read(_is_idle) and not await self._read_ballots(boxes.all_ids)

    async def scrub(self) -> bool:
        chores = await self._read(_chores)
        if "vacuum" in chores:
            await self._drop_orphans()
            await self._scrub_ballots(_vacuum)
        return not chores or await self._scrub(_scrub)

    async def forget(self, now: datetime) -> None:
        await self._write(_forget, now)
        await self._drop_orphans()


def _other_holder(tx: sqlite3.Connection, name: str, holder: str, now: datetime) -> bool:
    """Whether somebody else has it. Asked without writing, since all but one hear yes."""
    return bool(
        tx.execute(
            "SELECT 1 FROM lease WHERE name = ? AND holder <> ? AND until > ?", (name, holder, to_ms(now))
        ).fetchone()
    )


def _take_lease(tx: sqlite3.Connection, name: str, holder: str, now: datetime, until: datetime) -> bool:
    if _other_holder(tx, name, holder, now):
        return False
    tx.execute("INSERT OR REPLACE INTO lease VALUES (?, ?, ?)", (name, holder, to_ms(until)))
    return True


def _drop_lease(tx: sqlite3.Connection, name: str, holder: str) -> None:
    tx.execute("DELETE FROM lease WHERE name = ? AND holder = ?", (name, holder))


def _is_idle(tx: sqlite3.Connection) -> bool:
    return not tx.execute("SELECT EXISTS (SELECT 1 FROM meeting) OR EXISTS (SELECT 1 FROM chore)").fetchone()[0]


def _chores(tx: sqlite3.Connection) -> set[str]:
    return {row[0] for row in tx.execute("SELECT name FROM chore")}


def _vacuum(connection: sqlite3.Connection) -> None:
    connection.execute("VACUUM")


def _scrub(connection: sqlite3.Connection) -> bool:
    """Writes the file anew where rows were deleted, then empties the write-ahead log, which kept every old page.

    secure_delete overwrites deleted rows, but pages that were split or joined may keep copies of them.
    """
    chores = _chores(connection)
    if "vacuum" in chores:
        connection.execute("VACUUM")
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        return False
    connection.executemany("DELETE FROM chore WHERE name = ?", [(name,) for name in chores])
    return True


def _forget(tx: sqlite3.Connection, now: datetime) -> None:
    tx.execute("DELETE FROM tombstone WHERE deleted_at < ?", (to_ms(now - KEPT),))
    tx.execute("DELETE FROM event WHERE meeting_id NOT IN (SELECT id FROM meeting)")
    tx.execute("DELETE FROM recovery WHERE expires_at <= ?", (to_ms(now),))
