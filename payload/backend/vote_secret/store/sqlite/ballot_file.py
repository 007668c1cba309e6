"""The file of the ballots: beside the main one, and without any history.

A write-ahead log keeps every change in the order of its coming until it is emptied: claims, which name a participant,
between the ballots that followed them. So ballots have a file of their own with a rollback journal, which holds what
one change replaces and is gone when that is done. What a box holds is in the order of its ballots' hashes, always.
"""

import sqlite3
from pathlib import Path

from vote_secret.store.sqlite.file import Kind

# "VSBx".
APPLICATION_ID = 0x56534278

# One row a poll. `ballots` is one value, since rows of their own would lie in a page in the order of their coming.
TABLE = """CREATE TABLE box (
    poll_id TEXT PRIMARY KEY, is_open INTEGER NOT NULL, ballots BLOB NOT NULL
) STRICT, WITHOUT ROWID"""


def ballots_path(main: Path) -> Path:
    """votes.sqlite3: votes-ballots.sqlite3."""
    return main.with_name(f"{main.stem}-ballots{main.suffix}")


def _upgrade(tx: sqlite3.Connection, _version: int, _path: Path) -> None:
    tx.execute(TABLE)


# EXTRA: a journal whose removal a power cut undoes would take the last ballots out again.
BALLOTS = Kind(APPLICATION_ID, 1, ("journal_mode = DELETE", "synchronous = EXTRA"), _upgrade)
