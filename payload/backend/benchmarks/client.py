"""Many clients in one process: HTTP/1.1 and nothing that costs time."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, Self


def request(method: str, path: str, token: str | None = None, body: Any = None, **headers: str) -> bytes:
    """A whole request below /api, ready to be sent."""
    content = b"" if body is None else json.dumps(body).encode()
    lines = [f"{method} /api{path} HTTP/1.1", "Host: localhost", "X-Vote-Secret: 1"]
    lines += [f"Authorization: Bearer {token}"] if token else []
    lines += ["Content-Type: application/json", f"Content-Length: {len(content)}"] if content else []
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


@dataclass(frozen=True)
class Answer:
    """What came back, and after how long."""

    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float


class Connection:
    """One client's connection, kept open."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def opened(cls, port: int) -> Self:
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    def close(self) -> None:
        self._writer.close()

    async def ask(self, sent: bytes) -> Answer:
        begin = time.perf_counter()
        status, headers = await self._head(sent)
        body = await self._reader.readexactly(int(headers.get("content-length", "0")))
        return Answer(status, headers, body, time.perf_counter() - begin)

    async def pieces(self, sent: bytes) -> AsyncIterator[bytes]:
        """An answer in chunks (RFC 9112, 7.1), one by one as the server sent them."""
        status, headers = await self._head(sent)
        assert status == 200, status
        assert headers.get("transfer-encoding") == "chunked", headers
        while size := int((await self._reader.readline()).strip() or b"0", 16):
            yield (await self._reader.readexactly(size + 2))[:-2]

    async def _head(self, sent: bytes) -> tuple[int, dict[str, str]]:
        self._writer.write(sent)
        lines = (await self._reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = (line.partition(": ") for line in lines[1:] if line)
        return int(lines[0].split()[1]), {name.lower(): value for name, _, value in headers}


async def ask_once(port: int, sent: bytes) -> Answer:
    """On a connection of its own, whose opening counts."""
    begin = time.perf_counter()
    connection = await Connection.opened(port)
    try:
        answer = await connection.ask(sent)
    finally:
        connection.close()
    return Answer(answer.status, answer.headers, answer.body, time.perf_counter() - begin)


@dataclass(frozen=True)
class Message:
    """One message of a stream of events, and when it came (time.perf_counter)."""

    text: str
    at: float

    @property
    def seq(self) -> int | None:
        """The event's number; None for the greeting, for signs of life, and for the farewell."""
        if "event: hello" in self.text or not self.text.startswith("id: "):
            return None
        return int(self.text.split("\n", 1)[0].removeprefix("id: "))

    @property
    def is_hello(self) -> bool:
        return "event: hello" in self.text

    @property
    def is_farewell(self) -> bool:
        """The server restarts: come back at once."""
        return self.text.startswith("retry: 500")


async def stream(port: int, meeting_id: str, token: str) -> AsyncIterator[Message]:
    """A page's stream of events until its end."""
    connection = await Connection.opened(port)
    waiting = b""
    try:
        async for piece in connection.pieces(request("GET", f"/meetings/{meeting_id}/events", token)):
            at = time.perf_counter()
            *messages, waiting = (waiting + piece).split(b"\n\n")
            for message in messages:
                yield Message(message.decode(), at)
    finally:
        connection.close()
