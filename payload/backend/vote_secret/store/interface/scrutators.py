"""Scrutators."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.scrutator import Scrutator


class ScrutatorStore(ABC):
    """Who watches over the vote."""

    @abstractmethod
    async def set_scrutators(self, meeting_id: str, named: Sequence[Scrutator], code: str, act: Act) -> list[Scrutator]:
        """Makes `named` the list and `code` the code to join with. The list as kept, in the order given.

        Who was on the list already (by `name_key`) stays as they are. A request for the report, and an answer to one,
        are void. Log SCRUTATORS_NAMED (names, joined by ", "), event SCRUTATORS_CHANGED. Refuses with MEETING_UNKNOWN,
        MEETING_CLOSING, and SCRUTATOR_JOINED when somebody who ever joined is not among `named`.
        """

    @abstractmethod
    async def join_scrutator(
        self, code: str, name_key: str, token_hash: bytes, request_hash: bytes | None, now: datetime
    ) -> tuple[Scrutator, bool]:
        """Lets a listed person in. The scrutator, and whether this was not a repetition by the same person.

        When somebody joins for the first time, a request for the report and its answer are void. Log and event
        SCRUTATOR_JOINED. Refuses with SCRUTATOR_CODE_UNKNOWN, SCRUTATOR_NOT_LISTED, MEETING_CLOSING, and
        SCRUTATOR_TAKEN when they have access and `request_hash` is not theirs.
        """

    @abstractmethod
    async def find_scrutator(self, scrutator_id: str) -> Scrutator | None: ...

    @abstractmethod
    async def reset_scrutator(self, meeting_id: str, scrutator_id: str, act: Act) -> Scrutator:
        """Takes their tokens away, so that they can join again. They still count for the majority.

        Log SCRUTATOR_RESET, event SCRUTATORS_CHANGED, nothing when they have no access. A leader who loses access
        leads no more. Refuses with SCRUTATOR_UNKNOWN.
        """
