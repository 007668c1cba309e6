"""Claims and ballots: the two sides that nothing here connects."""

from abc import ABC, abstractmethod
from datetime import datetime


class VoteStore(ABC):
    """The right to vote and the ballot box."""

    @abstractmethod
    async def claim(self, poll_id: str, participant_id: str, blinded_hash: bytes, now: datetime) -> bytes:
        """Notes that the participant has this blinded message (its SHA-256) signed, once a poll; the private key (PEM).

        The same message again is the same claim. Refuses with POLL_UNKNOWN, POLL_NOT_ACTIVE (or its time is over),
        NOT_ELIGIBLE (not approved now, or not when the poll started), ALREADY_CLAIMED (another message).
        """

    @abstractmethod
    async def cast(self, poll_id: str, token_hash: bytes, option_id: str, now: datetime) -> None:
        """Puts a ballot into the box: one a poll and token, under any race.

        Neither time, order nor anything of a person is kept beside it. The same ballot again is no error, closed or
        not. Refuses with POLL_UNKNOWN, ALREADY_VOTED (the token chose another option), POLL_NOT_ACTIVE (or its time is
        over), OPTION_UNKNOWN.
        """

    @abstractmethod
    async def has_ballot(self, poll_id: str, token_hash: bytes) -> bool:
        """Whether the box holds a ballot with this token."""
