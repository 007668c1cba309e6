"""The health addresses over HTTP, and the description of the interface."""

import socket
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from mongo_server import MongoServer
from served import Answer, Served, serve_with_uvicorn

from vote_secret import __version__

# The limit of the store's answer is 2 s; this leaves the machine some room and is far below the driver's own 30 s.
CLIENT_PATIENCE_SECONDS = 8.0


def assert_shape(answer: Answer, status: str, database: str) -> None:
    body = answer.json()
    assert body == {
        "status": status,
        "timestamp": body["timestamp"],
        "services": {"database": database, "api": "running"},
    }
    assert datetime.fromisoformat(body["timestamp"]).utcoffset() == timedelta(0)
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-type"] == "application/json"


def test_a_new_installation_is_healthy(served: Served, sqlite_path: Path) -> None:
    answer = served.get("/api/health")
    assert answer.status == 200
    assert_shape(answer, "healthy", "connected")
    assert sqlite_path.exists()


def test_mongodb_is_used_where_it_is_named(mongo_server: MongoServer, sqlite_path: Path) -> None:
    settings = {"MONGO_URL": mongo_server.url, "DATABASE_URL": str(sqlite_path)}
    with serve_with_uvicorn(settings) as served:
        assert_shape(served.get("/api/health"), "healthy", "connected")
        _, talk = served.stop()
    assert "MongoDB (database vote_secret) answers" in talk
    assert not sqlite_path.exists()


@pytest.fixture(params=["refused", "silent"])
def dead_mongo(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a server that refuses connections, and of one that takes them and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"mongodb://someone:hush@127.0.0.1:{listener.getsockname()[1]}"
        if request.param == "silent":
            yield address
            return
    yield address


def test_a_dead_store_is_said_in_time_and_without_its_reason(dead_mongo: str) -> None:
    with serve_with_uvicorn({"MONGO_URL": dead_mongo}) as served:
        served.get("/api/health/live")  # up: from here on the time is the answer's own
        answer = served.get("/api/health", timeout=CLIENT_PATIENCE_SECONDS)
        assert answer.status == 503
        assert_shape(answer, "unhealthy", "unavailable")
        _, talk = served.stop()
    assert "cannot be used" in talk
    assert "hush" not in talk


def test_a_dead_store_does_not_make_the_process_look_dead(tmp_path: Path) -> None:
    with serve_with_uvicorn({"DATABASE_URL": str(tmp_path / "nowhere" / "votes.sqlite3")}) as served:
        assert served.get("/api/health").status == 503
        live = served.get("/api/health/live")
    assert (live.status, live.json()) == (200, {"status": "alive"})
    assert live.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/api/health", "/api/health/live"])
def test_head_is_answered_without_a_body(served: Served, path: str) -> None:
    answer = served.get(path, method="HEAD")
    assert (answer.status, answer.body) == (200, b"")
    assert answer.headers["cache-control"] == "no-store"


def test_an_unknown_address_is_not_stored_either(served: Served) -> None:
    answer = served.get("/api/nothing")
    assert (answer.status, answer.headers["cache-control"]) == (404, "no-store")


@pytest.mark.parametrize("path", ["/docs", "/redoc"])
def test_no_page_that_loads_scripts_from_elsewhere_is_served(served: Served, path: str) -> None:
    assert served.get(path).status == 404


class TestDescription:
    def test_names_every_answer_of_the_health_addresses(self, served: Served) -> None:
        paths = served.get("/api/openapi.json").json()["paths"]
        assert sorted(paths["/api/health"]["get"]["responses"]) == ["200", "503"]
        assert sorted(paths["/api/health/live"]["get"]["responses"]) == ["200"]

    def test_says_that_both_health_answers_look_alike(self, served: Served) -> None:
        responses = served.get("/api/openapi.json").json()["paths"]["/api/health"]["get"]["responses"]
        schemas = [answer["content"]["application/json"]["schema"]["$ref"] for answer in responses.values()]
        assert schemas == ["#/components/schemas/Health"] * 2

    def test_carries_the_version(self, served: Served) -> None:
        assert served.get("/api/openapi.json").json()["info"]["version"] == __version__
