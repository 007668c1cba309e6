"""One page's stream of events."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass

from vote_secret.domain.event import Event, EventType
from vote_secret.domain.role import Role
from vote_secret.events.bus import Bus, Queue
from vote_secret.store import Store

PING_SECONDS = 15.0
RETRY_MS = 2000
"""How long a browser waits before it comes back after a lost connection."""
RETRY_AT_ONCE_MS = 500
STREAMS_PER_TOKEN = 8
"""In one worker: a few tabs, not a flood."""

PING = b": ping\n\n"

_MAY_END_ACCESS = {
    EventType.PARTICIPANT_REMOVED,
    EventType.SCRUTATORS_CHANGED,
    EventType.RECOVERY_CHANGED,
    EventType.MEETING_CLOSED,
}


@dataclass(frozen=True, slots=True)
class Listener:
    """Who listens to which meeting, and the last event they know."""

    meeting_id: str
    role: Role
    subject: str | None
    token_hash: bytes
    known: int | None


class Streams:
    """The streams of this worker."""

    def __init__(self, store: Store, bus: Bus) -> None:
        self._store = store
        self._bus = bus
        self._open: Counter[bytes] = Counter()

    def is_full(self, token_hash: bytes) -> bool:
        return self._open[token_hash] >= STREAMS_PER_TOKEN

    async def of(self, listener: Listener) -> AsyncIterator[bytes]:
        """The text of the stream. It ends with the meeting, with the listener's access, and with this process."""
        self._open[listener.token_hash] += 1
        try:
            with self._bus.listening(listener.meeting_id) as queue:
                async for text in self._from(queue, listener):
                    yield text
        finally:
            self._open[listener.token_hash] -= 1
            self._open += Counter()  # forgets those at zero

    async def _from(self, queue: Queue, listener: Listener) -> AsyncIterator[bytes]:
        await self._bus.ready()
        newest = await self._store.newest_seq(listener.meeting_id)
        if newest is None:
            return
        known = newest if listener.known is None else min(listener.known, newest)
        yield _hello(known)
        for event in await self._store.events_after(listener.meeting_id, known):
            known = event.seq
            if event.concerns(listener.role, listener.subject):
                yield _message(event)
        while (event_or_end := await _next(queue)) is not None:
            if event_or_end is QUIET:
                yield PING
            elif event_or_end.seq > known:
                known = event_or_end.seq
                if event_or_end.concerns(listener.role, listener.subject):
                    yield _message(event_or_end)
            if event_or_end.type in _MAY_END_ACCESS and not await self._may_listen(listener):
                return
        yield _retry(RETRY_AT_ONCE_MS)

    async def _may_listen(self, listener: Listener) -> bool:
        return await self._store.find_capability(listener.token_hash) is not None


async def _next(queue: Queue) -> Event | None:
    """The next event; QUIET when it is time for a sign of life; None when the stream has to end."""
    try:
        async with asyncio.timeout(PING_SECONDS):
            return await queue.get()
    except TimeoutError:
        return QUIET


QUIET = Event("", 0, EventType.MEETING_CLOSED)


def _hello(seq: int) -> bytes:
    return b"retry: %d\nevent: hello\nid: %d\ndata: %s\n\n" % (RETRY_MS, seq, json.dumps({"seq": seq}).encode())


def _message(event: Event) -> bytes:
    data = {"seq": event.seq, "type": event.type.value, "meeting_id": event.meeting_id}
    if event.subject is not None and event.subject_field is not None:
        data[event.subject_field] = event.subject
    return b"id: %d\ndata: %s\n\n" % (event.seq, json.dumps(data).encode())


def _retry(milliseconds: int) -> bytes:
    return b"retry: %d\n\n" % milliseconds
