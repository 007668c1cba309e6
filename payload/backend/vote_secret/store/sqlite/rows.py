"""Rows as the domain's values."""

import sqlite3
from typing import Any

from vote_secret.domain.meeting import Meeting, MeetingStatus
from vote_secret.domain.participant import Approval, Participant
from vote_secret.domain.poll import Option, Poll, PollStatus
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.scrutator import Scrutator
from vote_secret.domain.snapshot import PreparedReport
from vote_secret.store.sqlite.times import from_ms, from_ms_or_none

MEETING = (
    "id, code, title, organizer_name, organizer_timezone, locale, created_at, status, seq, organizer_seen, "
    "charge_seen, organizer_present, leader_id, delete_after, scrutator_code"
)
PARTICIPANT = "id, meeting_id, name, name_key, joined_at, approval"
SCRUTATOR = "id, meeting_id, name, name_key, added_at, joined_at, has_access, report_vote, seen"
POLL = (
    "id, meeting_id, question, created_at, status, timer_duration, started_at, closes_at, closed_at, public_key, "
    "eligible_count, claims_count, ballots_count, ballot_box_hash"
)
REPORT = "id, meeting_id, sha256, size"

Row = tuple[Any, ...]


def meeting_from(row: Row) -> Meeting:
    return Meeting(
        id=row[0],
        code=row[1],
        title=row[2],
        organizer_name=row[3],
        organizer_timezone=row[4],
        locale=row[5],
        created_at=from_ms(row[6]),
        status=MeetingStatus(row[7]),
        seq=row[8],
        organizer_seen=from_ms_or_none(row[9]),
        charge_seen=from_ms_or_none(row[10]),
        organizer_present=bool(row[11]),
        leader_id=row[12],
        delete_after=from_ms_or_none(row[13]),
        scrutator_code=row[14],
    )


def participant_from(row: Row) -> Participant:
    return Participant(row[0], row[1], row[2], row[3], joined_at=from_ms(row[4]), approval=Approval(row[5]))


def scrutator_from(row: Row) -> Scrutator:
    return Scrutator(
        id=row[0],
        meeting_id=row[1],
        name=row[2],
        name_key=row[3],
        added_at=from_ms(row[4]),
        joined_at=from_ms_or_none(row[5]),
        has_access=bool(row[6]),
        report_vote=None if row[7] is None else bool(row[7]),
        seen=from_ms_or_none(row[8]),
    )


def poll_from(row: Row, options: tuple[Option, ...]) -> Poll:
    return Poll(
        id=row[0],
        meeting_id=row[1],
        question=row[2],
        options=options,
        created_at=from_ms(row[3]),
        status=PollStatus(row[4]),
        timer_duration=row[5],
        started_at=from_ms_or_none(row[6]),
        closes_at=from_ms_or_none(row[7]),
        closed_at=from_ms_or_none(row[8]),
        public_key=row[9],
        eligible_count=row[10],
        claims_count=row[11],
        ballots_count=row[12],
        ballot_box_hash=row[13],
    )


def report_from(row: Row) -> PreparedReport:
    return PreparedReport(*row)


def find_meeting(tx: sqlite3.Connection, meeting_id: str) -> Meeting | None:
    row = tx.execute(f"SELECT {MEETING} FROM meeting WHERE id = ?", (meeting_id,)).fetchone()
    return None if row is None else meeting_from(row)


def the_meeting(tx: sqlite3.Connection, meeting_id: str) -> Meeting:
    """Refuses with MEETING_UNKNOWN."""
    meeting = find_meeting(tx, meeting_id)
    if meeting is None:
        raise RefusedError(Refusal.MEETING_UNKNOWN)
    return meeting


def open_meeting(tx: sqlite3.Connection, meeting_id: str) -> Meeting:
    """Refuses with MEETING_UNKNOWN and MEETING_CLOSING."""
    meeting = the_meeting(tx, meeting_id)
    if meeting.status is not MeetingStatus.OPEN:
        raise RefusedError(Refusal.MEETING_CLOSING)
    return meeting


def find_poll(tx: sqlite3.Connection, poll_id: str) -> Poll | None:
    row = tx.execute(f"SELECT {POLL} FROM poll WHERE id = ?", (poll_id,)).fetchone()
    return None if row is None else poll_from(row, _options(tx, poll_id))


def the_poll(tx: sqlite3.Connection, poll_id: str) -> Poll:
    """Refuses with POLL_UNKNOWN."""
    poll = find_poll(tx, poll_id)
    if poll is None:
        raise RefusedError(Refusal.POLL_UNKNOWN)
    return poll


def polls_of(tx: sqlite3.Connection, meeting_id: str) -> tuple[Poll, ...]:
    rows = tx.execute(f"SELECT {POLL} FROM poll WHERE meeting_id = ? ORDER BY position", (meeting_id,)).fetchall()
    return tuple(poll_from(row, _options(tx, row[0])) for row in rows)


def scrutators_of(tx: sqlite3.Connection, meeting_id: str) -> tuple[Scrutator, ...]:
    rows = tx.execute(f"SELECT {SCRUTATOR} FROM scrutator WHERE meeting_id = ? ORDER BY position", (meeting_id,))
    return tuple(scrutator_from(row) for row in rows)


def participants_of(tx: sqlite3.Connection, meeting_id: str) -> tuple[Participant, ...]:
    rows = tx.execute(f"SELECT {PARTICIPANT} FROM participant WHERE meeting_id = ? ORDER BY rowid", (meeting_id,))
    return tuple(participant_from(row) for row in rows)


def _options(tx: sqlite3.Connection, poll_id: str) -> tuple[Option, ...]:
    rows = tx.execute("SELECT id, text, votes FROM poll_option WHERE poll_id = ? ORDER BY position", (poll_id,))
    return tuple(Option(*row) for row in rows)
