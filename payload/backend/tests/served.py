"""The application as a process that answers HTTP on loopback."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parent
BACKEND = TESTS.parent

# Bounds a hang; nothing waits this long when all is well. Shorter than gunicorn's 30 s of grace, so a stop that needs
# to be forced fails the test.
PATIENCE_SECONDS = 20.0

UNLIMITED = {"RATE_LIMIT_REQUESTS": "1000000", "RATE_LIMIT_BURST": "1000000", "MAX_MEETINGS": "100000"}
"""Settings for those who make many meetings from one address."""


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Served:
    """A running server and its address."""

    process: subprocess.Popen[str]
    port: int

    def get(self, path: str, *, method: str = "GET", timeout: float = PATIENCE_SECONDS) -> Answer:
        return self.request(method, path, timeout=timeout)

    def request(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float = PATIENCE_SECONDS,
    ) -> Answer:
        """One request on a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, path, body, dict(headers or {}))
            response = connection.getresponse()
            answered = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, answered, response.read())
        finally:
            connection.close()

    def stop(self) -> tuple[int, str]:
        """Asks it to end. Exit status and what it wrote to standard error."""
        self.process.send_signal(signal.SIGTERM)
        return self.ended()

    def ended(self) -> tuple[int, str]:
        """Waits for the end. Exit status and what it wrote to standard error."""
        try:
            _, talk = self.process.communicate(timeout=PATIENCE_SECONDS)
        except ValueError:  # read before
            talk = ""
        return self.process.returncode, talk


def clean_environment(settings: Mapping[str, str]) -> dict[str, str]:
    """Nothing of the caller's but PATH: no setting of this machine may decide a test."""
    return {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(TESTS), **settings}


@contextmanager
def serve(arguments: list[str], settings: Mapping[str, str]) -> Iterator[Served]:
    """Runs `python -m arguments`, where `{fd}` stands for a listening socket.

    The socket listens before the process starts, as with systemd: a request waits until somebody takes it, so no test
    has to ask again and again whether the server is up.
    """
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        process = subprocess.Popen(
            [sys.executable, "-m", *(part.format(fd=listener.fileno()) for part in arguments)],
            cwd=BACKEND,
            env=clean_environment(settings),
            pass_fds=[listener.fileno()],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,  # a group of its own, so that nothing of it can outlive a failed test
        )
    server = Served(process, port)
    try:
        yield server
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.communicate(timeout=PATIENCE_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate()
                raise
        if process.stderr is not None:
            process.stderr.close()


@contextmanager
def serve_with_uvicorn(settings: Mapping[str, str]) -> Iterator[Served]:
    with serve(["uvicorn", "--fd", "{fd}", "server:app"], settings) as server:
        yield server


@contextmanager
def serve_with_gunicorn(configuration: Path, settings: Mapping[str, str], module: str) -> Iterator[Served]:
    with serve(["gunicorn", "--bind", "fd://{fd}", "--config", str(configuration), module], settings) as server:
        yield server
