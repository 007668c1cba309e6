"""Participants in SQLite."""

import sqlite3
from collections.abc import Collection

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.participant import Approval, BallotRight, Participant
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.role import Role
from vote_secret.report.model import LogAction
from vote_secret.store.interface.participants import ParticipantStore, names_of_entries
from vote_secret.store.sqlite import records, rows
from vote_secret.store.sqlite.base import SQLiteBase
from vote_secret.store.sqlite.meetings import add_capability, drop_capabilities
from vote_secret.store.sqlite.times import to_ms


class SQLiteParticipants(SQLiteBase, ParticipantStore):
    """See ParticipantStore."""

    async def join(
        self, participant: Participant, token_hash: bytes, request_hash: bytes | None, limit: int
    ) -> tuple[Participant, bool]:
        return await self._write(_join, participant, token_hash, request_hash, limit)

    async def find_participant(self, participant_id: str) -> Participant | None:
        return await self._read(_find, participant_id)

    async def decide_participant(
        self, meeting_id: str, participant_id: str, act: Act, *, approved: bool
    ) -> Participant:
        return await self._write(_decide, meeting_id, participant_id, act, approved=approved)

    async def approve_pending(self, meeting_id: str, act: Act, only: Collection[str] | None = None) -> int:
        return await self._write(_approve_pending, meeting_id, act, only)

    async def remove_participant(self, meeting_id: str, participant_id: str, act: Act) -> None:
        await self._write(_remove, meeting_id, participant_id, act)

    async def ballot_rights(self, participant_id: str) -> list[BallotRight]:
        return await self._read(_rights, participant_id)

    async def electorate(self, meeting_id: str) -> set[str]:
        return await self._read(_electorate, meeting_id)


def _join(
    tx: sqlite3.Connection, participant: Participant, token_hash: bytes, request_hash: bytes | None, limit: int
) -> tuple[Participant, bool]:
    rows.open_meeting(tx, participant.meeting_id)
    kept = _same_person(tx, participant, request_hash)
    is_new = kept is None
    if kept is None:
        _add(tx, participant, request_hash, limit)
        kept = participant
    add_capability(tx, token_hash, kept.meeting_id, Role.PARTICIPANT, kept.id)
    return kept, is_new


def _same_person(tx: sqlite3.Connection, wanted: Participant, request_hash: bytes | None) -> Participant | None:
    row = tx.execute(
        f"SELECT {rows.PARTICIPANT}, request_hash FROM participant WHERE meeting_id = ? AND name_key = ?",
        (wanted.meeting_id, wanted.name_key),
    ).fetchone()
    if row is None:
        return None
    if request_hash is None or row[-1] != request_hash:
        raise RefusedError(Refusal.NAME_TAKEN)
    return rows.participant_from(row[:-1])


def _add(tx: sqlite3.Connection, one: Participant, request_hash: bytes | None, limit: int) -> None:
    there = tx.execute("SELECT count(*) FROM participant WHERE meeting_id = ?", (one.meeting_id,)).fetchone()[0]
    if there >= limit:
        raise RefusedError(Refusal.MEETING_FULL)
    tx.execute(
        f"INSERT INTO participant ({rows.PARTICIPANT}, request_hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (one.id, one.meeting_id, one.name, one.name_key, to_ms(one.joined_at), one.approval, request_hash),
    )
    records.add_event(tx, one.meeting_id, EventType.PARTICIPANT_JOINED, one.id)


def _find(tx: sqlite3.Connection, participant_id: str) -> Participant | None:
    row = tx.execute(f"SELECT {rows.PARTICIPANT} FROM participant WHERE id = ?", (participant_id,)).fetchone()
    return None if row is None else rows.participant_from(row)


def _of_meeting(tx: sqlite3.Connection, meeting_id: str, participant_id: str) -> Participant:
    found = _find(tx, participant_id)
    if found is None or found.meeting_id != meeting_id:
        raise RefusedError(Refusal.PARTICIPANT_UNKNOWN)
    return found


def _decide(tx: sqlite3.Connection, meeting_id: str, participant_id: str, act: Act, *, approved: bool) -> Participant:
    found = _of_meeting(tx, meeting_id, participant_id)
    rows.open_meeting(tx, meeting_id)
    approval = Approval.APPROVED if approved else Approval.REJECTED
    if found.approval is not approval:
        tx.execute("UPDATE participant SET approval = ? WHERE id = ?", (approval, participant_id))
        action = LogAction.PARTICIPANT_APPROVED if approved else LogAction.PARTICIPANT_REJECTED
        records.add_log_entry(tx, meeting_id, act, action, found.name)
        records.add_event(tx, meeting_id, EventType.PARTICIPANT_APPROVED, participant_id)
    return _of_meeting(tx, meeting_id, participant_id)


def _approve_pending(tx: sqlite3.Connection, meeting_id: str, act: Act, only: Collection[str] | None) -> int:
    rows.open_meeting(tx, meeting_id)
    pending = [one for one in rows.participants_of(tx, meeting_id) if one.approval is Approval.PENDING]
    waiting = [one for one in pending if only is None or one.id in only]
    for one in waiting:
        tx.execute("UPDATE participant SET approval = ? WHERE id = ?", (Approval.APPROVED, one.id))
    if waiting:
        for names in names_of_entries([one.name for one in waiting]):
            records.add_log_entry(tx, meeting_id, act, LogAction.PARTICIPANTS_APPROVED, names)
        records.add_event(tx, meeting_id, EventType.PARTICIPANTS_CHANGED)
    return len(waiting)


def _remove(tx: sqlite3.Connection, meeting_id: str, participant_id: str, act: Act) -> None:
    found = _of_meeting(tx, meeting_id, participant_id)
    rows.open_meeting(tx, meeting_id)
    if any(right.claimed for right in _rights(tx, participant_id)):
        raise RefusedError(Refusal.PARTICIPANT_VOTING)
    drop_capabilities(tx, meeting_id, Role.PARTICIPANT, participant_id)
    tx.execute("DELETE FROM participant WHERE id = ?", (participant_id,))
    records.add_log_entry(tx, meeting_id, act, LogAction.PARTICIPANT_REMOVED, found.name)
    records.add_event(tx, meeting_id, EventType.PARTICIPANT_REMOVED, participant_id)


def _rights(tx: sqlite3.Connection, participant_id: str) -> list[BallotRight]:
    found = tx.execute("SELECT poll_id, claimed FROM ballot_right WHERE participant_id = ?", (participant_id,))
    return [BallotRight(poll_id, bool(claimed)) for poll_id, claimed in found]


def _electorate(tx: sqlite3.Connection, meeting_id: str) -> set[str]:
    found = tx.execute(
        "SELECT DISTINCT participant_id FROM ballot_right JOIN poll ON poll.id = poll_id WHERE meeting_id = ?",
        (meeting_id,),
    )
    return {row[0] for row in found}
