"""Fixtures that several test files share."""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from in_process import InProcess, in_process
from mongo_server import MongoServer
from served import UNLIMITED, Served, serve_with_uvicorn

from vote_secret.store import SQLiteStore, Store
from vote_secret.store.mongo import MongoStore

StoreMaker = Callable[[], Store]


def _sqlite(_: pytest.FixtureRequest, path: Path) -> StoreMaker:
    return lambda: SQLiteStore(path)


def _mongo(request: pytest.FixtureRequest, _: Path) -> StoreMaker:
    server: MongoServer = request.getfixturevalue("mongo_server")
    database = f"db_{secrets.token_hex(8)}"
    return lambda: MongoStore(server.url, database)


# A further store joins every conformance test by a line here.
STORES: dict[str, Callable[[pytest.FixtureRequest, Path], StoreMaker]] = {
    "sqlite": _sqlite,
    "mongo": _mongo,
}


@pytest.fixture
def sqlite_path(tmp_path: Path) -> Path:
    return tmp_path / "votes.sqlite3"


@pytest.fixture(params=STORES)
def make_store(request: pytest.FixtureRequest, sqlite_path: Path) -> StoreMaker:
    """Makes stores that share their data, as two processes would."""
    maker: Callable[[], Store] = STORES[request.param](request, sqlite_path)
    return maker


@pytest.fixture
def served(sqlite_path: Path) -> Iterator[Served]:
    """The application in a process of its own, on a new SQLite file."""
    with serve_with_uvicorn({"DATABASE_URL": str(sqlite_path)}) as process:
        yield process


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InProcess]:
    """Making the application takes longer than most tests, so they share one."""
    with in_process(tmp_path_factory.mktemp("shared") / "votes.sqlite3", **UNLIMITED) as running:
        yield running


@pytest.fixture
def server(shared_server: InProcess) -> InProcess:
    """The application in this process, at the beginning of its own time. Meetings of other tests may be there."""
    shared_server.clock.reset()
    return shared_server


@pytest.fixture(scope="session")
def mongo_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MongoServer]:
    """A server that speaks MongoDB's protocol."""
    with MongoServer.started(tmp_path_factory.mktemp("mongo")) as server:
        yield server
