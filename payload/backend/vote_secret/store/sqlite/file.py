"""The file: how it is opened, and how it is known to be ours."""

import os
import sqlite3
import time
from pathlib import Path

from vote_secret.store.interface.base import StoreUnavailableError
from vote_secret.store.sqlite.schema import TABLES

# Written into the file's header (https://www.sqlite.org/fileformat2.html, 1.3.17): "VSec". A file of anyone else is
# left alone.
APPLICATION_ID = 0x56536563
# Version 1 had no tables.
SCHEMA_VERSION = 2

BUSY_SECONDS = 5.0


class FileConnection:
    """A connection for one thread, opened when it is first asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None

    def connection(self) -> sqlite3.Connection:
        """The connection. Raises StoreUnavailableError, with the likely cause, when the file cannot be used."""
        if self._connection is not None and _file_identity(self._path) != self._identity:
            raise StoreUnavailableError("the file was moved, removed or replaced while in use; restart the service")
        if self._connection is None:
            try:
                self._connection = _connect(self._path)
            except (sqlite3.Error, OSError) as error:
                raise StoreUnavailableError(f"{error}{_likely_cause(self._path)}") from error
            self._identity = _file_identity(self._path)
        return self._connection

    def close(self) -> None:
        """Closes it. The last one to be closed, of all processes, empties the write-ahead log into the file."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def _file_identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _likely_cause(path: Path) -> str:
    """SQLite says "unable to open database file" for several faults; an administrator wants to know which."""
    if not path.parent.is_dir():
        return f": the folder {path.parent} does not exist"
    if not os.access(path.parent, os.W_OK | os.X_OK):
        return f": user {os.geteuid()} may not write into the folder {path.parent}"
    if path.exists() and not os.access(path, os.R_OK | os.W_OK):
        return f": user {os.geteuid()} may not read and write it"
    return ""


def _connect(path: Path) -> sqlite3.Connection:
    # Several workers open a new file at the same moment. SQLite answers "locked" at once, without waiting, to all but
    # one that switch it to the write-ahead log; trying again is what its manual asks for.
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            return _connect_once(path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _connect_once(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        _refuse_foreign_file(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        # What is deleted is overwritten in the file.
        connection.execute("PRAGMA secure_delete = ON")
        # SQLite's own temporary files would hold what we delete.
        connection.execute("PRAGMA temp_store = MEMORY")
        _mark_as_ours(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_foreign_file(connection: sqlite3.Connection) -> None:
    # One transaction, so one state of the file: another worker may mark it between two reads. After an error the
    # connection is closed, which ends the transaction as well.
    connection.execute("BEGIN")
    application, schema = _marks(connection)
    is_new = application == 0 and schema == 0 and not _has_tables(connection)
    connection.execute("COMMIT")
    if not is_new and application != APPLICATION_ID:
        raise StoreUnavailableError("the file is a database of another application")
    if schema > SCHEMA_VERSION:
        raise StoreUnavailableError(
            f"the file was written by a newer version (schema {schema}; this one knows up to {SCHEMA_VERSION})"
        )


def _mark_as_ours(connection: sqlite3.Connection) -> None:
    if _marks(connection) == (APPLICATION_ID, SCHEMA_VERSION):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again: another worker may have made the tables in between.
        if _marks(connection)[1] < SCHEMA_VERSION:
            _make_tables(connection)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _make_tables(connection: sqlite3.Connection) -> None:
    for statement in TABLES:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _marks(connection: sqlite3.Connection) -> tuple[int, int]:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    schema = connection.execute("PRAGMA user_version").fetchone()[0]
    return application, schema


def _has_tables(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
