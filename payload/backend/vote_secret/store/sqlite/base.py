"""What the parts of the SQLite store have in common: their threads, and the two files."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from vote_secret.store.interface.base import StoreUnavailableError
from vote_secret.store.sqlite import boxes
from vote_secret.store.sqlite.ballot_file import BALLOTS, ballots_path
from vote_secret.store.sqlite.file import FileConnection
from vote_secret.store.sqlite.main_file import MAIN
from vote_secret.store.sqlite.worker import Reader, Scrubber, Worker, Writer

P = ParamSpec("P")
T = TypeVar("T")

CLOSE_SECONDS = 2.0


class SQLiteBase:
    """Threads with a connection each: the event loop never waits for the disk, and no reader for a writer."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._threads: dict[str, Worker] = {}
        self._is_upgraded = False

    @property
    def description(self) -> str:
        return f"SQLite ({self._path})"

    async def open(self) -> None:
        ballots = ballots_path(self._path)
        self._threads = {
            "reader": Reader(FileConnection(self._path, MAIN), "sqlite-reader"),
            "writer": Writer(FileConnection(self._path, MAIN), "sqlite-writer"),
            "scrubber": Scrubber(FileConnection(self._path, MAIN), "sqlite-scrubber"),
            "ballots reader": Reader(FileConnection(ballots, BALLOTS), "ballots-reader"),
            "ballots writer": Writer(FileConnection(ballots, BALLOTS), "ballots-writer"),
            "ballots scrubber": Scrubber(FileConnection(ballots, BALLOTS), "ballots-scrubber"),
        }
        for thread in self._threads.values():
            thread.start()

    async def check(self) -> None:
        await self._read(_read_something)
        await self._read_ballots(_read_something)

    async def close(self) -> None:
        threads = list(self._threads.values())
        self._threads = {}
        for thread in threads:
            thread.stop()
        # A thread that hangs on a dead disk must not hold up the end of the process.
        await asyncio.to_thread(_join, threads)

    async def _read(
        self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await _done_by(self._threads.get("reader"), work, *args, **kwargs)

    async def _write(
        self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await _done_by(self._threads.get("writer"), work, *args, **kwargs)

    async def _scrub(
        self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await _done_by(self._threads.get("scrubber"), work, *args, **kwargs)

    async def _read_ballots(
        self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        await self._upgrade()
        return await _done_by(self._threads.get("ballots reader"), work, *args, **kwargs)

    async def _write_ballots(
        self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        await self._upgrade()
        return await _done_by(self._threads.get("ballots writer"), work, *args, **kwargs)

    async def _scrub_ballots(
        self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await _done_by(self._threads.get("ballots scrubber"), work, *args, **kwargs)

    async def _upgrade(self) -> None:
        """Ballots may still lie in a main file of an older version: opening it moves them."""
        if not self._is_upgraded:
            await self._read(_read_something)
            self._is_upgraded = True

    async def _drop_orphans(self) -> None:
        """Boxes of polls that are gone: a crash came between the two files, or a deletion between two steps."""
        there = await self._read_ballots(boxes.all_ids)
        orphans = await self._read(_not_polls, there) if there else []
        if orphans:
            await self._write_ballots(boxes.drop, orphans)


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


def _not_polls(tx: sqlite3.Connection, ids: list[str]) -> list[str]:
    return [one for one in ids if not tx.execute("SELECT 1 FROM poll WHERE id = ?", (one,)).fetchone()]
