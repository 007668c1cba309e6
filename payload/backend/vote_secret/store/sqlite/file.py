"""A file: how it is opened, and how it is known to be ours."""

import os
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from vote_secret.store.interface.base import StoreUnavailableError

BUSY_SECONDS = 5.0


@dataclass(frozen=True)
class Kind:
    """What distinguishes one of our files from the other."""

    application_id: int
    """Written into the file's header (https://www.sqlite.org/fileformat2.html, 1.3.17). Any other file is left
    alone."""
    schema_version: int
    pragmas: tuple[str, ...]
    upgrade: Callable[[sqlite3.Connection, int, Path], None]
    """Makes the tables out of those of an older version (0: a new file), in the transaction that is open."""


class FileConnection:
    """A connection for one thread, opened when it is first asked for."""

    def __init__(self, path: Path, kind: Kind) -> None:
        self._path = path
        self._kind = kind
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None

    def connection(self) -> sqlite3.Connection:
        """The connection. Raises StoreUnavailableError, with the likely cause, when the file cannot be used."""
        if self._connection is not None and _file_identity(self._path) != self._identity:
            raise StoreUnavailableError("the file was moved, removed or replaced while in use; restart the service")
        if self._connection is None:
            try:
                self._connection = connect(self._path, self._kind)
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


def connect(path: Path, kind: Kind) -> sqlite3.Connection:
    """A new connection; the file and its tables are made where they are missing."""
    # Several workers open a new file at the same moment. SQLite answers "locked" at once, without waiting, to all but
    # one that switch it to the write-ahead log; trying again is what its manual asks for.
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            return _connect_once(path, kind)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _connect_once(path: Path, kind: Kind) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        _refuse_foreign_file(connection, kind)
        for pragma in kind.pragmas:
            connection.execute(f"PRAGMA {pragma}")
        # What is deleted is overwritten in the file.
        connection.execute("PRAGMA secure_delete = ON")
        # SQLite's own temporary files would hold what we delete.
        connection.execute("PRAGMA temp_store = MEMORY")
        _mark_as_ours(connection, kind, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_foreign_file(connection: sqlite3.Connection, kind: Kind) -> None:
    # One transaction, so one state of the file: another worker may mark it between two reads. After an error the
    # connection is closed, which ends the transaction as well.
    connection.execute("BEGIN")
    application, schema = _marks(connection)
    is_new = application == 0 and schema == 0 and not _has_tables(connection)
    connection.execute("COMMIT")
    if not is_new and application != kind.application_id:
        raise StoreUnavailableError("the file is a database of another application")
    if schema > kind.schema_version:
        raise StoreUnavailableError(
            f"the file was written by a newer version (schema {schema}; this one knows up to {kind.schema_version})"
        )


def _mark_as_ours(connection: sqlite3.Connection, kind: Kind, path: Path) -> None:
    if _marks(connection) == (kind.application_id, kind.schema_version):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again: another worker may have made the tables in between.
        version = _marks(connection)[1]
        if version < kind.schema_version:
            kind.upgrade(connection, version, path)
            connection.execute(f"PRAGMA application_id = {kind.application_id}")
            connection.execute(f"PRAGMA user_version = {kind.schema_version}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _marks(connection: sqlite3.Connection) -> tuple[int, int]:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    schema = connection.execute("PRAGMA user_version").fetchone()[0]
    return application, schema


def _has_tables(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
