"""Meetings, and who may do something in them."""

from abc import ABC, abstractmethod
from datetime import datetime

from vote_secret.domain.capability import Capability
from vote_secret.domain.meeting import Meeting
from vote_secret.domain.snapshot import Snapshot
from vote_secret.domain.tombstone import DeletionReason, Tombstone
from vote_secret.report.model import LogEntry


class MeetingStore(ABC):
    """What concerns a meeting as a whole."""

    @abstractmethod
    async def create_meeting(self, meeting: Meeting, token_hash: bytes, limit: int) -> str:
        """Keeps a new meeting, its organizer's token and the log's first entry (MEETING_CREATED, the title).

        Its id; if the token is known, that of the meeting it opens, and nothing is made.

        Refuses with TOO_MANY_MEETINGS when there are `limit` already.
        """

    @abstractmethod
    async def find_capability(self, token_hash: bytes) -> Capability | None:
        """What the token with this SHA-256 allows."""

    @abstractmethod
    async def meeting_with_code(self, code: str) -> Meeting | None: ...

    @abstractmethod
    async def newest_seq(self, meeting_id: str) -> int | None:
        """Number of the newest event; None when there is no such meeting. Cheap."""

    @abstractmethod
    async def snapshot(self, meeting_id: str) -> Snapshot | None:
        """All of one meeting at one moment. Two snapshots with the same `seq` are equal but for times of presence."""

    @abstractmethod
    async def log_entries(self, meeting_id: str) -> list[LogEntry]:
        """The log from its beginning, chained by report.log.chain_digest."""

    @abstractmethod
    async def purge(self, meeting_id: str, reason: DeletionReason, now: datetime) -> bool:
        """Deletes a meeting and all that belongs to it. False when it was gone already.

        First come tombstones for the meeting's id and code and its report's id, then the rows go: a crash in between
        leaves a deletion that the next `purge` or `UpkeepStore.forget` ends. The last event is MEETING_CLOSED.
        """

    @abstractmethod
    async def find_tombstone(self, identifier: str) -> Tombstone | None:
        """What became of the meeting or report that had this id or code."""
