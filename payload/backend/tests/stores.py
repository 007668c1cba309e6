"""Stores in the hands of several processes: clients of their own on the same data."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from vote_secret.domain.act import Act
from vote_secret.domain.meeting import Meeting
from vote_secret.domain.participant import Participant
from vote_secret.domain.poll import KeyPair, Option, Poll
from vote_secret.store import Store

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
ACT = Act(NOW, "Camille")
KEYS = KeyPair(b"private", b"public")

StoreMaker = Callable[[], Store]


def new_id() -> str:
    return uuid4().hex


@asynccontextmanager
async def opened(make_store: StoreMaker, count: int = 1) -> AsyncIterator[list[Store]]:
    """So many clients of the same data."""
    stores = [make_store() for _ in range(count)]
    for store in stores:
        await store.open()
    try:
        yield stores
    finally:
        for store in stores:
            await store.close()


async def new_meeting(store: Store) -> Meeting:
    meeting = Meeting(new_id(), new_id()[:8].upper(), "Réunion", "Camille", "UTC", "fr", NOW, organizer_seen=NOW)
    await store.create_meeting(meeting, new_id().encode(), 1_000_000)
    return meeting


async def new_voter(store: Store, meeting: Meeting, name: str) -> Participant:
    """Someone who is approved."""
    voter = Participant(new_id(), meeting.id, name, name, NOW)
    await store.join(voter, new_id().encode(), None, 1_000_000)
    return await store.decide_participant(meeting.id, voter.id, ACT, approved=True)


async def new_poll(store: Store, meeting: Meeting, **changes: int) -> Poll:
    """A draft with two options."""
    poll = Poll(new_id(), meeting.id, "Question ?", (Option(new_id(), "Oui"), Option(new_id(), "Non")), NOW)
    poll = replace(poll, **changes)  # type: ignore[arg-type]  # the duration alone
    await store.create_poll(poll, 1_000_000, ACT)
    return poll


async def open_poll(store: Store, meeting: Meeting, **changes: int) -> Poll:
    """One that is open, for whoever is approved; somebody is."""
    poll = await new_poll(store, meeting, **changes)
    return await store.start_poll(poll.id, KEYS, ACT)
