"""Polls in SQLite."""

import sqlite3
from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.poll import KeyPair, Poll, PollStatus, Tally, count
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.report.model import LogAction
from vote_secret.store.interface.polls import PollStore
from vote_secret.store.sqlite import records, rows
from vote_secret.store.sqlite.base import SQLiteBase
from vote_secret.store.sqlite.times import to_ms

ANNOUNCED_EVERY_MS = 1000


class SQLitePolls(SQLiteBase, PollStore):
    """See PollStore."""

    async def create_poll(self, poll: Poll, limit: int, act: Act) -> None:
        await self._write(_create, poll, limit, act)

    async def find_poll(self, poll_id: str) -> Poll | None:
        return await self._read(rows.find_poll, poll_id)

    async def delete_poll(self, poll_id: str, act: Act) -> None:
        await self._write(_delete, poll_id, act)

    async def start_poll(self, poll_id: str, keys: KeyPair, act: Act) -> Poll:
        return await self._write(_start, poll_id, keys, act)

    async def close_poll(self, poll_id: str, act: Act) -> Poll:
        return await self._write(_close, poll_id, act)

    async def close_due_polls(self, now: datetime, meeting_id: str | None = None) -> int:
        due = await self._read(_due, now, meeting_id)
        for poll_id in due:
            await self._write(_close, poll_id, Act(now))
        return len(due)

    async def announce_counts(self, now: datetime) -> None:
        if await self._read(_unannounced, now):
            await self._write(_announce, now)


def _create(tx: sqlite3.Connection, poll: Poll, limit: int, act: Act) -> None:
    rows.open_meeting(tx, poll.meeting_id)
    there, last = tx.execute(
        "SELECT count(*), coalesce(max(position), 0) FROM poll WHERE meeting_id = ?", (poll.meeting_id,)
    ).fetchone()
    if there >= limit:
        raise RefusedError(Refusal.TOO_MANY_POLLS)
    tx.execute(
        "INSERT INTO poll (id, meeting_id, position, question, status, timer_duration, created_at, ballots_count) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
        (poll.id, poll.meeting_id, last + 1, poll.question, poll.status, poll.timer_duration, to_ms(poll.created_at)),
    )
    tx.executemany(
        "INSERT INTO poll_option (id, poll_id, position, text) VALUES (?, ?, ?, ?)",
        [(option.id, poll.id, position, option.text) for position, option in enumerate(poll.options)],
    )
    records.add_log_entry(tx, poll.meeting_id, act, LogAction.POLL_CREATED, poll.question)
    records.add_event(tx, poll.meeting_id, EventType.POLL_CREATED, poll.id)


def _delete(tx: sqlite3.Connection, poll_id: str, act: Act) -> None:
    poll = rows.the_poll(tx, poll_id)
    rows.open_meeting(tx, poll.meeting_id)
    if poll.status is not PollStatus.DRAFT:
        raise RefusedError(Refusal.POLL_NOT_DRAFT)
    tx.execute("DELETE FROM poll WHERE id = ?", (poll_id,))
    records.add_log_entry(tx, poll.meeting_id, act, LogAction.POLL_DELETED, poll.question)
    records.add_event(tx, poll.meeting_id, EventType.POLL_DELETED, poll_id)


def _start(tx: sqlite3.Connection, poll_id: str, keys: KeyPair, act: Act) -> Poll:
    poll = rows.the_poll(tx, poll_id)
    rows.open_meeting(tx, poll.meeting_id)
    if poll.status is PollStatus.ACTIVE:
        return poll
    if poll.status is PollStatus.CLOSED:
        raise RefusedError(Refusal.POLL_NOT_DRAFT)
    electorate = tx.execute(
        "INSERT INTO ballot_right SELECT ?, id, 0, NULL FROM participant "
        "WHERE meeting_id = ? AND approval = 'approved'",
        (poll_id, poll.meeting_id),
    ).rowcount
    if not electorate:
        raise RefusedError(Refusal.NO_VOTERS)
    at = to_ms(act.at)
    tx.execute(
        "UPDATE poll SET status = 'active', started_at = ?, closes_at = ? + 1000 * timer_duration, public_key = ?, "
        "private_pem = ?, eligible_count = ?, claims_count = 0, announced_at = ? WHERE id = ?",
        (at, at, keys.public_key, keys.private_pem, electorate, at, poll_id),
    )
    records.void_consent(tx, poll.meeting_id)
    records.add_log_entry(tx, poll.meeting_id, act, LogAction.POLL_STARTED, poll.question)
    records.add_event(tx, poll.meeting_id, EventType.POLL_STARTED, poll_id)
    return rows.the_poll(tx, poll_id)


def _close(tx: sqlite3.Connection, poll_id: str, act: Act) -> Poll:
    poll = rows.the_poll(tx, poll_id)
    if poll.status is PollStatus.CLOSED:
        return poll
    if poll.status is PollStatus.DRAFT:
        raise RefusedError(Refusal.POLL_NOT_ACTIVE)
    _keep_result(tx, poll, count(_shuffled_box(tx, poll_id)), act.at)
    if poll.is_due(act.at):
        records.add_log_entry(tx, poll.meeting_id, Act(act.at), LogAction.POLL_TIMED_OUT, poll.question)
    else:
        records.add_log_entry(tx, poll.meeting_id, act, LogAction.POLL_CLOSED, poll.question)
    records.add_event(tx, poll.meeting_id, EventType.POLL_CLOSED, poll_id)
    records.add_chore(tx, "checkpoint")
    return rows.the_poll(tx, poll_id)


def _shuffled_box(tx: sqlite3.Connection, poll_id: str) -> list[tuple[bytes, str]]:
    """All ballots, taken out and put back in the order of their hashes.

    SQLite fills a page from its end: where a row lies in it tells in which order the rows came.
    """
    box = tx.execute(
        "SELECT token_hash, option_id FROM ballot WHERE poll_id = ? ORDER BY token_hash", (poll_id,)
    ).fetchall()
    tx.execute("DELETE FROM ballot WHERE poll_id = ?", (poll_id,))
    tx.executemany("INSERT INTO ballot VALUES (?, ?, ?)", [(poll_id, *ballot) for ballot in box])
    return box


def _keep_result(tx: sqlite3.Connection, poll: Poll, tally: Tally, now: datetime) -> None:
    ended = min(now, poll.closes_at) if poll.closes_at else now
    tx.executemany(
        "UPDATE poll_option SET votes = ? WHERE id = ?",
        [(tally.votes.get(option.id, 0), option.id) for option in poll.options],
    )
    tx.execute(
        "UPDATE poll SET status = 'closed', closed_at = ?, private_pem = NULL, ballots_count = ?, ballot_box_hash = ?, "
        "claims_count = (SELECT count(*) FROM ballot_right WHERE poll_id = poll.id AND claimed) WHERE id = ?",
        (to_ms(ended), tally.ballots, tally.ballot_box_hash, poll.id),
    )
    tx.execute("UPDATE ballot_right SET blinded_hash = NULL WHERE poll_id = ?", (poll.id,))


def _due(tx: sqlite3.Connection, now: datetime, meeting_id: str | None) -> list[str]:
    found = tx.execute(
        "SELECT id FROM poll WHERE status = 'active' AND closes_at <= ? AND meeting_id = coalesce(?, meeting_id)",
        (to_ms(now), meeting_id),
    )
    return [row[0] for row in found]


def _unannounced(tx: sqlite3.Connection, now: datetime) -> list[tuple[str, str, int, int]]:
    """Polls whose visible numbers are old: id, meeting, ballots, claims."""
    return tx.execute(
        "SELECT id, meeting_id, ballots, claims FROM (SELECT id, meeting_id, ballots_count, claims_count, "
        "(SELECT count(*) FROM ballot WHERE poll_id = poll.id) AS ballots, "
        "(SELECT count(*) FROM ballot_right WHERE poll_id = poll.id AND claimed) AS claims "
        "FROM poll WHERE status = 'active' AND announced_at <= ?) "
        "WHERE ballots <> ballots_count OR claims <> claims_count",
        (to_ms(now) - ANNOUNCED_EVERY_MS,),
    ).fetchall()


def _announce(tx: sqlite3.Connection, now: datetime) -> None:
    for poll_id, meeting_id, ballots, claims in _unannounced(tx, now):
        tx.execute(
            "UPDATE poll SET ballots_count = ?, claims_count = ?, announced_at = ? WHERE id = ?",
            (ballots, claims, to_ms(now), poll_id),
        )
        records.add_event(tx, meeting_id, EventType.VOTE_SUBMITTED, poll_id)
