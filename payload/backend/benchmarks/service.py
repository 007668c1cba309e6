"""The service as the package runs it: nginx with its site, gunicorn with its configuration, a socket that is held.

systemd holds the socket in the package; here this program does, so that the service can be stopped and started while
clients wait.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from deployment import CONNECTIONS, nginx, on_loopback, site_values
from packaged import configuration
from processes import children_of
from served import BACKEND, PATIENCE_SECONDS, UNLIMITED, Served, clean_environment
from templates import rendered


@dataclass
class Service:
    """gunicorn behind nginx."""

    folder: Path
    listener: socket.socket
    settings: Mapping[str, str]
    port: int
    """nginx's."""
    process: subprocess.Popen[bytes] = field(init=False)

    def start(self) -> None:
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-m", "gunicorn", "--bind", f"fd://{self.listener.fileno()}"),
                *("--config", str(self.folder / "gunicorn.conf.py"), "server:app"),
            ],
            cwd=BACKEND,
            env=clean_environment(self.settings),
            pass_fds=[self.listener.fileno()],
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )

    def stop(self) -> None:
        """Returns when all of it has ended."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            raise

    def reload(self) -> None:
        self.process.send_signal(signal.SIGHUP)

    @property
    def workers(self) -> set[int]:
        """Their process ids."""
        return set(children_of(self.process.pid))

    @property
    def front(self) -> Served:
        """What tests/people.py asks: nginx."""
        return Served(self.process, self.port)  # type: ignore[arg-type]  # its output is not read


@contextmanager
def running(gunicorn: str, settings: Mapping[str, str], connections: int = CONNECTIONS) -> Iterator[Service]:
    """A service that answers, with these arguments for gunicorn, behind nginx with so many connections a process.

    Without MONGO_URL in `settings`, on a new SQLite file.
    """
    with tempfile.TemporaryDirectory(prefix="vote-secret-benchmark-") as name, _listener() as listener:
        folder = Path(name)
        (folder / "gunicorn.conf.py").write_text(configuration(folder), encoding="utf-8")
        port, backend_port = _free_port(), listener.getsockname()[1]
        site = on_loopback(rendered("nginx/site", site_values(_page(folder), backend_port, port)), port)
        (folder / "site").write_text(site, encoding="utf-8")
        store = {} if "MONGO_URL" in settings else {"DATABASE_URL": str(folder / "votes.sqlite3")}
        chosen = {"GUNICORN_CMD_ARGS": gunicorn, **UNLIMITED, **store, **settings}
        service = Service(folder, listener, chosen, port)
        service.start()
        try:
            with nginx(folder, port, connections):
                assert service.front.get("/api/health").status == 200
                yield service
        finally:
            if service.process.poll() is None:
                service.stop()


def _listener() -> socket.socket:
    return socket.create_server(("127.0.0.1", 0), backlog=4096)  # as systemd: SOMAXCONN


def _page(folder: Path) -> Path:
    """A page of one line: what is measured is the service."""
    page = folder / "page"
    page.mkdir()
    shutil.copy(BACKEND.parent / "frontend" / "index.html", page)
    return page


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
