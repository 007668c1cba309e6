"""Participants."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Sequence

from vote_secret.domain.act import Act
from vote_secret.domain.participant import BallotRight, Participant

NAMES_AN_ENTRY = 10
"""So that a line of the report's log fits on a page."""


def names_of_entries(names: Sequence[str]) -> Iterator[str]:
    """The details of the log's entries about so many people."""
    for start in range(0, len(names), NAMES_AN_ENTRY):
        yield ", ".join(names[start : start + NAMES_AN_ENTRY])


class ParticipantStore(ABC):
    """Who wants to vote."""

    @abstractmethod
    async def join(
        self, participant: Participant, token_hash: bytes, request_hash: bytes | None, limit: int
    ) -> tuple[Participant, bool]:
        """Lets somebody ask for admission. The participant as kept, and whether it is a new one.

        One name (`name_key`) a meeting, under any number of simultaneous requests. The same name with the same
        `request_hash` is the same person again, who gets a further token. Event PARTICIPANT_JOINED for a new one.
        Refuses with MEETING_UNKNOWN, MEETING_CLOSING, NAME_TAKEN, MEETING_FULL (`limit` participants are there).
        """

    @abstractmethod
    async def find_participant(self, participant_id: str) -> Participant | None: ...

    @abstractmethod
    async def decide_participant(
        self, meeting_id: str, participant_id: str, act: Act, *, approved: bool
    ) -> Participant:
        """Lets them in or turns them away. Log PARTICIPANT_APPROVED or _REJECTED (name), event PARTICIPANT_APPROVED.

        Nothing happens when that was decided before. Refuses with PARTICIPANT_UNKNOWN, MEETING_CLOSING.
        """

    @abstractmethod
    async def approve_pending(self, meeting_id: str, act: Act, only: Collection[str] | None = None) -> int:
        """Lets in all who wait (`only` those among them); how many. Unless nobody did: log PARTICIPANTS_APPROVED (the
        names, NAMES_AN_ENTRY of them in one), event PARTICIPANTS_CHANGED.

        Refuses with MEETING_UNKNOWN, MEETING_CLOSING.
        """

    @abstractmethod
    async def remove_participant(self, meeting_id: str, participant_id: str, act: Act) -> None:
        """Takes them away with their tokens, so that the name is free. Log and event PARTICIPANT_REMOVED.

        Refuses with PARTICIPANT_UNKNOWN, MEETING_CLOSING, and PARTICIPANT_VOTING for one who has claimed a ballot.
        """

    @abstractmethod
    async def ballot_rights(self, participant_id: str) -> list[BallotRight]:
        """The polls in whose electorate they are."""

    @abstractmethod
    async def electorate(self, meeting_id: str) -> set[str]:
        """Ids of the participants who are in the electorate of any poll."""
