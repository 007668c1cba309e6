"""How many meetings one address may make."""

from dataclasses import dataclass
from datetime import datetime, timedelta

MAKERS_KEPT = timedelta(days=1)


@dataclass(frozen=True)
class Allowance:
    """A token bucket of one maker: `burst` at once, then `per_second`. Kept in the store, so that all workers count
    together, also one that took the place of another.
    """

    maker: bytes
    """A hash of the address under a key that never leaves the memory of the service."""
    burst: int
    per_second: float

    def left(self, level: float, since: datetime, now: datetime) -> float:
        """What there is of it, `level` having been left at `since`."""
        return min(float(self.burst), level + (now - since).total_seconds() * self.per_second)

    def after_one(self, left: float) -> float:
        """What is left when one more is made. Refuses with TooOftenError."""
        if left < 1:
            raise TooOftenError((1 - left) / self.per_second)
        return left - 1


class TooOftenError(Exception):
    """Too many for now; in so many seconds there is one again."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"again in {seconds:.0f} s")
        self.seconds = seconds
