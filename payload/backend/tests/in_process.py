"""The application in this process, with a clock that a test sets."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from fastapi import FastAPI
from served import PATIENCE_SECONDS, Answer

from vote_secret.application import create_app
from vote_secret.service import Service
from vote_secret.settings import Settings
from vote_secret.upkeep import Upkeep

T = TypeVar("T")


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.time = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_by(self, **duration: float) -> None:
        self.time += timedelta(**duration)


class InProcess:
    """Sends requests by ASGI (https://asgi.readthedocs.io/en/latest/specs/www.html) from an event loop of its own."""

    def __init__(self, app: FastAPI, clock: Clock) -> None:
        self.clock = clock
        self._app = app
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    @property
    def service(self) -> Service:
        service: Service = self._app.state.service
        return service

    def request(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        return self.run(self._request(method, path, body, headers or {}))

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """On the application's own loop."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE_SECONDS)

    def sweep(self) -> None:
        """What the worker with the lease does each second, all of it."""
        self.run(Upkeep(self.service).sweep(self.clock()))

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE_SECONDS)
        self._loop.close()

    async def _request(self, method: str, target: str, body: bytes | None, headers: Mapping[str, str]) -> Answer:
        path, _, query = target.partition("?")
        sent = {"host": "testserver", **{name.lower(): value for name, value in headers.items()}}
        if body is not None:
            sent["content-length"] = str(len(body))
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in sent.items()],
            "client": ("127.0.0.1", 1),
            "server": ("testserver", 80),
            "state": {},
        }
        return await _exchange(self._app, scope, body or b"")


async def _exchange(app: FastAPI, scope: dict[str, Any], body: bytes) -> Answer:
    incoming = [{"type": "http.request", "body": body, "more_body": False}]
    outgoing: list[Any] = []

    async def receive() -> Any:
        if not incoming:
            await asyncio.Event().wait()
        return incoming.pop()

    async def send(message: Any) -> None:
        outgoing.append(message)

    await app(scope, receive, send)
    start = outgoing[0]
    headers: dict[str, str] = {}
    for name, value in start["headers"]:
        key = name.decode().lower()
        headers[key] = f"{headers[key]}\n{value.decode('latin-1')}" if key in headers else value.decode("latin-1")
    return Answer(start["status"], headers, b"".join(message.get("body", b"") for message in outgoing[1:]))


@contextmanager
def in_process(path: Path, **settings: Any) -> Iterator[InProcess]:
    """The application with its store open. Nothing happens by itself: a test calls `sweep`."""
    clock = Clock()
    app = create_app(Settings(DATABASE_URL=path, LOG_LEVEL="critical", **settings), clock)
    server = InProcess(app, clock)
    server.run(server.service.store.open())
    try:
        yield server
    finally:
        server.run(server.service.store.close())
        server.close()
