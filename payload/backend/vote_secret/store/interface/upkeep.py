"""What has to be done now and then, by one process."""

from abc import ABC, abstractmethod
from datetime import datetime


class UpkeepStore(ABC):
    """Chores."""

    @abstractmethod
    async def hold_lease(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """Whether `holder` has the lease until then. One holder at a time: it is given when nobody's has not ended."""

    @abstractmethod
    async def drop_lease(self, name: str, holder: str) -> None:
        """Gives it back, if it is the holder's."""

    @abstractmethod
    async def is_idle(self) -> bool:
        """Whether there is nothing to look after: no meeting, no chore."""

    @abstractmethod
    async def scrub(self) -> bool:
        """Removes what deletions and closed polls left in the store's files, where there is such a thing.

        Whether all is clean; if not (somebody reads just now), try again. Does nothing when nothing is to be done.
        """

    @abstractmethod
    async def forget(self, now: datetime) -> None:
        """Ends deletions that a crash interrupted, removes tombstones older than tombstone.KEPT, events of meetings
        that are gone, recoveries that have expired, and makers (domain.allowance) older than MAKERS_KEPT.
        """
