"""Polls in SQLite."""

import logging
import sqlite3
from datetime import datetime, timedelta

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.poll import KeyPair, Poll, PollStatus, Tally, count
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.journal import LOGGER_NAME
from vote_secret.report.model import LogAction
from vote_secret.store.interface.polls import PollStore
from vote_secret.store.sqlite import boxes, records, rows
from vote_secret.store.sqlite.ballot_file import ballots_path
from vote_secret.store.sqlite.base import SQLiteBase
from vote_secret.store.sqlite.times import from_ms, to_ms

ANNOUNCED_EVERY_MS = 1000

# After so long, whoever began to close a poll has died, and another finishes it.
CLOSING_TAKES = timedelta(seconds=5)

_log = logging.getLogger(f"{LOGGER_NAME}.polls")


class SQLitePolls(SQLiteBase, PollStore):
    """See PollStore."""

    _told: frozenset[str] = frozenset()
    """Polls of which the journal knows that they cannot be closed."""

    async def create_poll(self, poll: Poll, limit: int, act: Act) -> None:
        await self._write(_create, poll, limit, act)

    async def find_poll(self, poll_id: str) -> Poll | None:
        return await self._read(rows.find_poll, poll_id)

    async def delete_poll(self, poll_id: str, act: Act) -> None:
        await self._write(_delete, poll_id, act)

    async def start_poll(self, poll_id: str, keys: KeyPair, act: Act) -> Poll:
        poll = await self._read(rows.the_poll, poll_id)
        if poll.status is PollStatus.DRAFT:
            # Before anybody can vote.
            await self._write_ballots(boxes.make, poll_id)
        try:
            return await self._write(_start, poll_id, keys, act)
        except RefusedError:
            await self._drop_orphans()
            raise

    async def close_poll(self, poll_id: str, act: Act) -> Poll:
        poll = await self._read(rows.the_poll, poll_id)
        if poll.status is PollStatus.CLOSED:
            return poll
        if poll.status is PollStatus.DRAFT:
            raise RefusedError(Refusal.POLL_NOT_ACTIVE)
        # Three steps: who closes it and when; from then on no ballot is taken, and what is counted is what the box
        # holds; the result. After a crash in between, close_due_polls takes the steps that are left.
        await self._write(_begin_to_close, poll_id, act)
        ballots = await self._write_ballots(boxes.close, poll_id)
        if ballots is None or len(ballots) < poll.ballots_count:
            return await self._without_box(poll_id, len(ballots or []))
        return await self._keep_result(poll_id, count(ballots))

    async def _keep_result(self, poll_id: str, tally: Tally) -> Poll:
        return await self._write(_close, poll_id, tally)

    async def close_due_polls(self, now: datetime, meeting_id: str | None = None) -> int:
        due = await self._read(_due, now, meeting_id)
        for poll_id in due:
            try:
                await self.close_poll(poll_id, Act(now))
            except RefusedError:
                continue  # deleted in between
            except boxes.BoxMissingError:
                continue  # the others must not wait for it, nor all that is done after them
        return len(due)

    async def announce_counts(self, now: datetime) -> None:
        polls = await self._read(_not_announced_since, now)
        if not polls:
            return
        ballots = await self._read_ballots(boxes.sizes, polls)
        if await self._read(_unannounced, now, ballots):
            await self._write(_announce, now, ballots)

    async def _without_box(self, poll_id: str, there: int) -> Poll:
        """The poll was deleted meanwhile; or somebody took the file away or put an older one in its place."""
        poll = await self._read(rows.the_poll, poll_id)
        if poll.status is PollStatus.CLOSED:
            return poll
        error = boxes.BoxMissingError(
            f"{ballots_path(self._path)} holds {there} of the {poll.ballots_count} ballots or more that the poll had; "
            f"is it an older copy than {self._path.name}?"
        )
        if poll_id not in self._told:
            self._told |= {poll_id}
            _log.error("poll %s cannot be closed: %s", poll_id, error)
        raise error


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


def _begin_to_close(tx: sqlite3.Connection, poll_id: str, act: Act) -> None:
    """Writes down who closes the poll and when, unless somebody did so before."""
    tx.execute(
        "UPDATE poll SET closing_at = ?, closing_by = ? WHERE id = ? AND status = 'active' AND closing_at IS NULL",
        (to_ms(act.at), act.by, poll_id),
    )


def _close(tx: sqlite3.Connection, poll_id: str, tally: Tally) -> Poll:
    poll = rows.the_poll(tx, poll_id)
    if poll.status is PollStatus.CLOSED:
        return poll
    closing_at, closing_by = tx.execute("SELECT closing_at, closing_by FROM poll WHERE id = ?", (poll_id,)).fetchone()
    act = Act(from_ms(closing_at), closing_by)
    _keep_result(tx, poll, tally, act.at)
    if poll.is_due(act.at):
        records.add_log_entry(tx, poll.meeting_id, Act(act.at), LogAction.POLL_TIMED_OUT, poll.question)
    else:
        records.add_log_entry(tx, poll.meeting_id, act, LogAction.POLL_CLOSED, poll.question)
    records.add_event(tx, poll.meeting_id, EventType.POLL_CLOSED, poll_id)
    # The private key and the blinded messages are still in the write-ahead log.
    records.add_chore(tx, "checkpoint")
    return rows.the_poll(tx, poll_id)


def _keep_result(tx: sqlite3.Connection, poll: Poll, tally: Tally, now: datetime) -> None:
    ended = min(now, poll.closes_at) if poll.closes_at else now
    tx.executemany(
        "UPDATE poll_option SET votes = ? WHERE id = ?",
        [(tally.votes.get(option.id, 0), option.id) for option in poll.options],
    )
    tx.execute(
        "UPDATE poll SET status = 'closed', closed_at = ?, private_pem = NULL, ballots_count = ?, ballot_box_hash = ?, "
        "closing_at = NULL, closing_by = NULL, "
        "claims_count = (SELECT count(*) FROM ballot_right WHERE poll_id = poll.id AND claimed) WHERE id = ?",
        (to_ms(ended), tally.ballots, tally.ballot_box_hash, poll.id),
    )
    tx.execute("UPDATE ballot_right SET blinded_hash = NULL WHERE poll_id = ?", (poll.id,))


def _due(tx: sqlite3.Connection, now: datetime, meeting_id: str | None) -> list[str]:
    found = tx.execute(
        "SELECT id FROM poll WHERE status = 'active' AND (closes_at <= ? OR closing_at <= ?) "
        "AND meeting_id = coalesce(?, meeting_id) ORDER BY position",
        (to_ms(now), to_ms(now - CLOSING_TAKES), meeting_id),
    )
    return [row[0] for row in found]


def _not_announced_since(tx: sqlite3.Connection, now: datetime) -> list[str]:
    """Open polls whose visible numbers are old enough to be told again."""
    found = tx.execute(
        "SELECT id FROM poll WHERE status = 'active' AND announced_at <= ?", (to_ms(now) - ANNOUNCED_EVERY_MS,)
    )
    return [row[0] for row in found]


def _unannounced(tx: sqlite3.Connection, now: datetime, ballots: dict[str, int]) -> list[tuple[str, str, int, int]]:
    """Polls whose visible numbers are old: id, meeting, ballots, claims."""
    found = tx.execute(
        "SELECT id, meeting_id, ballots_count, claims_count, "
        "(SELECT count(*) FROM ballot_right WHERE poll_id = poll.id AND claimed) AS claims "
        "FROM poll WHERE status = 'active' AND announced_at <= ?",
        (to_ms(now) - ANNOUNCED_EVERY_MS,),
    ).fetchall()
    return [
        (poll_id, meeting_id, ballots[poll_id], claims)
        for poll_id, meeting_id, told_ballots, told_claims, claims in found
        if poll_id in ballots and (ballots[poll_id], claims) != (told_ballots, told_claims)
    ]


def _announce(tx: sqlite3.Connection, now: datetime, counted: dict[str, int]) -> None:
    for poll_id, meeting_id, ballots, claims in _unannounced(tx, now, counted):
        tx.execute(
            "UPDATE poll SET ballots_count = ?, claims_count = ?, announced_at = ? WHERE id = ?",
            (ballots, claims, to_ms(now), poll_id),
        )
        records.add_event(tx, meeting_id, EventType.VOTE_SUBMITTED, poll_id)
