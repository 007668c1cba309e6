"""A page's stream of events, read as a browser reads it."""

import http.client
import json
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from people import Member
from served import PATIENCE_SECONDS, Served


@dataclass
class Message:
    """One message; `data` decoded."""

    kind: str = "message"
    id: str = ""
    data: Any = None
    retry: str = ""

    @property
    def type(self) -> str:
        return str(self.data["type"])


class EventStream:
    """An open stream. Reading ends with the server's end, or fails after PATIENCE_SECONDS of silence."""

    def __init__(self, server: Served, member: Member, last_event_id: str | None = None, query: str = "") -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE_SECONDS)
        headers = {"Authorization": f"Bearer {member.token}", "Accept": "text/event-stream"}
        if last_event_id is not None:
            headers["Last-Event-ID"] = last_event_id
        self._connection.request("GET", f"/api/meetings/{member.meeting_id}/events{query}", headers=headers)
        self.response = self._connection.getresponse()
        self.status = self.response.status
        self.headers = {name.lower(): value for name, value in self.response.getheaders()}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def next(self) -> Message | None:
        """The next message; None at the end of the stream."""
        message, is_empty = Message(), True
        while line := self.response.readline().decode():
            text = line.rstrip("\n")
            if not text and not is_empty:
                return message
            name, _, value = text.partition(": ")
            is_empty = is_empty and (not text or text.startswith(":"))
            if name == "event":
                message.kind = value
            elif name == "id":
                message.id = value
            elif name == "data":
                message.data = json.loads(value)
            elif name == "retry":
                message.retry = value
        return None

    def until(self, wanted: str) -> list[Message]:
        """All messages up to the first of this type."""
        got: list[Message] = []
        while not got or got[-1].kind != "message" or got[-1].type != wanted:
            message = self.next()
            assert message is not None, f"the stream ended before {wanted}"
            got.append(message)
        return got

    def rest(self) -> list[Message]:
        """Everything until the end."""
        return list(iter(self.next, None))
