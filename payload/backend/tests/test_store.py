"""What every store promises, on every store; then what only one of them can get wrong."""

import asyncio
import logging
import secrets
import shutil
import socket
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

import pytest
from mongo_server import MongoServer
from store_stage import Stage, act, at, on_stage
from version_2 import VERSION_2

from vote_secret.domain.act import Act
from vote_secret.domain.poll import Poll
from vote_secret.domain.refused import RefusedError
from vote_secret.journal import LOGGER_NAME
from vote_secret.store import SQLiteStore, Store, StoreUnavailableError
from vote_secret.store.mongo import MongoStore
from vote_secret.store.sqlite import APPLICATION_ID, SCHEMA_VERSION
from vote_secret.store.sqlite.ballot_file import ballots_path
from vote_secret.store.sqlite.boxes import BoxMissingError

StoreMaker = Callable[[], Store]
T = TypeVar("T")


@pytest.fixture(params=["sqlite", "mongo"])
def make_store(request: pytest.FixtureRequest, sqlite_path: Path) -> StoreMaker:
    if request.param == "sqlite":
        return lambda: SQLiteStore(sqlite_path)
    server: MongoServer = request.getfixturevalue("mongo_server")
    return lambda: MongoStore(server.url, "votes")


@pytest.fixture(params=["sqlite", "mongo"])
def unreachable_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "sqlite":
        yield SQLiteStore(tmp_path / "no such folder" / "votes.sqlite3")
        return
    with socket.create_server(("127.0.0.1", 0)) as occupied:
        port = occupied.getsockname()[1]
    yield MongoStore(f"mongodb://someone:hush@127.0.0.1:{port}", "votes")


def check_once(store: Store) -> None:
    async def life() -> None:
        await store.open()
        try:
            await store.check()
        finally:
            await store.close()

    asyncio.run(life())


class TestEveryStore:
    def test_answers_when_it_is_there(self, make_store: StoreMaker) -> None:
        check_once(make_store())

    def test_answers_again_after_another_process_life(self, make_store: StoreMaker) -> None:
        check_once(make_store())
        check_once(make_store())

    def test_answers_many_at_once(self, make_store: StoreMaker) -> None:
        async def life() -> None:
            store = make_store()
            await store.open()
            await asyncio.gather(*(store.check() for _ in range(50)))
            await store.close()

        asyncio.run(life())

    def test_may_be_closed_twice_and_unopened(self, make_store: StoreMaker) -> None:
        async def life() -> None:
            store = make_store()
            await store.close()
            await store.open()
            await store.close()
            await store.close()

        asyncio.run(life())

    def test_says_so_when_it_is_not_open(self, make_store: StoreMaker) -> None:
        with pytest.raises(StoreUnavailableError, match="not open"):
            asyncio.run(make_store().check())

    def test_opens_although_it_is_out_of_reach_and_then_says_so(self, unreachable_store: Store) -> None:
        with pytest.raises(StoreUnavailableError) as caught:
            check_once(unreachable_store)
        assert "hush" not in f"{caught.value} {unreachable_store.description}"


class TestSQLite:
    def test_a_new_file_is_marked_and_set_up(self, sqlite_path: Path) -> None:
        check_once(SQLiteStore(sqlite_path))
        with sqlite3.connect(sqlite_path) as connection:
            assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
            assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        connection.close()

    def test_the_ballots_of_an_older_version_move_into_their_own_file(self, sqlite_path: Path) -> None:
        ballots = [(bytes([number] * 32), secrets.token_hex(16)) for number in (3, 1, 2)]
        make_version_2(sqlite_path, ballots)

        async def life() -> None:
            store = SQLiteStore(sqlite_path)
            await store.open()
            assert [await store.has_ballot("open", one) for one, _ in ballots] == [True] * 3
            assert await store.has_ballot("closed", bytes(32))
            with pytest.raises(RefusedError, match="already_voted"):
                await store.cast("open", ballots[0][0], secrets.token_hex(16), NOW)
            with pytest.raises(RefusedError, match="poll_not_active"):
                await store.cast("closed", bytes([9] * 32), ballots[0][1], NOW)
            await store.cast("open", bytes([9] * 32), OPTION, NOW)
            assert await store.scrub()
            closed = await store.close_poll("open", Act(NOW, "Olga"))
            assert closed.ballots_count == 4
            await store.close()

        asyncio.run(life())
        for path in sqlite_path.parent.glob("votes.sqlite3*"):
            assert [one for one, _ in ballots if one in path.read_bytes()] == []

    def test_an_open_poll_without_its_box_is_not_counted(self, sqlite_path: Path) -> None:
        """Somebody brought back one of the files and not the other: no result is better than a wrong one."""
        make_version_2(sqlite_path, [])
        check_once(SQLiteStore(sqlite_path))
        sqlite_path.with_name("votes-ballots.sqlite3").unlink()

        async def life() -> None:
            store = SQLiteStore(sqlite_path)
            await store.open()
            with pytest.raises(StoreUnavailableError, match="holds 0 of the 0 ballots or more"):
                await store.close_poll("open", Act(NOW, "Olga"))
            await store.close_due_polls(NOW)
            await store.close()

        asyncio.run(life())

    def test_eight_workers_make_the_file_at_once(self, tmp_path: Path) -> None:
        paths = [tmp_path / f"{round_}.sqlite3" for round_ in range(10) for _ in range(8)]
        with ProcessPoolExecutor(8, mp_context=get_context("spawn")) as pool:
            for outcome in pool.map(check_path, paths):
                assert outcome == "answered"

    def test_another_applications_file_is_left_alone(self, sqlite_path: Path) -> None:
        with sqlite3.connect(sqlite_path) as connection:
            connection.execute("CREATE TABLE theirs (x)")
        connection.close()
        before = sqlite_path.read_bytes()
        with pytest.raises(StoreUnavailableError, match="another application"):
            check_once(SQLiteStore(sqlite_path))
        assert sqlite_path.read_bytes() == before

    def test_a_newer_versions_file_is_left_alone(self, sqlite_path: Path) -> None:
        check_once(SQLiteStore(sqlite_path))
        with sqlite3.connect(sqlite_path) as connection:
            connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        connection.close()
        with pytest.raises(StoreUnavailableError, match="newer version"):
            check_once(SQLiteStore(sqlite_path))

    def test_a_file_that_is_no_database_is_named(self, sqlite_path: Path) -> None:
        sqlite_path.write_text("not a database, and long enough to be read as a header " * 40)
        with pytest.raises(StoreUnavailableError, match="not a database"):
            check_once(SQLiteStore(sqlite_path))

    def test_a_missing_folder_is_named_and_used_as_soon_as_it_is_there(self, tmp_path: Path) -> None:
        async def life() -> None:
            store = SQLiteStore(tmp_path / "later" / "votes.sqlite3")
            await store.open()
            with pytest.raises(StoreUnavailableError, match="later does not exist"):
                await store.check()
            (tmp_path / "later").mkdir()
            await store.check()
            await store.close()

        asyncio.run(life())

    @pytest.mark.parametrize("disaster", [Path.unlink, lambda path: path.rename(f"{path}.bak")])
    def test_a_file_that_vanishes_in_use_is_noticed(
        self, sqlite_path: Path, disaster: Callable[[Path], object]
    ) -> None:
        async def life() -> None:
            store = SQLiteStore(sqlite_path)
            await store.open()
            await store.check()
            disaster(sqlite_path)
            with pytest.raises(StoreUnavailableError, match="moved, removed or replaced"):
                await store.check()
            await store.close()

        asyncio.run(life())


def check_path(path: Path) -> str:
    check_once(SQLiteStore(path))
    return "answered"


OPTION = "a" * 32
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def make_version_2(path: Path, ballots: list[tuple[bytes, str]]) -> None:
    """A file as it was when the ballots lay in it, with an open poll and a closed one."""
    with sqlite3.connect(path) as connection:
        for statement in VERSION_2:
            connection.execute(statement)
        connection.execute(
            "INSERT INTO meeting VALUES ('m', 'CODE', 'T', 'O', 'UTC', 'fr', 0, 'open', 0, 0, 0, 1, NULL, NULL, NULL, "
            "'none')"
        )
        for number, (name, status) in enumerate((("open", "active"), ("closed", "closed"))):
            connection.execute(
                "INSERT INTO poll VALUES (?, 'm', ?, 'Q', ?, NULL, 0, 0, NULL, NULL, x'00', x'00', 3, 0, 0, 0, NULL)",
                (name, number, status),
            )
        connection.execute("INSERT INTO poll_option VALUES (?, 'open', 0, 'Yes', NULL)", (OPTION,))
        connection.executemany("INSERT INTO ballot VALUES ('open', ?, ?)", ballots)
        connection.execute("INSERT INTO ballot VALUES ('closed', ?, ?)", (bytes(32), OPTION))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 2")
    connection.close()


class TestTheFileOfTheBallots:
    """Somebody put one of the two files back from a copy, or lost it."""

    def test_one_that_is_older_than_what_was_announced_is_not_counted(self, sqlite_path: Path) -> None:
        ballots, older = ballots_path(sqlite_path), sqlite_path.with_name("older")

        async def vote(stage: Stage) -> Poll:
            poll = await stage.open_poll()
            await stage.cast(poll)
            await stage.store.close()
            shutil.copy2(ballots, older)
            await stage.store.open()
            await stage.cast(poll)
            await stage.store.announce_counts(at(seconds=2))
            return poll

        poll = on_stage(lambda: SQLiteStore(sqlite_path), vote)
        ballots.rename(newer := sqlite_path.with_name("newer"))
        older.rename(ballots)
        for _ in range(2):
            with pytest.raises(BoxMissingError, match="holds 1 of the 2 ballots"):
                in_store(sqlite_path, lambda store: store.close_poll(poll.id, act(seconds=3)))
        newer.replace(ballots)
        closed = in_store(sqlite_path, lambda store: store.close_poll(poll.id, act(seconds=4)))
        assert (closed.ballots_count, closed.closed_at) == (2, at(seconds=3))

    def test_without_it_nobody_is_told_that_a_poll_is_closed_or_a_ballot_unknown(
        self, sqlite_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        journal: list[str] = []
        logger = logging.getLogger(f"{LOGGER_NAME}.polls")
        monkeypatch.setattr(logger, "error", lambda text, *values: journal.append(text % values))

        async def vote(stage: Stage) -> tuple[Poll, bytes]:
            poll = await stage.open_poll(timer=5)
            return poll, await stage.cast(poll)

        poll, token = on_stage(lambda: SQLiteStore(sqlite_path), vote)
        ballots_path(sqlite_path).unlink()
        steps: list[Callable[[Store], Awaitable[object]]] = [
            lambda store: store.cast(poll.id, b"n" * 32, poll.options[0].id, at()),
            lambda store: store.has_ballot(poll.id, token),
            lambda store: store.close_poll(poll.id, act()),
        ]
        for step in steps:
            with pytest.raises(StoreUnavailableError):
                in_store(sqlite_path, step)

        async def rounds(store: Store) -> None:
            for _ in range(3):
                await store.close_due_polls(at(hours=1))

        journal.clear()
        in_store(sqlite_path, rounds)
        (line,) = journal
        assert f"poll {poll.id} cannot be closed: {ballots_path(sqlite_path)} holds 0" in line


def in_store(path: Path, work: Callable[[Store], Awaitable[T]]) -> T:
    async def life() -> T:
        store = SQLiteStore(path)
        await store.open()
        try:
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(life())
