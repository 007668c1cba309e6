"""Asks the store whether it works, and tells the journal when that changes."""

import asyncio
import logging

from vote_secret.journal import LOGGER_NAME
from vote_secret.store.interface.base import StoreBase, StoreUnavailableError

LIMIT_SECONDS = 2.0

_log = logging.getLogger(f"{LOGGER_NAME}.health")


class StoreWatch:
    """One question at a time: callers that come while the store is being asked share its answer.

    So a crowd of health requests costs the store no more than one of them.
    """

    def __init__(self, store: StoreBase, limit_seconds: float = LIMIT_SECONDS) -> None:
        self._store = store
        self._limit_seconds = limit_seconds
        self._question: asyncio.Task[bool] | None = None
        self._last_answer: bool | None = None

    async def store_answers(self) -> bool:
        """Whether the store answers a read within the limit."""
        if self._question is None or self._question.done():
            self._question = asyncio.create_task(self._ask())
        # Shielded: a caller that goes away must not take the answer from the others.
        return await asyncio.shield(self._question)

    async def _ask(self) -> bool:
        try:
            async with asyncio.timeout(self._limit_seconds):
                await self._store.check()
        except TimeoutError:
            return self._note(answers=False, reason=f"no answer within {self._limit_seconds:g} s")
        except StoreUnavailableError as error:
            return self._note(answers=False, reason=str(error))
        return self._note(answers=True)

    def _note(self, *, answers: bool, reason: str = "") -> bool:
        """Writes to the journal when the state changes, not at every question."""
        if answers and self._last_answer is not True:
            _log.info("%s answers", self._store.description)
        elif not answers and self._last_answer is not False:
            _log.error("%s cannot be used: %s", self._store.description, reason)
        self._last_answer = answers
        return answers
