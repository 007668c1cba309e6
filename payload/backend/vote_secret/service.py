"""What every route works with."""

import hmac
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property

from starlette.requests import Request

from vote_secret.access.caller import Access
from vote_secret.domain.allowance import Allowance
from vote_secret.events.bus import Bus
from vote_secret.events.stream import Streams
from vote_secret.limits.bucket import Buckets, network_of
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
    key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    """Made before gunicorn's workers part (preload), and in no file: whoever reads the store learns no address."""

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

    def new_meetings(self, address: str) -> Allowance:
        """A smaller rate, of all workers together: one address must not soon use up all meetings that there may be.
        With the defaults it needs eight hours, and empty ones give way (see domain.presence.EMPTY_KEPT).
        """
        maker = hmac.digest(self.key, network_of(address).encode(), "sha256")
        per_hour = self.settings.rate_limit_requests / 10
        return Allowance(maker, self.settings.rate_limit_burst, per_hour / 3600)

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
