"""How many meetings one address may make."""

from dataclasses import dataclass
from datetime import datetime, timedelta

MAKERS_KEPT = timedelta(days=1)


def refilled(level: float, seconds: float, burst: int, per_second: float) -> float:
    """What a token bucket holds after so many seconds."""
    return min(float(burst), level + seconds * per_second)


@dataclass(frozen=True)
class Allowance:
    """A token bucket of one maker: `burst` at once, then `per_second`. Kept in the store, so that all workers count
    together, also one that took the place of another.
    """

    maker: bytes
    """A hash of the address under a key that never leaves the memory of the service."""
    burst: int
    per_second: float

    def after_one(self, known: tuple[float, datetime] | None, now: datetime) -> float:
        """What is left when one more is made, `known` being what was left and when; None for a new maker.

        Refuses with TooOftenError.
        """
        left = float(self.burst)
        if known is not None:
            level, since = known
            left = refilled(level, (now - since).total_seconds(), self.burst, self.per_second)
        if left < 1:
            raise TooOftenError((1 - left) / self.per_second)
        return left - 1


class TooOftenError(Exception):
    """Too many for now; in so many seconds there is one again."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"again in {seconds:.0f} s")
        self.seconds = seconds
