"""Under the real gunicorn as the service runs it: preloaded, several uvicorn workers."""

import http.client
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import late_imports
import pytest
from mongo_server import MongoServer
from people import Person, meeting
from served import BACKEND, PATIENCE_SECONDS, Served, clean_environment, serve_with_gunicorn
from sse import EventStream

WORKERS = 4

# As the package's gunicorn.conf.py where it matters here. The hooks write down what happens in which process, and
# {tell} is a fifo that the test reads, so that it waits for an event instead of sleeping.
CONFIGURATION = """\
import json, os

workers = {workers}
worker_class = "uvicorn.workers.UvicornWorker"
preload_app = True
timeout = 120
graceful_timeout = 60
control_socket_disable = True
max_requests = 1000
max_requests_jitter = 100


def tell(**event):
    with open({tell!r}, "w") as fifo:
        fifo.write(json.dumps(event) + "\\n")


def post_worker_init(worker):
    tell(pid=os.getpid())
"""


class Gunicorn:
    """The arbiter and what it tells."""

    def __init__(self, served: Served, events: int) -> None:
        self.served = served
        self._events = events

    @property
    def arbiter(self) -> int:
        return self.served.process.pid

    def wait_for_workers(self, count: int = WORKERS) -> set[int]:
        """Waits until `count` workers have started, and names them."""
        pids: set[int] = set()
        while len(pids) < count:
            ready, _, _ = select.select([self._events], [], [], PATIENCE_SECONDS)
            assert ready, f"only {len(pids)} of {count} workers started"
            # Whole lines: the hooks write less than PIPE_BUF at a time.
            pids |= {json.loads(line)["pid"] for line in os.read(self._events, 65536).splitlines()}
        return pids


@contextmanager
def running(folder: Path, settings: Mapping[str, str], module: str = "server:app") -> Iterator[Gunicorn]:
    fifo = folder / "events"
    os.mkfifo(fifo)
    events = os.open(fifo, os.O_RDWR)  # both ways: a hook must not wait for a reader
    try:
        configuration = folder / "gunicorn.conf.py"
        text = CONFIGURATION.format(workers=WORKERS, tell=str(fifo))
        configuration.write_text(text, encoding="utf-8")
        with serve_with_gunicorn(configuration, settings, module) as served:
            yield Gunicorn(served, events)
    finally:
        os.close(events)


@pytest.fixture
def gunicorn(tmp_path: Path, sqlite_path: Path) -> Iterator[Gunicorn]:
    with running(tmp_path, {"DATABASE_URL": str(sqlite_path)}) as server:
        yield server


def open_files(pid: int) -> list[str]:
    folder = Path(f"/proc/{pid}/fd")
    return [str(entry.readlink()) for entry in folder.iterdir()]


def test_it_starts_and_is_healthy(gunicorn: Gunicorn) -> None:
    answer = gunicorn.served.get("/api/health")
    assert (answer.status, answer.json()["status"]) == (200, "healthy")


def test_the_arbiter_opens_no_database(gunicorn: Gunicorn, sqlite_path: Path) -> None:
    workers = gunicorn.wait_for_workers()
    assert gunicorn.served.get("/api/health").status == 200
    assert not [name for name in open_files(gunicorn.arbiter) if sqlite_path.name in name]
    assert any(sqlite_path.name in name for worker in workers for name in open_files(worker))


def test_the_arbiter_runs_one_thread(gunicorn: Gunicorn) -> None:
    gunicorn.wait_for_workers()
    assert len(list(Path(f"/proc/{gunicorn.arbiter}/task").iterdir())) == 1


def test_the_arbiter_connects_to_no_mongodb(tmp_path: Path, mongo_server: MongoServer) -> None:
    with running(tmp_path, {"MONGO_URL": mongo_server.url}) as gunicorn:
        gunicorn.wait_for_workers()
        assert gunicorn.served.get("/api/health").status == 200
        sockets = [name for name in open_files(gunicorn.arbiter) if name.startswith("socket:")]
        assert len(sockets) == 1  # the one it listens on


def test_hup_replaces_every_worker_and_keeps_serving(gunicorn: Gunicorn) -> None:
    old = gunicorn.wait_for_workers()
    os.kill(gunicorn.arbiter, signal.SIGHUP)
    new = gunicorn.wait_for_workers()
    assert not old & new
    assert gunicorn.served.get("/api/health").status == 200


def test_term_ends_all_of_it_without_force(gunicorn: Gunicorn) -> None:
    workers = gunicorn.wait_for_workers()
    idle = http.client.HTTPConnection("127.0.0.1", gunicorn.served.port, timeout=PATIENCE_SECONDS)
    idle.request("GET", "/api/health")
    idle.getresponse().read()  # and the connection stays open, as browsers and nginx keep theirs
    status, talk = gunicorn.served.stop()
    idle.close()
    assert status == 0
    assert "Traceback" not in talk
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]


def test_term_during_a_start_ends_it(gunicorn: Gunicorn) -> None:
    gunicorn.wait_for_workers(1)
    status, talk = gunicorn.served.stop()
    assert status == 0
    assert "Traceback" not in talk


@pytest.mark.parametrize("store", ["sqlite", "mongo"])
def test_workers_import_nothing_late(
    store: str, tmp_path: Path, sqlite_path: Path, request: pytest.FixtureRequest
) -> None:
    settings: Callable[[], dict[str, str]] = {
        "sqlite": lambda: {"DATABASE_URL": str(sqlite_path)},
        "mongo": lambda: {"MONGO_URL": request.getfixturevalue("mongo_server").url},
    }[store]
    with running(tmp_path, settings(), module="late_imports:app") as gunicorn:
        gunicorn.wait_for_workers()
        for path in ["/api/health", "/api/health/live", "/api/openapi.json", "/api/nothing"] * WORKERS:
            gunicorn.served.get(path)
        for _ in range(WORKERS):
            live_through_a_meeting(gunicorn.served)
        reports = [gunicorn.served.get(late_imports.ADDRESS).json() for _ in range(4 * WORKERS)]
    late = {name: file for report in reports for name, file in report["late"].items()}
    assert {name: file for name, file in late.items() if "site-packages" in file or "vote_secret" in name} == {}


def live_through_a_meeting(served: Served) -> None:
    """Most of what a worker can be asked for, some of it by chance in each of them."""
    gathered = meeting(served, voters=1, scrutators=1)
    leads = gathered.organizer
    with EventStream(served, leads) as stream:
        poll = leads.open_poll()
        stream.until("poll_started")
    gathered.participants[0].vote(poll, 0)
    leads.close(poll)
    made = leads.done(f"/meetings/{gathered.id}/generate-recovery")
    body = {"recovery_code": made["recovery_url"].partition("#")[2], "password": made["recovery_password"]}
    leads.token = Person(served).done("/meetings/recover", body)["organizer_token"]
    leads.done(f"/meetings/{gathered.id}/request-report")
    gathered.scrutators[0].done(f"/meetings/{gathered.id}/scrutator-vote", {"approved": True})
    report = leads.prepare()
    for kind in ("pdf", "html"):
        leads.get(f"/reports/{report['report_id']}.{kind}")
    leads.confirm(report)
    leads.get(f"/meetings/{gathered.id}/state", Origin="http://other.example", X_Forwarded_For="192.0.2.1")


def test_a_worker_that_dies_is_replaced(gunicorn: Gunicorn) -> None:
    workers = gunicorn.wait_for_workers()
    os.kill(min(workers), signal.SIGKILL)
    gunicorn.wait_for_workers(1)
    assert gunicorn.served.get("/api/health").status == 200


def test_check_config_opens_nothing(sqlite_path: Path) -> None:
    outcome = subprocess.run(
        [sys.executable, "-m", "gunicorn", "--check-config", "--preload", "server:app"],
        cwd=BACKEND,
        env=clean_environment({"DATABASE_URL": str(sqlite_path)}),
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert not sqlite_path.exists()
