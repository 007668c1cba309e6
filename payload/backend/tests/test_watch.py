"""The watch over the store: its limit, its thrift, what it tells the journal."""

import asyncio
import logging

import pytest

from vote_secret.health.watch import LIMIT_SECONDS, StoreWatch
from vote_secret.journal import LOGGER_NAME
from vote_secret.store.interface.base import StoreBase, StoreUnavailableError


class StagedStore(StoreBase):
    """Does at each check what the test says."""

    def __init__(self) -> None:
        self.checks = 0
        self.fault: str | None = None
        self.answers = asyncio.Event()
        self.answers.set()

    @property
    def description(self) -> str:
        return "a staged store"

    async def open(self) -> None: ...

    async def check(self) -> None:
        self.checks += 1
        await self.answers.wait()
        if self.fault is not None:
            raise StoreUnavailableError(self.fault)

    async def close(self) -> None: ...


@pytest.fixture
def journal(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> pytest.LogCaptureFixture:
    monkeypatch.setattr(logging.getLogger(LOGGER_NAME), "propagate", True)
    caplog.set_level(logging.DEBUG, logger=LOGGER_NAME)
    return caplog


def test_the_limit_is_two_seconds() -> None:
    assert LIMIT_SECONDS == 2.0


def test_a_silent_store_counts_as_unavailable(journal: pytest.LogCaptureFixture) -> None:
    async def life() -> bool:
        store = StagedStore()
        store.answers.clear()
        return await StoreWatch(store, limit_seconds=0.01).store_answers()

    assert asyncio.run(life()) is False
    assert "no answer within 0.01 s" in journal.text


def test_a_crowd_costs_one_check() -> None:
    async def life() -> tuple[int, list[bool]]:
        store = StagedStore()
        store.answers.clear()
        watch = StoreWatch(store)
        crowd = [asyncio.create_task(watch.store_answers()) for _ in range(100)]
        await asyncio.sleep(0)
        store.answers.set()
        return store.checks, await asyncio.gather(*crowd)

    checks, answers = asyncio.run(life())
    assert checks <= 1
    assert answers == [True] * 100


def test_a_caller_that_leaves_takes_the_answer_from_nobody() -> None:
    async def life() -> bool:
        store = StagedStore()
        store.answers.clear()
        watch = StoreWatch(store)
        leaving = asyncio.create_task(watch.store_answers())
        staying = asyncio.create_task(watch.store_answers())
        await asyncio.sleep(0)
        leaving.cancel()
        await asyncio.sleep(0)
        store.answers.set()
        return await staying

    assert asyncio.run(life()) is True


def test_the_journal_hears_of_changes_only(journal: pytest.LogCaptureFixture) -> None:
    async def life() -> None:
        store = StagedStore()
        watch = StoreWatch(store)
        for fault in (None, None, "disk gone", "disk gone", None):
            store.fault = fault
            await watch.store_answers()

    asyncio.run(life())
    assert [record.getMessage() for record in journal.records] == [
        "a staged store answers",
        "a staged store cannot be used: disk gone",
        "a staged store answers",
    ]
