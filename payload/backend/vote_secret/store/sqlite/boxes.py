"""Ballot boxes, in the file of the ballots.

A box is one value: pairs of token hash and option id (32 and 16 bytes), sorted. It says nothing of the order in which
they came, and writing it anew costs little: 24 KB for 500 ballots.
"""

import sqlite3
from bisect import bisect_left
from collections.abc import Iterable

from vote_secret.domain.refused import Refusal, RefusedError

HASH_BYTES = 32
BALLOT_BYTES = 48

Ballots = list[tuple[bytes, str]]


def make(tx: sqlite3.Connection, poll_id: str) -> None:
    """An empty, open box, if there is none."""
    tx.execute("INSERT OR IGNORE INTO box VALUES (?, 1, x'')", (poll_id,))


def restore(tx: sqlite3.Connection, poll_id: str, ballots: Ballots, *, is_open: bool) -> None:
    """A box with these ballots, whatever was there."""
    content = b"".join(sorted(_packed(*ballot) for ballot in ballots))
    tx.execute("INSERT OR REPLACE INTO box VALUES (?, ?, ?)", (poll_id, is_open, content))


def cast(
    tx: sqlite3.Connection, poll_id: str, token_hash: bytes, option_id: str, obstacle: Refusal | None = None
) -> None:
    """Adds a ballot, unless it is there. Refuses with ALREADY_VOTED, `obstacle`, POLL_NOT_ACTIVE."""
    is_open, content = _box(tx, poll_id)
    place, chosen = _find(content, token_hash)
    if chosen is not None:
        if chosen != option_id:
            raise RefusedError(Refusal.ALREADY_VOTED)
        return
    if obstacle is not None:
        raise RefusedError(obstacle)
    if not is_open:
        raise RefusedError(Refusal.POLL_NOT_ACTIVE)
    tx.execute(
        "UPDATE box SET ballots = ? WHERE poll_id = ?",
        (content[:place] + _packed(token_hash, option_id) + content[place:], poll_id),
    )


def has(tx: sqlite3.Connection, poll_id: str, token_hash: bytes) -> bool:
    return _find(_box(tx, poll_id)[1], token_hash)[1] is not None


def close(tx: sqlite3.Connection, poll_id: str) -> Ballots | None:
    """What it holds and will hold for ever; None when there is no such box."""
    row = tx.execute("UPDATE box SET is_open = 0 WHERE poll_id = ? RETURNING ballots", (poll_id,)).fetchone()
    return None if row is None else _unpacked(row[0])


def closed(tx: sqlite3.Connection, poll_ids: Iterable[str]) -> set[str]:
    """Those of the polls whose boxes are closed."""
    return {
        one for one in poll_ids if tx.execute("SELECT 1 FROM box WHERE poll_id = ? AND NOT is_open", (one,)).fetchone()
    }


def sizes(tx: sqlite3.Connection, poll_ids: Iterable[str]) -> dict[str, int]:
    """How many ballots each of the polls has."""
    return {one: len(_box(tx, one)[1]) // BALLOT_BYTES for one in poll_ids}


def all_ids(tx: sqlite3.Connection) -> list[str]:
    return [row[0] for row in tx.execute("SELECT poll_id FROM box")]


def drop(tx: sqlite3.Connection, poll_ids: Iterable[str]) -> None:
    tx.executemany("DELETE FROM box WHERE poll_id = ?", [(one,) for one in poll_ids])


def _box(tx: sqlite3.Connection, poll_id: str) -> tuple[bool, bytes]:
    row = tx.execute("SELECT is_open, ballots FROM box WHERE poll_id = ?", (poll_id,)).fetchone()
    return (False, b"") if row is None else (bool(row[0]), row[1])


def _find(content: bytes, token_hash: bytes) -> tuple[int, str | None]:
    """Where a ballot with this token is or would be, and its option."""
    number = bisect_left(range(len(content) // BALLOT_BYTES), token_hash, key=lambda n: _ballot(content, n)[0])
    place = number * BALLOT_BYTES
    if content[place : place + HASH_BYTES] != token_hash:
        return place, None
    return place, _ballot(content, number)[1]


def _packed(token_hash: bytes, option_id: str) -> bytes:
    packed = token_hash + bytes.fromhex(option_id)
    if len(packed) != BALLOT_BYTES:
        raise ValueError("a ballot of another size")
    return packed


def _unpacked(content: bytes) -> Ballots:
    return [_ballot(content, number) for number in range(len(content) // BALLOT_BYTES)]


def _ballot(content: bytes, number: int) -> tuple[bytes, str]:
    start = number * BALLOT_BYTES
    return content[start : start + HASH_BYTES], content[start + HASH_BYTES : start + BALLOT_BYTES].hex()
