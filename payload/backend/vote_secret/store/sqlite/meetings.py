"""Meetings in SQLite."""

import sqlite3
from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.allowance import Allowance
from vote_secret.domain.capability import Capability
from vote_secret.domain.consent import Consent
from vote_secret.domain.event import EventType
from vote_secret.domain.meeting import Meeting
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.role import Role
from vote_secret.domain.snapshot import Snapshot
from vote_secret.domain.tombstone import DeletionReason, Tombstone, tombstone_key
from vote_secret.report.model import LogAction, LogEntry
from vote_secret.store.interface.meetings import MeetingStore
from vote_secret.store.sqlite import boxes, records, rows
from vote_secret.store.sqlite.base import SQLiteBase
from vote_secret.store.sqlite.times import from_ms, from_ms_or_none, to_ms, to_ms_or_none

EMPTY = "status = 'open' AND organizer_seen <= ? " + " ".join(
    f"AND NOT EXISTS (SELECT 1 FROM {table} WHERE meeting_id = meeting.id)"
    for table in ("poll", "participant", "scrutator", "recovery")
)
"""Of a meeting that may give way (see PresenceStore.empty_meetings)."""


class SQLiteMeetings(SQLiteBase, MeetingStore):
    """See MeetingStore."""

    async def create_meeting(
        self, meeting: Meeting, token_hash: bytes, limit: int, allowance: Allowance | None = None
    ) -> str:
        return await self._write(_create, meeting, token_hash, limit, allowance)

    async def find_capability(self, token_hash: bytes) -> Capability | None:
        return await self._read(_capability, token_hash)

    async def meeting_with_code(self, code: str) -> Meeting | None:
        return await self._read(_with_code, code)

    async def newest_seq(self, meeting_id: str) -> int | None:
        return await self._read(_newest_seq, meeting_id)

    async def snapshot(self, meeting_id: str) -> Snapshot | None:
        return await self._read(_snapshot, meeting_id)

    async def log_entries(self, meeting_id: str) -> list[LogEntry]:
        return await self._read(records.log_entries, meeting_id)

    async def purge(
        self, meeting_id: str, reason: DeletionReason, now: datetime, empty_since: datetime | None = None
    ) -> bool:
        polls = await self._write(_purge, meeting_id, reason, now, empty_since)
        if polls is None:
            return False
        # After a crash here the chore that _purge left does it.
        await self._write_ballots(boxes.drop, polls)
        return True

    async def find_tombstone(self, identifier: str) -> Tombstone | None:
        return await self._read(_tombstone, identifier)


def add_capability(
    tx: sqlite3.Connection, token_hash: bytes, meeting_id: str, role: Role, subject: str | None = None
) -> None:
    """No second row for the same token: a request that is repeated gets it again."""
    tx.execute("INSERT OR IGNORE INTO capability VALUES (?, ?, ?, ?)", (token_hash, meeting_id, role, subject))


def drop_capabilities(tx: sqlite3.Connection, meeting_id: str, role: Role, subject: str | None = None) -> None:
    """Ends all tokens of a person."""
    tx.execute("DELETE FROM capability WHERE meeting_id = ? AND role = ? AND subject IS ?", (meeting_id, role, subject))


def _create(
    tx: sqlite3.Connection, meeting: Meeting, token_hash: bytes, limit: int, allowance: Allowance | None
) -> str:
    made = _capability(tx, token_hash)
    if made is not None:
        return made.meeting_id
    if allowance is not None:
        _take(tx, allowance, meeting.created_at)
    if tx.execute("SELECT count(*) FROM meeting").fetchone()[0] >= limit:
        raise RefusedError(Refusal.TOO_MANY_MEETINGS)
    tx.execute(
        f"INSERT INTO meeting ({rows.MEETING}, consent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(meeting.id, meeting.code, meeting.title, meeting.organizer_name, meeting.organizer_timezone),
            *(meeting.locale, to_ms(meeting.created_at), meeting.status, meeting.seq),
            *(to_ms_or_none(meeting.organizer_seen), to_ms_or_none(meeting.charge_seen), meeting.organizer_present),
            *(meeting.leader_id, to_ms_or_none(meeting.delete_after), meeting.scrutator_code, Consent.NONE),
        ),
    )
    add_capability(tx, token_hash, meeting.id, Role.ORGANIZER)
    act = Act(meeting.created_at, meeting.organizer_name)
    records.add_log_entry(tx, meeting.id, act, LogAction.MEETING_CREATED, meeting.title)
    return meeting.id


def _take(tx: sqlite3.Connection, allowance: Allowance, now: datetime) -> None:
    row = tx.execute("SELECT level, at FROM maker WHERE key = ?", (allowance.maker,)).fetchone()
    left = allowance.after_one(None if row is None else (row[0], from_ms(row[1])), now)
    tx.execute("INSERT OR REPLACE INTO maker VALUES (?, ?, ?)", (allowance.maker, left, to_ms(now)))


def _capability(tx: sqlite3.Connection, token_hash: bytes) -> Capability | None:
    row = tx.execute("SELECT meeting_id, role, subject FROM capability WHERE token_hash = ?", (token_hash,)).fetchone()
    return None if row is None else Capability(row[0], Role(row[1]), row[2])


def _with_code(tx: sqlite3.Connection, code: str) -> Meeting | None:
    row = tx.execute(f"SELECT {rows.MEETING} FROM meeting WHERE code = ?", (code,)).fetchone()
    return None if row is None else rows.meeting_from(row)


def _newest_seq(tx: sqlite3.Connection, meeting_id: str) -> int | None:
    row = tx.execute("SELECT seq FROM meeting WHERE id = ?", (meeting_id,)).fetchone()
    return None if row is None else int(row[0])


def _snapshot(tx: sqlite3.Connection, meeting_id: str) -> Snapshot | None:
    meeting = rows.find_meeting(tx, meeting_id)
    if meeting is None:
        return None
    consent = tx.execute("SELECT consent FROM meeting WHERE id = ?", (meeting_id,)).fetchone()[0]
    report = tx.execute(f"SELECT {rows.REPORT} FROM report WHERE meeting_id = ?", (meeting_id,)).fetchone()
    recovery = tx.execute(
        "SELECT expires_at FROM recovery WHERE meeting_id = ? AND used_by IS NULL", (meeting_id,)
    ).fetchone()
    return Snapshot(
        meeting=meeting,
        participants=rows.participants_of(tx, meeting_id),
        scrutators=rows.scrutators_of(tx, meeting_id),
        polls=rows.polls_of(tx, meeting_id),
        consent=Consent(consent),
        report=None if report is None else rows.report_from(report),
        recovery_expires=from_ms_or_none(recovery[0] if recovery else None),
    )


def _purge(
    tx: sqlite3.Connection, meeting_id: str, reason: DeletionReason, now: datetime, empty_since: datetime | None
) -> list[str] | None:
    """One transaction: here, tombstones and rows cannot come apart. The polls whose boxes remain to be emptied."""
    meeting = rows.find_meeting(tx, meeting_id)
    if meeting is None or (empty_since is not None and not _is_empty(tx, meeting_id, empty_since)):
        return None
    polls = [row[0] for row in tx.execute("SELECT id FROM poll WHERE meeting_id = ?", (meeting_id,))]
    reports = [row[0] for row in tx.execute("SELECT id FROM report WHERE meeting_id = ?", (meeting_id,))]
    for identifier in (meeting_id, meeting.code, *reports):
        tx.execute("INSERT OR REPLACE INTO tombstone VALUES (?, ?, ?)", (tombstone_key(identifier), reason, to_ms(now)))
    records.add_event(tx, meeting_id, EventType.MEETING_CLOSED)
    tx.execute("DELETE FROM event WHERE meeting_id = ? AND type <> ?", (meeting_id, EventType.MEETING_CLOSED))
    tx.execute("DELETE FROM meeting WHERE id = ?", (meeting_id,))
    records.add_chore(tx, "vacuum")
    return polls


def _is_empty(tx: sqlite3.Connection, meeting_id: str, since: datetime) -> bool:
    found = tx.execute(f"SELECT 1 FROM meeting WHERE {EMPTY} AND id = ?", (to_ms(since), meeting_id))
    return found.fetchone() is not None


def _tombstone(tx: sqlite3.Connection, identifier: str) -> Tombstone | None:
    row = tx.execute("SELECT reason, deleted_at FROM tombstone WHERE key = ?", (tombstone_key(identifier),)).fetchone()
    return None if row is None else Tombstone(DeletionReason(row[0]), from_ms(row[1]))
