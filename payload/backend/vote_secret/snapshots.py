"""Whole meetings, read from the store no more often than they change."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

from vote_secret.domain.snapshot import Snapshot
from vote_secret.store import Store

KEPT = 64


class Snapshots:
    """After a change every page asks for the meeting anew, all at once: they share one reading.

    Kept is only what is still the newest: each question asks the store for the meeting's newest event first.
    """

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now
        self._newest: OrderedDict[str, Snapshot] = OrderedDict()
        self._readings: dict[tuple[str, int], asyncio.Task[Snapshot | None]] = {}

    async def of(self, meeting_id: str) -> Snapshot | None:
        """The meeting as it is now, without a poll whose time is over. None when there is none."""
        snapshot = await self._as_stored(meeting_id)
        if snapshot is not None and any(poll.is_due(self._now()) for poll in snapshot.polls):
            await self._store.close_due_polls(self._now(), meeting_id)
            return await self._as_stored(meeting_id)
        return snapshot

    async def _as_stored(self, meeting_id: str) -> Snapshot | None:
        seq = await self._store.newest_seq(meeting_id)
        if seq is None:
            self._newest.pop(meeting_id, None)
            return None
        kept = self._newest.get(meeting_id)
        if kept is not None and kept.meeting.seq >= seq:
            self._newest.move_to_end(meeting_id)
            return kept
        return await self._read(meeting_id, seq)

    async def _read(self, meeting_id: str, seq: int) -> Snapshot | None:
        key = (meeting_id, seq)
        reading = self._readings.get(key)
        if reading is None:
            reading = self._readings[key] = asyncio.create_task(self._store.snapshot(meeting_id))
            reading.add_done_callback(lambda _: self._readings.pop(key, None))
        # Shielded: a caller that goes away must not take the answer from the others.
        snapshot = await asyncio.shield(reading)
        if snapshot is not None:
            self._keep(snapshot)
        return snapshot

    def _keep(self, snapshot: Snapshot) -> None:
        self._newest[snapshot.meeting.id] = snapshot
        self._newest.move_to_end(snapshot.meeting.id)
        if len(self._newest) > KEPT:
            self._newest.popitem(last=False)
