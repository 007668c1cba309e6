"""What every route works with."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from starlette.requests import Request

from vote_secret.access.caller import Access
from vote_secret.events.bus import Bus
from vote_secret.events.stream import Streams
from vote_secret.limits.bucket import Buckets
from vote_secret.settings import Settings
from vote_secret.signer import Signer
from vote_secret.snapshots import Snapshots
from vote_secret.store import Store

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Service:
    """One a worker. Opens nothing by itself."""

    settings: Settings
    store: Store
    now: Clock = utc_now

    @cached_property
    def snapshots(self) -> Snapshots:
        return Snapshots(self.store, self.now)

    @cached_property
    def access(self) -> Access:
        return Access(self.store, self.snapshots)

    @cached_property
    def bus(self) -> Bus:
        return Bus(self.store)

    @cached_property
    def streams(self) -> Streams:
        return Streams(self.store, self.bus)

    @cached_property
    def guesses(self) -> Buckets:
        """Wrong codes and passwords."""
        return self._buckets()

    @cached_property
    def new_meetings(self) -> Buckets:
        """A small rate of its own: one address must not soon use up all meetings that there may be, not even with every
        worker: with the defaults and eight workers it takes more than seven hours, and empty ones give way (see
        domain.presence.EMPTY_KEPT). It does not touch the guesses of a room with the same address.
        """
        per_hour = self.settings.rate_limit_requests / 100
        return Buckets(per_hour / 60, max(1, self.settings.rate_limit_burst // 4))

    @cached_property
    def claims(self) -> Buckets:
        """Ballots to sign, by participant: nobody may keep the one who signs busy."""
        return self._buckets()

    @cached_property
    def signer(self) -> Signer:
        return Signer(self.store)

    @cached_property
    def heavy(self) -> ThreadPoolExecutor:
        """For what keeps a processor busy: reports and passwords. Two at a time, so that voting goes on."""
        return ThreadPoolExecutor(max_workers=2, thread_name_prefix="heavy")

    def _buckets(self) -> Buckets:
        return Buckets(self.settings.rate_limit_requests, self.settings.rate_limit_burst)


def address_of(request: Request) -> str:
    """Who sent the request, as far as is known. For limits in memory; never stored."""
    return request.client.host if request.client else ""
