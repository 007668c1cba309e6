"""What must hold when several processes do it at the same moment, in both stores."""

import asyncio
import secrets
from collections.abc import Awaitable, Coroutine
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from mongo_server import MongoServer
from stores import ACT, KEYS, NOW, StoreMaker, new_id, new_meeting, new_poll, new_voter, open_poll, opened

from vote_secret.domain.event import Event, EventType
from vote_secret.domain.meeting import Meeting
from vote_secret.domain.participant import Participant
from vote_secret.domain.poll import PollStatus
from vote_secret.domain.recovery import ATTEMPTS, Recovery
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.tombstone import DeletionReason
from vote_secret.report import is_unbroken
from vote_secret.store import SQLiteStore, Store
from vote_secret.store.mongo import MongoStore

PROCESSES = 3
PATIENCE_SECONDS = 120.0


@pytest.fixture(params=["sqlite", "mongo"])
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> StoreMaker:
    if request.param == "sqlite":
        return lambda: SQLiteStore(tmp_path / "votes.sqlite3")
    server: MongoServer = request.getfixturevalue("mongo_server")
    database = f"races_{new_id()}"
    return lambda: MongoStore(server.url, database)


async def outcomes(*work: Awaitable[object]) -> list[object]:
    """What each came to; a refusal is an outcome."""
    results = await asyncio.gather(*work, return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException) and not isinstance(result, RefusedError):
            raise result
    return [result.refusal if isinstance(result, RefusedError) else result for result in results]


def run(coroutine: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(coroutine, PATIENCE_SECONDS))


def test_one_token_cast_fifty_times_is_one_ballot(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            await new_voter(stores[0], meeting, "alice")
            poll = await open_poll(stores[0], meeting)
            token = secrets.token_bytes(32)
            casts = (stores[n % PROCESSES].cast(poll.id, token, poll.options[0].id, NOW) for n in range(50))
            assert set(await outcomes(*casts)) == {None}
            closed = await stores[0].close_poll(poll.id, ACT)
            assert closed.ballots_count == 1

    run(race())


def test_one_token_for_two_options_counts_for_one_of_them(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            await new_voter(stores[0], meeting, "alice")
            poll = await open_poll(stores[0], meeting)
            token = secrets.token_bytes(32)
            casts = [stores[n % PROCESSES].cast(poll.id, token, poll.options[n % 2].id, NOW) for n in range(20)]
            results = await outcomes(*casts)
            assert sorted(map(str, set(results))) == ["None", "already_voted"]
            closed = await stores[0].close_poll(poll.id, ACT)
            chosen = results.index(None) % 2
            assert [option.votes for option in closed.options] == [1 - chosen, chosen]

    run(race())


def test_a_ballot_is_counted_or_refused_when_the_poll_closes_meanwhile(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            await new_voter(stores[0], meeting, "alice")
            poll = await open_poll(stores[0], meeting)
            begun = asyncio.Semaphore(0)

            async def cast(number: int) -> None:
                begun.release()
                store = stores[number % PROCESSES]
                await store.cast(poll.id, secrets.token_bytes(32), poll.options[number % 2].id, NOW)

            async def close() -> None:
                for _ in range(60):
                    await begun.acquire()
                await stores[1].close_poll(poll.id, ACT)

            results = await outcomes(close(), *(cast(number) for number in range(120)))
            taken = results[1:].count(None)
            assert set(results[1:]) <= {None, Refusal.POLL_NOT_ACTIVE}
            closed = await stores[2].find_poll(poll.id)
            assert closed is not None
            assert closed.status is PollStatus.CLOSED
            assert (closed.ballots_count, sum(option.votes or 0 for option in closed.options)) == (taken, taken)

    run(race())


def test_a_poll_closed_by_many_is_closed_once(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            await new_voter(stores[0], meeting, "alice")
            poll = await open_poll(stores[0], meeting, timer_duration=5)
            later = replace(ACT, at=NOW + timedelta(seconds=9))
            closes = [store.close_poll(poll.id, later) for store in stores]
            due = [store.close_due_polls(later.at) for store in stores]
            await outcomes(*closes, *due)
            events = await stores[0].events_after(meeting.id, 0)
            assert [event.type for event in events].count(EventType.POLL_CLOSED) == 1

    run(race())


def test_a_poll_started_by_many_has_the_keys_of_one(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            await new_voter(stores[0], meeting, "alice")
            poll = await new_poll(stores[0], meeting)
            keys = [replace(KEYS, public_key=bytes([number])) for number in range(9)]
            starts = (stores[n % PROCESSES].start_poll(poll.id, key, ACT) for n, key in enumerate(keys))
            polls = await asyncio.gather(*starts)
            assert len({started.public_key for started in polls}) == 1

    run(race())


def test_a_voter_claims_one_ballot(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            voter = await new_voter(stores[0], meeting, "alice")
            poll = await open_poll(stores[0], meeting)
            blinded = [sha256(bytes([number])).digest() for number in range(12)]
            claims = (stores[n % PROCESSES].claim(poll.id, voter.id, one, NOW) for n, one in enumerate(blinded))
            results = await outcomes(*claims)
            assert results.count(KEYS.private_pem) == 1
            assert results.count(Refusal.ALREADY_CLAIMED) == len(blinded) - 1
            again = blinded[results.index(KEYS.private_pem)]
            assert await stores[1].claim(poll.id, voter.id, again, NOW) == KEYS.private_pem
            assert (await stores[0].close_poll(poll.id, ACT)).claims_count == 1

    run(race())


def test_a_voter_who_claims_while_being_removed_does_one_or_the_other(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, 2) as stores:
            meeting = await new_meeting(stores[0])
            await new_voter(stores[0], meeting, "alice")
            voter = await new_voter(stores[0], meeting, "bastien")
            poll = await open_poll(stores[0], meeting)
            claimed, removed = await outcomes(
                stores[0].claim(poll.id, voter.id, bytes(32), NOW),
                stores[1].remove_participant(meeting.id, voter.id, ACT),
            )
            assert (claimed, removed) in [
                (KEYS.private_pem, Refusal.PARTICIPANT_VOTING),
                (Refusal.NOT_ELIGIBLE, None),
            ]

    run(race())


def test_a_name_is_taken_once(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            people = [Participant(new_id(), meeting.id, "Alice", "alice", NOW) for _ in range(20)]
            joins = (stores[n % PROCESSES].join(one, new_id().encode(), None, 500) for n, one in enumerate(people))
            results = await outcomes(*joins)
            assert results.count(Refusal.NAME_TAKEN) == len(people) - 1
            assert len((await snapshot(stores[0], meeting)).participants) == 1

    run(race())


def test_a_meeting_fills_to_its_limit_and_numbers_every_event(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            people = [Participant(new_id(), meeting.id, f"p{n}", f"p{n}", NOW) for n in range(40)]
            joins = (stores[n % PROCESSES].join(one, new_id().encode(), None, 25) for n, one in enumerate(people))
            results = await outcomes(*joins)
            assert results.count(Refusal.MEETING_FULL) == 15
            events = await stores[0].events_after(meeting.id, 0)
            assert [event.seq for event in events] == list(range(1, 26))

    run(race())


def test_there_are_never_more_meetings_than_allowed(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meetings = [Meeting(new_id(), new_id()[:8], "T", "C", "UTC", "fr", NOW) for _ in range(15)]
            makes = (stores[n % PROCESSES].create_meeting(one, new_id().encode(), 10) for n, one in enumerate(meetings))
            results = await outcomes(*makes)
            assert results.count(Refusal.TOO_MANY_MEETINGS) == 5
            assert len({one.id for one in meetings}.intersection(map(str, results))) == 10

    run(race())


def test_the_log_is_one_chain_whoever_writes(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            people = [Participant(new_id(), meeting.id, f"p{n}", f"p{n}", NOW) for n in range(12)]
            for one in people:
                await stores[0].join(one, new_id().encode(), None, 500)
            decisions = (
                stores[n % PROCESSES].decide_participant(meeting.id, one.id, ACT, approved=True)
                for n, one in enumerate(people)
            )
            await outcomes(*decisions)
            log = await stores[0].log_entries(meeting.id)
            assert len(log) == 1 + len(people)
            assert is_unbroken(log)

    run(race())


def test_nothing_changes_in_a_frozen_meeting(make_store: StoreMaker) -> None:
    """A poll that starts while the report is made: either is refused."""

    async def race() -> None:
        async with opened(make_store, 2) as stores:
            for _ in range(5):
                meeting = await new_meeting(stores[0])
                await new_voter(stores[0], meeting, "alice")
                poll = await new_poll(stores[0], meeting)
                started, frozen = await outcomes(
                    stores[0].start_poll(poll.id, KEYS, ACT),
                    stores[1].freeze(meeting.id, ACT, NOW + timedelta(days=1)),
                )
                assert (started is Refusal.MEETING_CLOSING) != (frozen is Refusal.POLL_OPEN)

    run(race())


def test_attempts_at_a_password_are_shared_by_all(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            await stores[0].set_recovery(meeting.id, Recovery(b"code", b"s", b"h", NOW + timedelta(hours=1)), ACT)
            results = await outcomes(*(stores[n % PROCESSES].take_attempt(b"code", NOW) for n in range(20)))
            assert len([one for one in results if one is not None]) == ATTEMPTS
            uses = await outcomes(*(stores[n % 3].recover(b"code", new_id().encode(), NOW) for n in range(6)))
            assert uses.count(meeting.id) == 1

    run(race())


def test_a_lease_has_one_holder(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            until = NOW + timedelta(seconds=10)
            takes = (stores[n % PROCESSES].hold_lease("sweep", f"holder {n}", NOW, until) for n in range(12))
            results = await outcomes(*takes)
            assert results.count(True) == 1
            holder = f"holder {results.index(True)}"
            assert await stores[0].hold_lease("sweep", holder, NOW, until)
            assert not await stores[1].hold_lease("sweep", "another", until - timedelta(seconds=1), until)
            assert await stores[1].hold_lease("sweep", "another", until, until + timedelta(seconds=10))

    run(race())


def test_a_meeting_is_deleted_once_and_takes_everything_along(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meeting = await new_meeting(stores[0])
            await new_voter(stores[0], meeting, "alice")
            poll = await open_poll(stores[0], meeting)
            results = await outcomes(
                *(store.purge(meeting.id, DeletionReason.ABANDONED, NOW) for store in stores),
                *(stores[n % 3].cast(poll.id, bytes([n] * 32), poll.options[0].id, NOW) for n in range(10)),
            )
            assert results[:PROCESSES].count(True) == 1
            assert await stores[0].find_poll(poll.id) is None
            assert not any([await stores[1].has_ballot(poll.id, bytes([n] * 32)) for n in range(10)])

    run(race())


def test_every_process_hears_of_every_change_in_order(make_store: StoreMaker) -> None:
    async def race() -> None:
        async with opened(make_store, PROCESSES) as stores:
            meetings = [await new_meeting(stores[0]) for _ in range(2)]
            ears = [Ear(store) for store in stores]
            await asyncio.gather(*(ear.open.wait() for ear in ears))
            for number in range(15):
                for meeting in meetings:
                    await new_voter(stores[number % PROCESSES], meeting, f"p{number}")
            for meeting in meetings:
                expected = await stores[0].events_after(meeting.id, 0)
                for ear in ears:
                    assert await ear.hear(meeting, len(expected)) == expected
            for ear in ears:
                ear.task.cancel()

    run(race())


class Ear:
    """Listens to a store's changes."""

    def __init__(self, store: Store) -> None:
        self.open = asyncio.Event()
        self.task = asyncio.create_task(self._listen(store))
        self._news = asyncio.Event()
        self._heard: list[Event] = []

    async def hear(self, meeting: Meeting, count: int) -> list[Event]:
        """The meeting's events as soon as there are so many; those that were told twice once."""
        while len(told := list(dict.fromkeys(one for one in self._heard if one.meeting_id == meeting.id))) < count:
            self._news.clear()
            await self._news.wait()
        return told

    async def _listen(self, store: Store) -> None:
        async for events in store.changes():
            self.open.set()
            self._heard += events
            self._news.set()


async def snapshot(store: Store, meeting: Meeting) -> Any:
    found = await store.snapshot(meeting.id)
    assert found is not None
    return found
