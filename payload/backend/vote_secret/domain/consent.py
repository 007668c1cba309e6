"""Whether the scrutators let the report be made."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Consent(StrEnum):
    """Where a request for the report stands. Without joined scrutators none is needed."""

    NONE = "none"
    REQUESTED = "requested"
    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ConsentCount:
    """Votes of the scrutators who have joined."""

    yes: int
    no: int
    total: int

    @property
    def majority(self) -> int:
        """More than half of all who have joined, whether they vote or not."""
        return self.total // 2 + 1

    @property
    def decision(self) -> Consent:
        """Decided as soon as the missing votes cannot change it."""
        if self.yes >= self.majority:
            return Consent.APPROVED
        if self.total - self.no < self.majority:
            return Consent.REJECTED
        return Consent.REQUESTED


def consent_count(votes: Iterable[bool | None]) -> ConsentCount:
    """Counts one entry a joined scrutator, None for those who have not voted."""
    known = list(votes)
    return ConsentCount(yes=known.count(True), no=known.count(False), total=len(known))
