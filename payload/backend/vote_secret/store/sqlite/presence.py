"""Signs of life in SQLite."""

import sqlite3
from datetime import datetime, timedelta

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.meeting import Meeting, MeetingStatus
from vote_secret.domain.presence import EMPTY_KEPT, SILENT_INTERVALS, is_silent, leader_among, room_to_make
from vote_secret.report.model import LogAction
from vote_secret.store.interface.presence import PresenceStore
from vote_secret.store.sqlite import records, rows
from vote_secret.store.sqlite.base import SQLiteBase
from vote_secret.store.sqlite.scrutators import of_meeting
from vote_secret.store.sqlite.times import to_ms

POSTPONED_AT_LEAST = timedelta(minutes=10)


class SQLitePresence(SQLiteBase, PresenceStore):
    """See PresenceStore."""

    async def organizer_heartbeat(self, meeting_id: str, now: datetime) -> None:
        await self._write(organizer_is_there, meeting_id, now)

    async def scrutator_heartbeat(
        self, meeting_id: str, scrutator_id: str, now: datetime, auto_delete: timedelta
    ) -> bool:
        return await self._write(_scrutator_is_there, meeting_id, scrutator_id, now, auto_delete)

    async def note_absences(self, now: datetime, interval: timedelta, auto_delete: timedelta) -> None:
        for meeting_id in await self._read(_silent, now, interval):
            await self._write(_note_absence, meeting_id, now, interval, auto_delete)

    async def meetings_to_delete(self, now: datetime, limit: int) -> list[str]:
        return await self._read(_to_delete, now, limit)


def organizer_is_there(tx: sqlite3.Connection, meeting_id: str, now: datetime) -> None:
    """The organizer's sign of life."""
    meeting = rows.the_meeting(tx, meeting_id)
    tx.execute(
        "UPDATE meeting SET organizer_seen = ?, charge_seen = ? WHERE id = ?", (to_ms(now), to_ms(now), meeting_id)
    )
    if meeting.organizer_present:
        return
    tx.execute(
        "UPDATE meeting SET organizer_present = 1, leader_id = NULL, "
        "delete_after = iif(status = 'open', NULL, delete_after) WHERE id = ?",
        (meeting_id,),
    )
    records.add_log_entry(tx, meeting_id, Act(now, meeting.organizer_name), LogAction.ORGANIZER_RETURNED)
    records.add_event(tx, meeting_id, EventType.ORGANIZER_RETURNED)


def _scrutator_is_there(
    tx: sqlite3.Connection, meeting_id: str, scrutator_id: str, now: datetime, auto_delete: timedelta
) -> bool:
    of_meeting(tx, meeting_id, scrutator_id)
    meeting = rows.the_meeting(tx, meeting_id)
    tx.execute("UPDATE scrutator SET seen = ? WHERE id = ?", (to_ms(now), scrutator_id))
    if meeting.leader_id != scrutator_id:
        return False
    tx.execute("UPDATE meeting SET charge_seen = ? WHERE id = ?", (to_ms(now), meeting_id))
    due = meeting.delete_after
    if meeting.status is MeetingStatus.OPEN and due is not None and now + auto_delete - due >= POSTPONED_AT_LEAST:
        tx.execute("UPDATE meeting SET delete_after = ? WHERE id = ?", (to_ms(now + auto_delete), meeting_id))
        records.add_event(tx, meeting_id, EventType.ORGANIZER_ABSENT)
    return True


def _silent(tx: sqlite3.Connection, now: datetime, interval: timedelta) -> list[str]:
    """Meetings that _note_absence has to look at."""
    limit = to_ms(now - SILENT_INTERVALS * interval)
    found = tx.execute(
        "SELECT id FROM meeting WHERE organizer_seen <= ? AND (organizer_present OR NOT EXISTS "
        "(SELECT 1 FROM scrutator WHERE scrutator.id = leader_id AND has_access AND seen > ?) AND EXISTS "
        "(SELECT 1 FROM scrutator WHERE meeting_id = meeting.id AND has_access AND seen > ?))",
        (limit, limit, limit),
    )
    return [row[0] for row in found]


def _note_absence(
    tx: sqlite3.Connection, meeting_id: str, now: datetime, interval: timedelta, auto_delete: timedelta
) -> None:
    meeting = rows.find_meeting(tx, meeting_id)
    if meeting is None or not is_silent(meeting.organizer_seen, now, interval):
        return
    if meeting.organizer_present:
        _organizer_is_absent(tx, meeting, now, auto_delete)
    _find_leader(tx, meeting, now, interval)


def _organizer_is_absent(tx: sqlite3.Connection, meeting: Meeting, now: datetime, auto_delete: timedelta) -> None:
    due = (meeting.charge_seen or now) + auto_delete
    tx.execute(
        "UPDATE meeting SET organizer_present = 0, delete_after = iif(status = 'open', ?, delete_after) WHERE id = ?",
        (to_ms(due), meeting.id),
    )
    records.add_log_entry(tx, meeting.id, Act(now), LogAction.ORGANIZER_ABSENT)
    records.add_event(tx, meeting.id, EventType.ORGANIZER_ABSENT)


def _find_leader(tx: sqlite3.Connection, meeting: Meeting, now: datetime, interval: timedelta) -> None:
    scrutators = rows.scrutators_of(tx, meeting.id)
    leads = next((one for one in scrutators if one.id == meeting.leader_id and one.has_access), None)
    if leads is not None and not is_silent(leads.seen, now, interval):
        return
    leader = leader_among(scrutators, now, interval)
    if leader is None or leader.id == meeting.leader_id:
        return
    tx.execute("UPDATE meeting SET leader_id = ? WHERE id = ?", (leader.id, meeting.id))
    records.add_log_entry(tx, meeting.id, Act(now), LogAction.LEADERSHIP_TRANSFERRED, leader.name)
    records.add_event(tx, meeting.id, EventType.LEADERSHIP_TRANSFERRED, leader.id)


def _to_delete(tx: sqlite3.Connection, now: datetime, limit: int) -> list[str]:
    due = [row[0] for row in tx.execute("SELECT id FROM meeting WHERE delete_after <= ?", (to_ms(now),))]
    if tx.execute("SELECT count(*) FROM meeting").fetchone()[0] - len(due) < limit:
        return due
    empty = tx.execute(
        "SELECT id FROM meeting WHERE status = 'open' AND organizer_seen <= ? "
        "AND NOT EXISTS (SELECT 1 FROM poll WHERE meeting_id = meeting.id) "
        "AND NOT EXISTS (SELECT 1 FROM participant WHERE meeting_id = meeting.id) "
        "AND NOT EXISTS (SELECT 1 FROM scrutator WHERE meeting_id = meeting.id AND joined_at IS NOT NULL) "
        "ORDER BY organizer_seen, id LIMIT ?",
        (to_ms(now - EMPTY_KEPT), room_to_make(limit)),
    )
    return sorted({*due, *(row[0] for row in empty)})
