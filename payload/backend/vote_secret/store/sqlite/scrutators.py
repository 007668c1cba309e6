"""Scrutators in SQLite."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.role import Role
from vote_secret.domain.scrutator import Scrutator
from vote_secret.report.model import LogAction
from vote_secret.store.interface.scrutators import ScrutatorStore
from vote_secret.store.sqlite import records, rows
from vote_secret.store.sqlite.base import SQLiteBase
from vote_secret.store.sqlite.meetings import add_capability, drop_capabilities
from vote_secret.store.sqlite.times import to_ms


class SQLiteScrutators(SQLiteBase, ScrutatorStore):
    """See ScrutatorStore."""

    async def set_scrutators(self, meeting_id: str, named: Sequence[Scrutator], code: str, act: Act) -> list[Scrutator]:
        return await self._write(_set, meeting_id, named, code, act)

    async def join_scrutator(
        self, code: str, name_key: str, token_hash: bytes, request_hash: bytes | None, now: datetime
    ) -> tuple[Scrutator, bool]:
        return await self._write(_join, code, name_key, token_hash, request_hash, now)

    async def find_scrutator(self, scrutator_id: str) -> Scrutator | None:
        return await self._read(find, scrutator_id)

    async def reset_scrutator(self, meeting_id: str, scrutator_id: str, act: Act) -> Scrutator:
        return await self._write(_reset, meeting_id, scrutator_id, act)


def find(tx: sqlite3.Connection, scrutator_id: str) -> Scrutator | None:
    row = tx.execute(f"SELECT {rows.SCRUTATOR} FROM scrutator WHERE id = ?", (scrutator_id,)).fetchone()
    return None if row is None else rows.scrutator_from(row)


def of_meeting(tx: sqlite3.Connection, meeting_id: str, scrutator_id: str) -> Scrutator:
    """Refuses with SCRUTATOR_UNKNOWN."""
    found = find(tx, scrutator_id)
    if found is None or found.meeting_id != meeting_id:
        raise RefusedError(Refusal.SCRUTATOR_UNKNOWN)
    return found


def _set(tx: sqlite3.Connection, meeting_id: str, named: Sequence[Scrutator], code: str, act: Act) -> list[Scrutator]:
    rows.open_meeting(tx, meeting_id)
    keys = {one.name_key for one in named}
    listed = {one.name_key: one for one in rows.scrutators_of(tx, meeting_id)}
    if any(one.joined_at is not None and one.name_key not in keys for one in listed.values()):
        raise RefusedError(Refusal.SCRUTATOR_JOINED)
    for one in listed.values():
        if one.name_key not in keys:
            tx.execute("DELETE FROM scrutator WHERE id = ?", (one.id,))
    for position, one in enumerate(named):
        _keep(tx, one, position, is_new=one.name_key not in listed)
    tx.execute("UPDATE meeting SET scrutator_code = ? WHERE id = ?", (code, meeting_id))
    records.void_consent(tx, meeting_id)
    names = ", ".join(one.name for one in named)
    records.add_log_entry(tx, meeting_id, act, LogAction.SCRUTATORS_NAMED, names)
    records.add_event(tx, meeting_id, EventType.SCRUTATORS_CHANGED)
    return list(rows.scrutators_of(tx, meeting_id))


def _keep(tx: sqlite3.Connection, one: Scrutator, position: int, *, is_new: bool) -> None:
    if not is_new:
        tx.execute(
            "UPDATE scrutator SET position = ? WHERE meeting_id = ? AND name_key = ?",
            (position, one.meeting_id, one.name_key),
        )
        return
    tx.execute(
        f"INSERT INTO scrutator ({rows.SCRUTATOR}, position) VALUES (?, ?, ?, ?, ?, NULL, 0, NULL, NULL, ?)",
        (one.id, one.meeting_id, one.name, one.name_key, to_ms(one.added_at), position),
    )


def _join(
    tx: sqlite3.Connection, code: str, name_key: str, token_hash: bytes, request_hash: bytes | None, now: datetime
) -> tuple[Scrutator, bool]:
    meeting = tx.execute("SELECT id FROM meeting WHERE scrutator_code = ?", (code,)).fetchone()
    if meeting is None:
        raise RefusedError(Refusal.SCRUTATOR_CODE_UNKNOWN)
    rows.open_meeting(tx, meeting[0])
    row = tx.execute(
        f"SELECT {rows.SCRUTATOR}, request_hash FROM scrutator WHERE meeting_id = ? AND name_key = ?",
        (meeting[0], name_key),
    ).fetchone()
    if row is None:
        raise RefusedError(Refusal.SCRUTATOR_NOT_LISTED)
    listed = rows.scrutator_from(row[:-1])
    if listed.has_access and (request_hash is None or row[-1] != request_hash):
        raise RefusedError(Refusal.SCRUTATOR_TAKEN)
    if not listed.has_access:
        _let_in(tx, listed, request_hash, now)
    add_capability(tx, token_hash, listed.meeting_id, Role.SCRUTATOR, listed.id)
    return of_meeting(tx, listed.meeting_id, listed.id), not listed.has_access


def _let_in(tx: sqlite3.Connection, one: Scrutator, request_hash: bytes | None, now: datetime) -> None:
    at = to_ms(now)
    tx.execute(
        "UPDATE scrutator SET joined_at = coalesce(joined_at, ?), has_access = 1, seen = ?, request_hash = ? "
        "WHERE id = ?",
        (at, at, request_hash, one.id),
    )
    if one.joined_at is None:
        records.void_consent(tx, one.meeting_id)
    records.add_log_entry(tx, one.meeting_id, Act(now, one.name), LogAction.SCRUTATOR_JOINED, one.name)
    records.add_event(tx, one.meeting_id, EventType.SCRUTATOR_JOINED, one.id)


def _reset(tx: sqlite3.Connection, meeting_id: str, scrutator_id: str, act: Act) -> Scrutator:
    found = of_meeting(tx, meeting_id, scrutator_id)
    # Who cannot join again must not lose the report.
    rows.open_meeting(tx, meeting_id)
    if found.has_access:
        drop_capabilities(tx, meeting_id, Role.SCRUTATOR, scrutator_id)
        tx.execute("UPDATE scrutator SET has_access = 0, request_hash = NULL WHERE id = ?", (scrutator_id,))
        tx.execute("UPDATE meeting SET leader_id = NULL WHERE id = ? AND leader_id = ?", (meeting_id, scrutator_id))
        records.add_log_entry(tx, meeting_id, act, LogAction.SCRUTATOR_RESET, found.name)
        records.add_event(tx, meeting_id, EventType.SCRUTATORS_CHANGED)
    return of_meeting(tx, meeting_id, scrutator_id)
