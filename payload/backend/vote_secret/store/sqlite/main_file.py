"""The main file: everything but the ballots."""

import sqlite3
from pathlib import Path

from vote_secret.store.sqlite import boxes, records
from vote_secret.store.sqlite.ballot_file import BALLOTS, ballots_path
from vote_secret.store.sqlite.file import Kind, connect
from vote_secret.store.sqlite.schema import TABLES

# "VSec".
APPLICATION_ID = 0x56536563
# Version 1 had no tables; version 2 had the ballots among them, and forgot which token had used a recovery.
SCHEMA_VERSION = 3


def _upgrade(tx: sqlite3.Connection, version: int, path: Path) -> None:
    if version < 2:  # noqa: PLR2004
        for statement in TABLES:
            tx.execute(statement)
        return
    tx.execute("ALTER TABLE recovery ADD COLUMN used_by BLOB")
    _move_ballots(tx, path)
    # The write-ahead log still holds them, in the order in which they came.
    records.add_chore(tx, "vacuum")


def _move_ballots(tx: sqlite3.Connection, path: Path) -> None:
    """Into the file of their own. After a crash in between it is done again."""
    polls = tx.execute("SELECT id, status = 'active' FROM poll WHERE status <> 'draft'").fetchall()
    ballots = connect(ballots_path(path), BALLOTS)
    try:
        ballots.execute("BEGIN IMMEDIATE")
        for poll_id, is_open in polls:
            box = tx.execute("SELECT token_hash, option_id FROM ballot WHERE poll_id = ?", (poll_id,)).fetchall()
            boxes.restore(ballots, poll_id, box, is_open=bool(is_open))
        ballots.execute("COMMIT")
    finally:
        ballots.close()
    tx.execute("DROP TABLE ballot")


MAIN = Kind(
    APPLICATION_ID,
    SCHEMA_VERSION,
    ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"),
    _upgrade,
)
