"""Events of meetings."""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator

from vote_secret.domain.event import Event


class EventStore(ABC):
    """That something changed, in every process."""

    @abstractmethod
    async def events_after(self, meeting_id: str, seq: int) -> list[Event]:
        """The meeting's events with a greater number, in order."""

    @abstractmethod
    def changes(self) -> AsyncIterator[list[Event]]:
        """Every event of every meeting that is committed after the iteration began, whichever process caused it.

        In order for each meeting, each at least once (of a meeting that was deleted meanwhile, only MEETING_CLOSED is
        sure), and within a tenth of a second. The first list comes at once, empty: from then on nothing is missed.
        Goes on through times without a store.
        """
