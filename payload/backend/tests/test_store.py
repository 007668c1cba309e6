"""What every store promises, on every store; then what only one of them can get wrong."""

import asyncio
import socket
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from mongo_server import MongoServer

from vote_secret.store import MongoStore, SQLiteStore, Store, StoreUnavailableError
from vote_secret.store.sqlite import APPLICATION_ID, SCHEMA_VERSION

StoreMaker = Callable[[], Store]


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
