"""The organizer's way back."""

from abc import ABC, abstractmethod
from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.recovery import Recovery, RecoveryAttempt


class RecoveryStore(ABC):
    """One recovery a meeting."""

    @abstractmethod
    async def set_recovery(self, meeting_id: str, recovery: Recovery, act: Act) -> None:
        """Keeps it in place of an earlier one, with recovery.ATTEMPTS attempts. Log RECOVERY_PREPARED, event
        RECOVERY_CHANGED. Refuses with MEETING_UNKNOWN.
        """

    @abstractmethod
    async def take_attempt(self, code_hash: bytes, now: datetime) -> RecoveryAttempt | None:
        """Counts one attempt before the password is compared, so that simultaneous ones share the same few.

        A code that was used counts on, for a request that is repeated. None when there is no such code, it has
        expired, or its attempts are used up.
        """

    @abstractmethod
    async def recover(self, code_hash: bytes, token_hash: bytes, now: datetime) -> str | None:
        """Uses the code up: older organizer's tokens end, the new one begins. The meeting's id; None when another token
        used it. For the one that did, nothing happens again: its request was repeated.

        Counts as the organizer's sign of life. Log RECOVERY_USED, event RECOVERY_CHANGED.
        """
