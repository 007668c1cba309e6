"""Fixtures that several test files share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from mongo_server import MongoServer
from served import Served, serve_with_uvicorn


@pytest.fixture
def sqlite_path(tmp_path: Path) -> Path:
    return tmp_path / "votes.sqlite3"


@pytest.fixture
def served(sqlite_path: Path) -> Iterator[Served]:
    """The application in a process of its own, on a new SQLite file."""
    with serve_with_uvicorn({"DATABASE_URL": str(sqlite_path)}) as process:
        yield process


@pytest.fixture(scope="session")
def mongo_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MongoServer]:
    """A server that speaks MongoDB's protocol."""
    with MongoServer.started(tmp_path_factory.mktemp("mongo")) as server:
        yield server
