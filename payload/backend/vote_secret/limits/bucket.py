"""How often one address may try something. Kept in memory only, and only while it matters."""

import time
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

from vote_secret.domain.allowance import refilled
from vote_secret.problem import too_often

ADDRESSES = 10_000
"""Kept at most; the one that tried longest ago is forgotten first."""


class Buckets:
    """A token bucket an address: `burst` at once, then `per_minute`.

    Each worker has its own, so the service as a whole allows that much times the number of workers.
    """

    def __init__(self, per_minute: int, burst: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second = per_minute / 60
        self._burst = burst
        self._clock = clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def check(self, address: str) -> None:
        """Raises ProblemError (429) when nothing is left."""
        left = self._left(network_of(address))
        if left < 1:
            raise too_often((1 - left) / self._per_second)

    def take(self, address: str) -> None:
        """Counts one."""
        key = network_of(address)
        self._levels[key] = (self._left(key) - 1, self._clock())
        self._levels.move_to_end(key)
        if len(self._levels) > ADDRESSES:
            self._levels.popitem(last=False)

    def _left(self, key: str) -> float:
        level, since = self._levels.get(key, (float(self._burst), 0.0))
        return refilled(level, self._clock() - since, self._burst, self._per_second)


def network_of(address: str) -> str:
    """Who counts as one. An IPv6 host has a whole /64 to itself (RFC 4291, 2.5.1)."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    return found.exploded[:19] if isinstance(found, IPv6Address) else address
