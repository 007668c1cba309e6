"""Polls."""

from abc import ABC, abstractmethod
from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.poll import KeyPair, Poll


class PollStore(ABC):
    """Questions, from draft to result."""

    @abstractmethod
    async def create_poll(self, poll: Poll, limit: int, act: Act) -> None:
        """Keeps a draft. Log (question) and event POLL_CREATED. Refuses with MEETING_UNKNOWN, MEETING_CLOSING,
        TOO_MANY_POLLS (`limit` polls are there).
        """

    @abstractmethod
    async def find_poll(self, poll_id: str) -> Poll | None: ...

    @abstractmethod
    async def delete_poll(self, poll_id: str, act: Act) -> None:
        """Takes a draft away. Log and event POLL_DELETED. Refuses with POLL_UNKNOWN, MEETING_CLOSING,
        POLL_NOT_DRAFT.
        """

    @abstractmethod
    async def start_poll(self, poll_id: str, keys: KeyPair, act: Act) -> Poll:
        """Opens a draft with these keys, for those who are approved now. Sets `closes_at` from the duration.

        A request for the report and its answer are void. Log and event POLL_STARTED. A poll that is active stays as it
        is. Refuses with POLL_UNKNOWN, MEETING_CLOSING, POLL_NOT_DRAFT (it is closed), NO_VOTERS.
        """

    @abstractmethod
    async def close_poll(self, poll_id: str, act: Act) -> Poll:
        """Closes and counts, in one step with respect to `cast`: a ballot is counted or refused, never lost.

        The private key and the blinded messages are wiped, nothing keeps the order in which ballots came (see
        UpkeepStore.scrub). `closed_at` is `act.at`, or `closes_at` if that is earlier. Log POLL_CLOSED, or, by
        nobody, POLL_TIMED_OUT when the timer had run out; event POLL_CLOSED. A closed poll stays as it is. Refuses with
        POLL_UNKNOWN, POLL_NOT_ACTIVE (a draft).
        """

    @abstractmethod
    async def close_due_polls(self, now: datetime, meeting_id: str | None = None) -> int:
        """Closes every poll (of one meeting) whose timer has run out; how many. Cheap when there is none."""

    @abstractmethod
    async def announce_counts(self, now: datetime) -> None:
        """Brings the visible numbers of ballots and claims of active polls up to date, with one event VOTE_SUBMITTED a
        poll where they changed. Not sooner than a second after the last time, whoever calls: the moments at which a
        count changes must not tell when somebody voted.
        """
