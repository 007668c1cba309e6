"""What the parts of the SQLite store have in common: their threads."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from vote_secret.store.interface.base import StoreUnavailableError
from vote_secret.store.sqlite.worker import Reader, Scrubber, Worker, Writer

P = ParamSpec("P")
T = TypeVar("T")

CLOSE_SECONDS = 2.0


class SQLiteBase:
    """Three threads with a connection each: the event loop never waits for the disk, and no reader for a writer."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reader: Worker | None = None
        self._writer: Worker | None = None
        self._scrubber: Worker | None = None

    @property
    def description(self) -> str:
        return f"SQLite ({self._path})"

    async def open(self) -> None:
        self._reader = Reader(self._path, "sqlite-reader")
        self._writer = Writer(self._path, "sqlite-writer")
        self._scrubber = Scrubber(self._path, "sqlite-scrubber")
        for thread in (self._reader, self._writer, self._scrubber):
            thread.start()

    async def check(self) -> None:
        await self._read(_read_something)

    async def close(self) -> None:
        threads = [thread for thread in (self._writer, self._reader, self._scrubber) if thread is not None]
        self._writer = self._reader = self._scrubber = None
        for thread in threads:
            thread.stop()
        # A thread that hangs on a dead disk must not hold up the end of the process.
        await asyncio.to_thread(_join, threads)

    async def _read(
        self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await _done_by(self._reader, work, *args, **kwargs)

    async def _write(
        self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await _done_by(self._writer, work, *args, **kwargs)

    async def _scrub(
        self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await _done_by(self._scrubber, work, *args, **kwargs)


async def _done_by(
    thread: Worker | None, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
) -> T:
    if thread is None:
        raise StoreUnavailableError("it is not open")
    try:
        return await asyncio.wrap_future(thread.submit(lambda connection: work(connection, *args, **kwargs)))
    except sqlite3.Error as error:
        raise StoreUnavailableError(str(error)) from error


def _join(threads: list[Worker]) -> None:
    for thread in threads:
        thread.join(CLOSE_SECONDS)


def _read_something(connection: sqlite3.Connection) -> None:
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
