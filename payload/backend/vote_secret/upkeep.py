"""What happens by itself: timers, absences, deletions. One worker does it, whichever that is."""

import asyncio
import logging
import secrets
from datetime import datetime, timedelta

from vote_secret.domain.tombstone import DeletionReason
from vote_secret.journal import LOGGER_NAME
from vote_secret.service import Service
from vote_secret.store import StoreUnavailableError

LEASE = "upkeep"
LEASE_LIFE = timedelta(seconds=10)
ROUND_SECONDS = 1.0
CANDIDATE_SECONDS = 5.0
ABSENCE_ROUNDS = 5
FORGET_ROUNDS = 600

_log = logging.getLogger(f"{LOGGER_NAME}.upkeep")


class Upkeep:
    """A round a second in the worker that holds the lease. Every step can be done twice, and goes on after a crash."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._store = service.store
        self._holder = secrets.token_hex(8)
        self._held_until: datetime | None = None
        self._rounds = 0

    async def run(self) -> None:
        """Until it is cancelled."""
        try:
            while True:
                pause = ROUND_SECONDS if await self._safely_once() else CANDIDATE_SECONDS
                await asyncio.sleep(pause)
        finally:
            await self._give_back()

    async def _safely_once(self) -> bool:
        """Whether this worker is the one. A fault must not end the rounds: /api/health tells of the store's."""
        try:
            return await self.once()
        except StoreUnavailableError:
            return False
        except Exception:
            _log.exception("a round of upkeep failed")
            return False

    async def once(self) -> bool:
        """One round, if this worker is the one."""
        if not await self._holds_lease():
            return False
        if not await self._store.is_idle():
            await self.sweep(self._service.now())
        return True

    async def sweep(self, now: datetime) -> None:
        """All that is due now."""
        await self._store.close_due_polls(now)
        await self._store.announce_counts(now)
        if self._rounds % ABSENCE_ROUNDS == 0:
            await self._look_for_absences(now)
        if self._rounds % FORGET_ROUNDS == 0:
            await self._store.forget(now)
        await self._store.scrub()
        self._rounds += 1

    async def _look_for_absences(self, now: datetime) -> None:
        settings = self._service.settings
        await self._store.note_absences(
            now, timedelta(seconds=settings.heartbeat_interval), timedelta(hours=settings.auto_delete_hours)
        )
        for meeting_id in await self._store.meetings_to_delete(now, settings.max_meetings):
            snapshot = await self._store.snapshot(meeting_id)
            is_frozen = snapshot is not None and snapshot.meeting.status == "closing"
            reason = DeletionReason.UNCONFIRMED if is_frozen else DeletionReason.ABANDONED
            await self._store.purge(meeting_id, reason, now)

    async def _holds_lease(self) -> bool:
        now = self._service.now()
        if self._held_until is not None and self._held_until - now > LEASE_LIFE / 2:
            return True
        until = now + LEASE_LIFE
        holds = await self._store.hold_lease(LEASE, self._holder, now, until)
        self._held_until = until if holds else None
        return holds

    async def _give_back(self) -> None:
        """So that another worker need not wait for its end."""
        if self._held_until is None:
            return
        try:
            await asyncio.wait_for(self._store.drop_lease(LEASE, self._holder), 1.0)
        except (StoreUnavailableError, TimeoutError):
            return
