"""Who is there, and what happens when nobody is."""

from abc import ABC, abstractmethod
from datetime import datetime, timedelta


class PresenceStore(ABC):
    """Signs of life."""

    @abstractmethod
    async def organizer_heartbeat(self, meeting_id: str, now: datetime) -> None:
        """Notes the organizer's sign of life. One who was absent is present again, leads, and no deletion is due any
        more (unless the meeting is frozen). Log and event ORGANIZER_RETURNED then. Refuses with MEETING_UNKNOWN.
        """

    @abstractmethod
    async def scrutator_heartbeat(
        self, meeting_id: str, scrutator_id: str, now: datetime, auto_delete: timedelta
    ) -> bool:
        """Notes a scrutator's sign of life; whether they lead. A leader's puts the deletion off to `auto_delete` from
        now, with an event ORGANIZER_ABSENT when that is ten minutes or more later than before.
        Refuses with SCRUTATOR_UNKNOWN.
        """

    @abstractmethod
    async def note_absences(self, now: datetime, interval: timedelta, auto_delete: timedelta) -> None:
        """For every meeting whose organizer is silent (domain.presence): absent from now on, deletion due `auto_delete`
        after the last sign of life of whoever was in charge (not if frozen), log and event ORGANIZER_ABSENT; and where
        no leader, or a silent one, is there: a new one if one can be found (presence.leader_among), log (name) and
        event LEADERSHIP_TRANSFERRED (the scrutator's id).
        """

    @abstractmethod
    async def meetings_to_delete(self, now: datetime, limit: int) -> list[str]:
        """Ids of the meetings whose `delete_after` has passed. When there are `limit` or more, also of some
        (presence.room_to_make) that are empty: open, without polls, nobody ever joined, the organizer silent for
        presence.EMPTY_KEPT; those that have been silent the longest.
        """
