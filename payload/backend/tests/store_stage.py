"""A meeting in a store, for the conformance tests: what the routes would have made, without them."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from vote_secret.domain.act import Act
from vote_secret.domain.codes import new_id, new_meeting_code, new_scrutator_code
from vote_secret.domain.meeting import Meeting
from vote_secret.domain.names import name_key
from vote_secret.domain.participant import Participant
from vote_secret.domain.poll import KeyPair, Option, Poll
from vote_secret.domain.scrutator import Scrutator
from vote_secret.domain.snapshot import Snapshot
from vote_secret.store import Store

T = TypeVar("T")

START = datetime(2026, 3, 1, 18, 0, 0, 123_000, tzinfo=UTC)
KEYS = KeyPair(b"private key of the poll", b"public key of the poll")
NO_LIMIT = 1_000_000


def at(**later: float) -> datetime:
    """A moment after the start."""
    return START + timedelta(**later)


def act(**later: float) -> Act:
    return Act(at(**later), "Olga")


@dataclass
class Stage:
    """A store with one meeting in it, and short ways to do things there."""

    store: Store
    meeting: Meeting
    organizer_hash: bytes

    @property
    def id(self) -> str:
        return self.meeting.id

    async def snapshot(self) -> Snapshot:
        found = await self.store.snapshot(self.id)
        assert found is not None
        return found

    async def join(self, name: str, request_hash: bytes | None = None, limit: int = NO_LIMIT) -> Participant:
        wanted = Participant(new_id(), self.id, name, name_key(name), START)
        participant, _ = await self.store.join(wanted, secrets.token_bytes(32), request_hash, limit)
        return participant

    async def voters(self, count: int) -> list[Participant]:
        """Approved ones."""
        joined = [await self.join(f"Voter {number}") for number in range(count)]
        await self.store.approve_pending(self.id, act())
        return joined

    async def draft(self, *options: str, timer: int | None = None) -> Poll:
        texts = options or ("Yes", "No")
        poll = Poll(
            id=new_id(),
            meeting_id=self.id,
            question="Shall we?",
            options=tuple(Option(new_id(), text) for text in texts),
            created_at=START,
            timer_duration=timer,
        )
        await self.store.create_poll(poll, NO_LIMIT, act())
        return poll

    async def open_poll(self, timer: int | None = None) -> Poll:
        """Somebody is approved if nobody was."""
        if not (await self.snapshot()).approved:
            await self.voters(1)
        return await self.store.start_poll((await self.draft(timer=timer)).id, KEYS, act())

    async def cast(self, poll: Poll, option: int = 0, token_hash: bytes | None = None, **later: float) -> bytes:
        token_hash = token_hash or secrets.token_bytes(32)
        await self.store.cast(poll.id, token_hash, poll.options[option].id, at(**later))
        return token_hash

    async def name_scrutators(self, *names: str) -> tuple[str, list[Scrutator]]:
        code = new_scrutator_code()
        named = [Scrutator(new_id(), self.id, name, name_key(name), START) for name in names]
        return code, await self.store.set_scrutators(self.id, named, code, act())

    async def scrutators(self, *names: str) -> list[Scrutator]:
        """Who have joined, one after the other."""
        code, named = await self.name_scrutators(*names)
        join = self.store.join_scrutator
        return [
            (await join(code, one.name_key, secrets.token_bytes(32), None, at(milliseconds=number)))[0]
            for number, one in enumerate(named)
        ]

    async def events(self) -> list[str]:
        return [event.type.value for event in await self.store.events_after(self.id, 0)]

    async def log(self) -> list[str]:
        return [entry.action.value for entry in await self.store.log_entries(self.id)]


async def new_stage(store: Store, title: str = "Assembly") -> Stage:
    meeting = Meeting(
        id=new_id(),
        code=new_meeting_code(),
        title=title,
        organizer_name="Olga",
        organizer_timezone="Europe/Paris",
        locale="fr",
        created_at=START,
        organizer_seen=START,
        charge_seen=START,
    )
    token_hash = secrets.token_bytes(32)
    await store.create_meeting(meeting, token_hash, NO_LIMIT)
    return Stage(store, meeting, token_hash)


def on_stage(make_store: Callable[[], Store], play: Callable[[Stage], Awaitable[T]]) -> T:
    """Opens a store, makes a meeting in it, plays, closes."""

    async def life() -> T:
        store = make_store()
        await store.open()
        try:
            return await play(await new_stage(store))
        finally:
            await store.close()

    return asyncio.run(life())
