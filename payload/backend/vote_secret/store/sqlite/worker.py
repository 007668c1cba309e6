"""Threads that work on a file: one that writes, one that reads.

Writing takes turns over all processes, and each turn ends with the disk's word that all is there (synchronous).
What has gathered while one turn lasted goes into the next one together, each piece on a savepoint of its own: it
succeeds or fails alone, and is acknowledged after the commit that holds it.
"""

import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from vote_secret.store.sqlite.file import FileConnection

Result = TypeVar("Result")
Work = Callable[[sqlite3.Connection], Any]

BATCH = 64
"""Pieces of work in one transaction at most, so that the first of them does not wait for long."""


class Worker(threading.Thread):
    """A thread with a connection of its own, opened when it is first needed and again after it broke."""

    def __init__(self, file: FileConnection, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self._file = file
        self._jobs: queue.SimpleQueue[tuple[Work, Future[Any]] | None] = queue.SimpleQueue()

    def submit(self, work: Callable[[sqlite3.Connection], Result]) -> "Future[Result]":
        """Puts work into the queue; it runs in the thread."""
        future: Future[Result] = Future()
        self._jobs.put((work, future))
        return future

    def stop(self) -> None:
        """Ends the thread after what is in the queue, and closes the connection."""
        self._jobs.put(None)

    def run(self) -> None:
        while (job := self._jobs.get()) is not None:
            batch, ends = self._batch(job)
            try:
                self._do(self._file.connection(), batch)
            except Exception as error:
                _fail(batch, error)
            if ends:
                break
        self._file.close()

    def _do(self, connection: sqlite3.Connection, batch: list[tuple[Work, Future[Any]]]) -> None:
        raise NotImplementedError

    def _batch(self, first: tuple[Work, Future[Any]]) -> tuple[list[tuple[Work, Future[Any]]], bool]:
        """`first` and what else waits, and whether the end has been asked for."""
        batch = [first]
        while len(batch) < BATCH:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if job is None:
                return batch, True
            batch.append(job)
        return batch, False


class Reader(Worker):
    """Each piece of work sees one state of the file from its beginning to its end."""

    def _do(self, connection: sqlite3.Connection, batch: list[tuple[Work, Future[Any]]]) -> None:
        for work, future in batch:
            connection.execute("BEGIN")
            try:
                outcome = _outcome(work, connection)
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            outcome(future)


class Writer(Worker):
    """All of a batch in one transaction."""

    def _do(self, connection: sqlite3.Connection, batch: list[tuple[Work, Future[Any]]]) -> None:
        connection.execute("BEGIN IMMEDIATE")
        try:
            outcomes = [_alone(work, connection) for work, _ in batch]
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        for outcome, (_, future) in zip(outcomes, batch, strict=True):
            outcome(future)


class Scrubber(Worker):
    """Work that begins no transaction, since VACUUM and a checkpoint must not be in one."""

    def _do(self, connection: sqlite3.Connection, batch: list[tuple[Work, Future[Any]]]) -> None:
        for work, future in batch:
            _outcome(work, connection)(future)


def _alone(work: Work, connection: sqlite3.Connection) -> Callable[[Future[Any]], None]:
    """Does the work, or undoes all of it and nothing else."""
    connection.execute("SAVEPOINT piece")
    outcome = _outcome(work, connection)
    if not connection.in_transaction:
        # A full disk or a failing one ends the whole transaction (https://www.sqlite.org/lang_transaction.html, 3).
        raise sqlite3.OperationalError("the disk is full or fails")
    if isinstance(outcome, _Failure):
        connection.execute("ROLLBACK TO piece")
    connection.execute("RELEASE piece")
    return outcome


class _Success:
    def __init__(self, value: Any) -> None:
        self._value = value

    def __call__(self, future: "Future[Any]") -> None:
        if future.set_running_or_notify_cancel():
            future.set_result(self._value)


class _Failure:
    def __init__(self, error: BaseException) -> None:
        self._error = error

    def __call__(self, future: "Future[Any]") -> None:
        if future.set_running_or_notify_cancel():
            future.set_exception(self._error)


def _outcome(work: Work, connection: sqlite3.Connection) -> _Success | _Failure:
    try:
        return _Success(work(connection))
    except Exception as error:
        return _Failure(error)


def _fail(batch: list[tuple[Work, Future[Any]]], error: Exception) -> None:
    for _, future in batch:
        if not future.done():
            _Failure(error)(future)
