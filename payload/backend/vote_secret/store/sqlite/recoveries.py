"""Recovery in SQLite."""

import sqlite3
from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.recovery import ATTEMPTS, Recovery, RecoveryAttempt
from vote_secret.domain.role import Role
from vote_secret.report.model import LogAction
from vote_secret.store.interface.recoveries import RecoveryStore
from vote_secret.store.sqlite import records, rows
from vote_secret.store.sqlite.base import SQLiteBase
from vote_secret.store.sqlite.meetings import add_capability, drop_capabilities
from vote_secret.store.sqlite.presence import organizer_is_there
from vote_secret.store.sqlite.times import from_ms, to_ms


class SQLiteRecoveries(SQLiteBase, RecoveryStore):
    """See RecoveryStore."""

    async def set_recovery(self, meeting_id: str, recovery: Recovery, act: Act) -> None:
        await self._write(_set, meeting_id, recovery, act)

    async def take_attempt(self, code_hash: bytes, now: datetime) -> RecoveryAttempt | None:
        return await self._write(_take, code_hash, now)

    async def recover(self, code_hash: bytes, token_hash: bytes, now: datetime) -> str | None:
        return await self._write(_recover, code_hash, token_hash, now)


def _set(tx: sqlite3.Connection, meeting_id: str, recovery: Recovery, act: Act) -> None:
    rows.the_meeting(tx, meeting_id)
    tx.execute("DELETE FROM recovery WHERE meeting_id = ?", (meeting_id,))
    tx.execute(
        "INSERT INTO recovery VALUES (?, ?, ?, ?, ?, ?, NULL)",
        (recovery.code_hash, meeting_id, recovery.salt, recovery.password_hash, to_ms(recovery.expires_at), ATTEMPTS),
    )
    records.add_log_entry(tx, meeting_id, act, LogAction.RECOVERY_PREPARED)
    records.add_event(tx, meeting_id, EventType.RECOVERY_CHANGED)


def _take(tx: sqlite3.Connection, code_hash: bytes, now: datetime) -> RecoveryAttempt | None:
    row = tx.execute(
        "UPDATE recovery SET attempts_left = attempts_left - 1 "
        "WHERE code_hash = ? AND expires_at > ? AND attempts_left > 0 "
        "RETURNING meeting_id, salt, password_hash, expires_at, attempts_left",
        (code_hash, to_ms(now)),
    ).fetchone()
    if row is None:
        return None
    meeting_id, salt, password_hash, expires_at, left = row
    return RecoveryAttempt(meeting_id, Recovery(code_hash, salt, password_hash, from_ms(expires_at)), left)


def _recover(tx: sqlite3.Connection, code_hash: bytes, token_hash: bytes, now: datetime) -> str | None:
    row = tx.execute("SELECT meeting_id, used_by FROM recovery WHERE code_hash = ?", (code_hash,)).fetchone()
    if row is None or row[1] not in (None, token_hash):
        return None
    meeting_id = str(row[0])
    if row[1] is not None:
        return meeting_id
    tx.execute("UPDATE recovery SET used_by = ? WHERE code_hash = ?", (token_hash, code_hash))
    meeting = rows.the_meeting(tx, meeting_id)
    drop_capabilities(tx, meeting_id, Role.ORGANIZER)
    add_capability(tx, token_hash, meeting_id, Role.ORGANIZER)
    records.add_log_entry(tx, meeting_id, Act(now, meeting.organizer_name), LogAction.RECOVERY_USED)
    records.add_event(tx, meeting_id, EventType.RECOVERY_CHANGED)
    organizer_is_there(tx, meeting_id, now)
    return meeting_id
