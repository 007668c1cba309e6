"""Events in MongoDB, seen by every process on every machine."""

import asyncio
from collections.abc import AsyncIterator, Iterable

from pymongo import AsyncMongoClient
from pymongo.errors import OperationFailure, PyMongoError

from vote_secret.domain.event import Event, EventType
from vote_secret.store.interface.base import StoreUnavailableError
from vote_secret.store.interface.events import EventStore
from vote_secret.store.mongo.base import MongoBase
from vote_secret.store.mongo.tx import Document, Tx

LOOK_SECONDS = 0.05
"""How often `changes` looks where the server offers this user no change stream."""
AFTER_FAULT_SECONDS = 1.0

_INSERTIONS = [{"$match": {"operationType": "insert"}}]

Position = dict[str, int]
"""Number of the newest event that was passed on, by meeting. A meeting that is gone stays in it: a few bytes each."""


class MongoEvents(MongoBase, EventStore):
    """See EventStore."""

    async def events_after(self, meeting_id: str, seq: int) -> list[Event]:
        return await self._read(_after, meeting_id, seq)

    async def changes(self) -> AsyncIterator[list[Event]]:
        position = await self._first_position()
        yield []
        while True:
            pause = LOOK_SECONDS
            try:
                async for events in self._watched(position):
                    if events:
                        yield events
            except OperationFailure:
                pass  # no change stream for this user: looking now and then does it too
            except (PyMongoError, StoreUnavailableError):
                pause = AFTER_FAULT_SECONDS
            await asyncio.sleep(pause)

    async def _first_position(self) -> Position:
        while True:
            try:
                return await self._read(_position)
            except StoreUnavailableError:
                await asyncio.sleep(AFTER_FAULT_SECONDS)

    async def _watched(self, position: Position) -> AsyncIterator[list[Event]]:
        """What came since `position`, then what comes by the change stream as long as there is one."""
        yield await self._missed(position)
        client = await self._ready_client()
        async with await client[self._name]["event"].watch(_INSERTIONS) as stream:
            yield await self._missed(position)
            async for change in stream:
                yield _new([_event_from(change["fullDocument"])], position)

    async def _missed(self, position: Position) -> list[Event]:
        return _new(await self._read(_since, position), position)

    async def _ready_client(self) -> AsyncMongoClient[Document]:
        async with self._connected() as client:
            return client


def _new(events: Iterable[Event], position: Position) -> list[Event]:
    """Those after `position`, which is moved on."""
    new = [event for event in events if event.seq > position.get(event.meeting_id, 0)]
    position.update({event.meeting_id: event.seq for event in new})
    return new


def _event_from(document: Document) -> Event:
    return Event(document["meeting_id"], document["seq"], EventType(document["type"]), document["subject"])


async def _after(tx: Tx, meeting_id: str, seq: int) -> list[Event]:
    found = await tx.all("event", {"meeting_id": meeting_id, "seq": {"$gt": seq}}, by="seq")
    return [_event_from(one) for one in found]


async def _position(tx: Tx) -> Position:
    living = {one["_id"]: one["seq"] for one in await tx.all("meeting", {}, fields=["seq"])}
    gone = await tx.all("event", {"type": EventType.MEETING_CLOSED.value})
    return {**living, **{one["meeting_id"]: one["seq"] for one in gone}}


async def _since(tx: Tx, position: Position) -> list[Event]:
    newest = await _position(tx)
    behind = [meeting_id for meeting_id, seq in newest.items() if seq > position.get(meeting_id, 0)]
    return [event for meeting_id in behind for event in await _after(tx, meeting_id, position.get(meeting_id, 0))]
