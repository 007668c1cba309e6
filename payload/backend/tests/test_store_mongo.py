"""What only the MongoDB store can get wrong."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from bson import ObjectId
from mongo_server import MongoServer
from pymongo import AsyncMongoClient, MongoClient
from pymongo.errors import OperationFailure
from stores import ACT, KEYS, NOW, new_id, new_meeting, new_poll, new_voter, open_poll

from vote_secret.domain.event import EventType
from vote_secret.domain.poll import PollStatus
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.snapshot import PreparedReport
from vote_secret.domain.tombstone import DeletionReason
from vote_secret.store import StoreUnavailableError
from vote_secret.store.mongo import MongoStore, meetings, polls, schema
from vote_secret.store.mongo.tx import Tx


@pytest.fixture
def database() -> str:
    return f"mongo_{new_id()}"


@asynccontextmanager
async def opened(server: MongoServer, database: str) -> AsyncIterator[MongoStore]:
    store = MongoStore(server.url, database)
    await store.open()
    try:
        yield store
    finally:
        await store.close()


def run(coroutine: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(coroutine, 120))


def everything(server: MongoServer, database: str) -> dict[str, list[dict[str, Any]]]:
    """Every document, by collection."""
    with MongoClient[dict[str, Any]](server.url) as client:
        return {name: list(client[database][name].find()) for name in client[database].list_collection_names()}


def test_a_standalone_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every server that the tests have is a replica set: this one only says that it is not."""

    async def hello(_: str) -> dict[str, Any]:
        return {"isWritablePrimary": True, "maxWireVersion": 25}

    async def check() -> None:
        store = MongoStore("mongodb://127.0.0.1:1", "votes")
        await store.open()
        monkeypatch.setattr(AsyncMongoClient, "admin", SimpleNamespace(command=hello), raising=False)
        try:
            with pytest.raises(StoreUnavailableError, match=r"standalone.*--replSet"):
                await store.check()
        finally:
            await store.close()

    run(check())


def test_a_newer_versions_data_are_left_alone(mongo_server: MongoServer, database: str) -> None:
    with MongoClient[dict[str, Any]](mongo_server.url) as client:
        client[database]["schema"].insert_one({"_id": "schema", "version": schema.SCHEMA_VERSION + 1})

    async def check() -> None:
        async with opened(mongo_server, database) as store:
            with pytest.raises(StoreUnavailableError, match="newer version"):
                await store.check()

    run(check())
    assert set(everything(mongo_server, database)) == {"schema"}


def test_no_document_is_numbered_or_dated_by_its_id(mongo_server: MongoServer, database: str) -> None:
    async def meeting_day() -> None:
        async with opened(mongo_server, database) as store:
            meeting = await new_meeting(store)
            voter = await new_voter(store, meeting, "alice")
            poll = await open_poll(store, meeting)
            await store.claim(poll.id, voter.id, bytes(32), NOW)
            await store.cast(poll.id, secrets.token_bytes(32), poll.options[0].id, NOW)

    run(meeting_day())
    documents = [one for found in everything(mongo_server, database).values() for one in found]
    assert len(documents) > 10
    assert not [one for one in documents if isinstance(one["_id"], ObjectId)]


def test_a_ballot_holds_nothing_but_poll_token_and_choice(mongo_server: MongoServer, database: str) -> None:
    async def vote() -> None:
        async with opened(mongo_server, database) as store:
            meeting = await new_meeting(store)
            await new_voter(store, meeting, "alice")
            poll = await open_poll(store, meeting)
            for _ in range(8):
                await store.cast(poll.id, secrets.token_bytes(32), poll.options[0].id, NOW)
            await store.close_poll(poll.id, ACT)

    run(vote())
    box = everything(mongo_server, database)["ballot"]
    assert {tuple(ballot) for ballot in box} == {("_id", "poll_id", "token_hash", "option_id", "is_counted")}
    # In the order of their hashes, which is what the server now numbers them in.
    assert [ballot["token_hash"] for ballot in box] == sorted(ballot["token_hash"] for ballot in box)


def test_the_key_and_the_blinded_messages_go_when_a_poll_closes(mongo_server: MongoServer, database: str) -> None:
    async def vote() -> None:
        async with opened(mongo_server, database) as store:
            meeting = await new_meeting(store)
            voter = await new_voter(store, meeting, "alice")
            poll = await open_poll(store, meeting)
            await store.claim(poll.id, voter.id, b"b" * 32, NOW)
            await store.close_poll(poll.id, ACT)
            with pytest.raises(RefusedError):
                await store.claim(poll.id, voter.id, b"b" * 32, NOW)

    run(vote())
    text = repr(everything(mongo_server, database))
    assert repr(KEYS.private_pem) not in text
    assert repr(b"b" * 32) not in text


def test_a_closing_that_was_cut_short_is_finished_by_another(mongo_server: MongoServer, database: str) -> None:
    async def crash() -> None:
        async with opened(mongo_server, database) as store:
            meeting = await new_meeting(store)
            await new_voter(store, meeting, "alice")
            poll = await open_poll(store, meeting)
            await store.cast(poll.id, bytes(32), poll.options[0].id, NOW)
            await store._read(polls._begin_to_close, poll.id, ACT)
            with pytest.raises(RefusedError):
                await store.cast(poll.id, b"late" * 8, poll.options[0].id, NOW)
            assert await store.close_due_polls(NOW + polls.CLOSING_TAKES / 2) == 0
            assert await store.close_due_polls(NOW + polls.CLOSING_TAKES) == 1
            closed = await store.find_poll(poll.id)
            assert closed is not None
            assert (closed.status, closed.ballots_count, closed.closed_at) == (PollStatus.CLOSED, 1, NOW)
            assert (await store.log_entries(meeting.id))[-1].actor == ACT.by

    run(crash())


def test_a_ballot_between_closing_and_counting_is_counted_if_it_lay_in_the_box(
    mongo_server: MongoServer, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The closing begins after the ballot looked whether the poll is open, and before it looks again."""

    async def meanwhile() -> None:
        async with opened(mongo_server, database) as store:
            meeting = await new_meeting(store)
            await new_voter(store, meeting, "alice")
            poll = await open_poll(store, meeting)
            await _close_at_the_insertion(monkeypatch, store, poll.id)
            await store.cast(poll.id, bytes(32), poll.options[0].id, NOW)
            closed = await store.find_poll(poll.id)
            assert closed is not None
            assert (closed.status, closed.ballots_count) == (PollStatus.CLOSED, 1)
            assert await store.has_ballot(poll.id, bytes(32))

    run(meanwhile())


def test_a_ballot_after_the_counting_is_refused_and_taken_back(
    mongo_server: MongoServer, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def too_late() -> None:
        async with opened(mongo_server, database) as store:
            meeting = await new_meeting(store)
            await new_voter(store, meeting, "alice")
            poll = await open_poll(store, meeting)
            await _close_at_the_insertion(monkeypatch, store, poll.id, before=True)
            with pytest.raises(RefusedError) as refused:
                await store.cast(poll.id, bytes(32), poll.options[0].id, NOW)
            assert refused.value.refusal is Refusal.POLL_NOT_ACTIVE
            assert not await store.has_ballot(poll.id, bytes(32))

    run(too_late())
    assert everything(mongo_server, database)["ballot"] == []


async def _close_at_the_insertion(
    monkeypatch: pytest.MonkeyPatch, store: MongoStore, poll_id: str, *, before: bool = False
) -> None:
    """The next ballot meets a closing: wholly before it is put into the box, or begun right after."""
    insert = Tx.insert

    async def disturbed(tx: Any, name: str, *documents: dict[str, Any]) -> None:
        if name != "ballot":
            await insert(tx, name, *documents)
            return
        monkeypatch.setattr(Tx, "insert", insert)
        if before:
            await store.close_poll(poll_id, ACT)
        await insert(tx, name, *documents)
        if not before:
            await store._read(polls._begin_to_close, poll_id, ACT)

    monkeypatch.setattr(Tx, "insert", disturbed)


def test_a_late_ballot_whose_process_died_is_no_ballot_and_is_forgotten(
    mongo_server: MongoServer, database: str
) -> None:
    async def crash() -> None:
        async with opened(mongo_server, database) as store:
            meeting = await new_meeting(store)
            await new_voter(store, meeting, "alice")
            poll = await open_poll(store, meeting)
            await store.close_poll(poll.id, ACT)
            late = {"poll_id": poll.id, "token_hash": bytes(32), "option_id": "x", "is_counted": False}
            with MongoClient[dict[str, Any]](mongo_server.url) as client:
                client[database]["ballot"].insert_one({"_id": f"{poll.id}:{bytes(32).hex()}", **late})
            assert not await store.has_ballot(poll.id, bytes(32))
            await store.forget(NOW)

    run(crash())
    assert everything(mongo_server, database)["ballot"] == []


def test_a_deletion_that_was_cut_short_is_finished_by_another(mongo_server: MongoServer, database: str) -> None:
    async def crash() -> None:
        async with opened(mongo_server, database) as store:
            meeting = await new_meeting(store)
            await new_voter(store, meeting, "alice")
            poll = await open_poll(store, meeting)
            await store.cast(poll.id, bytes(32), poll.options[0].id, NOW)
            assert await store._change(meeting.id, meetings._bury, meeting.id, DeletionReason.CONFIRMED, NOW, None)
            assert await store.snapshot(meeting.id) is None
            assert await store.find_tombstone(meeting.code) is not None
            assert not await store.is_idle()
            await store.forget(NOW)
            assert await store.is_idle()

    run(crash())
    left = {name: found for name, found in everything(mongo_server, database).items() if found}
    assert set(left) <= {"tombstone", "schema", "lease"}


def test_nothing_is_left_of_a_deleted_meeting(mongo_server: MongoServer, database: str) -> None:
    async def whole_life() -> None:
        async with opened(mongo_server, database) as store:
            meeting = await new_meeting(store)
            voter = await new_voter(store, meeting, "alice")
            poll = await open_poll(store, meeting)
            await store.claim(poll.id, voter.id, bytes(32), NOW)
            await store.cast(poll.id, bytes(32), poll.options[0].id, NOW)
            await store.close_poll(poll.id, ACT)
            await new_poll(store, meeting)
            await store.freeze(meeting.id, ACT, NOW + timedelta(days=1))
            await store.save_report(PreparedReport(new_id(), meeting.id, "0" * 64, 3), b"pdf", "html")
            await store.purge(meeting.id, DeletionReason.CONFIRMED, NOW)

    run(whole_life())
    text = repr(everything(mongo_server, database))
    for trace in ("alice", "Réunion", "Question", "Camille", "html", repr(bytes(32))):
        assert trace not in text


def test_changes_are_heard_without_change_streams(
    mongo_server: MongoServer, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user who may read and write, but not watch."""

    async def forbidden(*_: object, **__: object) -> None:
        raise OperationFailure("not authorized", 13)

    async def listen() -> None:
        async with opened(mongo_server, database) as store:
            meeting = await new_meeting(store)
            changes = store.changes()
            assert await anext(changes) == []
            await new_poll(store, meeting)
            assert [event.type for event in await anext(changes)] == [EventType.POLL_CREATED]
            await store.purge(meeting.id, DeletionReason.CONFIRMED, NOW)
            assert [event.type for event in await anext(changes)] == [EventType.MEETING_CLOSED]
            await changes.aclose()  # type: ignore[attr-defined]  # it is a generator

    monkeypatch.setattr("pymongo.asynchronous.collection.AsyncCollection.watch", forbidden)
    run(listen())


def test_an_error_tells_neither_address_nor_password() -> None:
    async def fail() -> None:
        store = MongoStore("mongodb://someone:hush@127.0.0.1:1/?serverSelectionTimeoutMS=50", "votes")
        await store.open()
        try:
            with pytest.raises(StoreUnavailableError) as caught:
                await store.find_poll("x")
            assert "hush" not in str(caught.value)
            assert "127.0.0.1" not in str(caught.value)
        finally:
            await store.close()

    run(fail())
