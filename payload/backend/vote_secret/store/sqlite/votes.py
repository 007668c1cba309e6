"""Claims and ballots in SQLite."""

import sqlite3
from datetime import datetime

from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.store.interface.votes import VoteStore
from vote_secret.store.sqlite import boxes
from vote_secret.store.sqlite.base import SQLiteBase
from vote_secret.store.sqlite.times import to_ms


class SQLiteVotes(SQLiteBase, VoteStore):
    """See VoteStore."""

    async def claim(self, poll_id: str, participant_id: str, blinded_hash: bytes, now: datetime) -> bytes:
        return await self._write(_claim, poll_id, participant_id, blinded_hash, now)

    async def cast(self, poll_id: str, token_hash: bytes, option_id: str, now: datetime) -> None:
        # What the main file says of an open poll does not change but by its closing, and that closes the box first.
        obstacle = await self._read(_obstacle, poll_id, option_id, now)
        await self._write_ballots(boxes.cast, poll_id, token_hash, option_id, obstacle)

    async def has_ballot(self, poll_id: str, token_hash: bytes) -> bool:
        return await self._read_ballots(boxes.has, poll_id, token_hash)


def _claim(tx: sqlite3.Connection, poll_id: str, participant_id: str, blinded_hash: bytes, now: datetime) -> bytes:
    private_pem = _key_of_open_poll(tx, poll_id, now)
    right = tx.execute(
        "SELECT blinded_hash FROM ballot_right JOIN participant ON participant.id = participant_id "
        "WHERE poll_id = ? AND participant_id = ? AND approval = 'approved'",
        (poll_id, participant_id),
    ).fetchone()
    if right is None:
        raise RefusedError(Refusal.NOT_ELIGIBLE)
    if right[0] not in (None, blinded_hash):
        raise RefusedError(Refusal.ALREADY_CLAIMED)
    if right[0] is None:
        tx.execute(
            "UPDATE ballot_right SET claimed = 1, blinded_hash = ? WHERE poll_id = ? AND participant_id = ?",
            (blinded_hash, poll_id, participant_id),
        )
    return private_pem


def _obstacle(tx: sqlite3.Connection, poll_id: str, option_id: str, now: datetime) -> Refusal | None:
    """Why a new ballot cannot be taken, as far as the main file knows."""
    try:
        _key_of_open_poll(tx, poll_id, now)
    except RefusedError as error:
        return error.refusal
    if not tx.execute("SELECT 1 FROM poll_option WHERE id = ? AND poll_id = ?", (option_id, poll_id)).fetchone():
        return Refusal.OPTION_UNKNOWN
    return None


def _key_of_open_poll(tx: sqlite3.Connection, poll_id: str, now: datetime) -> bytes:
    row = tx.execute("SELECT status, closes_at, private_pem FROM poll WHERE id = ?", (poll_id,)).fetchone()
    if row is None:
        raise RefusedError(Refusal.POLL_UNKNOWN)
    status, closes_at, private_pem = row
    if status != "active" or (closes_at is not None and closes_at <= to_ms(now)):
        raise RefusedError(Refusal.POLL_NOT_ACTIVE)
    return bytes(private_pem)
