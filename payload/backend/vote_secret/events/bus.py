"""From the store's events to this worker's streams."""

import asyncio
import contextlib
import logging
from collections import defaultdict
from collections.abc import Iterator

from vote_secret.domain.event import Event
from vote_secret.journal import LOGGER_NAME
from vote_secret.store import Store, StoreUnavailableError

Queue = asyncio.Queue[Event | None]
"""None: something was lost, or the store went away. The client asks for everything anew."""

WAITING = 256
"""Events that may wait for a slow client."""
RETRY_SECONDS = 1.0

_log = logging.getLogger(f"{LOGGER_NAME}.events")


class Bus:
    """Looks at the store only while somebody listens."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._queues: defaultdict[str, set[Queue]] = defaultdict(set)
        self._reader: asyncio.Task[None] | None = None
        self._reads = asyncio.Event()
        self._stopped = False

    @contextlib.contextmanager
    def listening(self, meeting_id: str) -> Iterator[Queue]:
        """A queue of the meeting's events. Wait for `ready` before relying on it."""
        queue: Queue = asyncio.Queue(WAITING)
        self._queues[meeting_id].add(queue)
        if self._stopped:
            _give_up(queue)
        elif self._reader is None or self._reader.done():
            self._reads.clear()
            self._reader = asyncio.create_task(self._read())
        try:
            yield queue
        finally:
            self._queues[meeting_id].discard(queue)
            if not self._queues[meeting_id]:
                del self._queues[meeting_id]
            if not self._queues and self._reader is not None:
                self._reader.cancel()

    def start(self) -> None:
        """Listens from now on."""
        self._stopped = False

    def stop(self) -> None:
        """Ends every stream, those that still come as well."""
        self._stopped = True
        self._reads.set()
        self._give_up_all()

    async def ready(self) -> None:
        """Returns when no event can be missed any more."""
        await self._reads.wait()

    async def _read(self) -> None:
        while True:
            try:
                async for events in self._store.changes():
                    self._reads.set()
                    self._pass_on(events)
            except StoreUnavailableError as error:
                _log.warning("no events for now: %s", error)
            self._reads.clear()
            self._give_up_all()
            await asyncio.sleep(RETRY_SECONDS)

    def _pass_on(self, events: list[Event]) -> None:
        for event in events:
            for queue in self._queues.get(event.meeting_id, ()):
                with contextlib.suppress(asyncio.QueueFull):
                    queue.put_nowait(event)
                    continue
                _give_up(queue)

    def _give_up_all(self) -> None:
        for queues in self._queues.values():
            for queue in queues:
                _give_up(queue)


def _give_up(queue: Queue) -> None:
    """The stream ends; its client comes back and asks for what it missed."""
    while not queue.empty():
        queue.get_nowait()
    queue.put_nowait(None)
