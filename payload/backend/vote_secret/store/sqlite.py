"""The store in one SQLite file on this machine."""

import asyncio
import contextlib
import os
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from vote_secret.store.interface import Store, StoreUnavailableError

# Written into the file's header (https://www.sqlite.org/fileformat2.html, 1.3.17): "VSec". A file of anyone else is
# left alone.
APPLICATION_ID = 0x56536563
SCHEMA_VERSION = 1

BUSY_SECONDS = 5.0
CLOSE_SECONDS = 2.0


class SQLiteStore(Store):
    """One connection, used by one thread of its own: the event loop never waits for the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._thread: ThreadPoolExecutor | None = None
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None

    @property
    def description(self) -> str:
        return f"SQLite ({self._path})"

    async def open(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite")

    async def check(self) -> None:
        try:
            await self._in_thread(self._read)
        except (sqlite3.Error, OSError) as error:
            raise StoreUnavailableError(f"{error}{_likely_cause(self._path)}") from error

    async def close(self) -> None:
        thread = self._thread
        if thread is None:
            return
        # A thread that hangs on a dead disk must not hold up the end of the process.
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._in_thread(self._disconnect), CLOSE_SECONDS)
        self._thread = None
        thread.shutdown(wait=False, cancel_futures=True)

    async def _in_thread(self, work: Callable[[], None]) -> None:
        if self._thread is None:
            raise StoreUnavailableError("it is not open")
        await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _read(self) -> None:
        connection = self._connected()
        if _file_identity(self._path) != self._file:
            raise StoreUnavailableError("the file was moved, removed or replaced while in use; restart the service")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()

    def _connected(self) -> sqlite3.Connection:
        if self._connection is None:
            connection = _connect(self._path)
            self._file = _file_identity(self._path)
            self._connection = connection
        return self._connection

    def _disconnect(self) -> None:
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
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
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
