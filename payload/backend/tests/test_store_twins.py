"""Both stores do the same: random days of a meeting, step by step, with equal answers, refusals, logs and events.

A day is made from a number alone, so one that fails can be lived again: it names its number and its step.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from mongo_server import MongoServer

from vote_secret.domain.act import Act
from vote_secret.domain.meeting import Meeting
from vote_secret.domain.participant import Participant
from vote_secret.domain.poll import KeyPair, Option, Poll
from vote_secret.domain.recovery import Recovery
from vote_secret.domain.refused import RefusedError
from vote_secret.domain.scrutator import Scrutator
from vote_secret.domain.snapshot import PreparedReport
from vote_secret.domain.tombstone import DeletionReason
from vote_secret.store import SQLiteStore, Store
from vote_secret.store.mongo import MongoStore

START = datetime(2026, 11, 23, 8, tzinfo=UTC)
STEPS = 150
INTERVAL = timedelta(seconds=60)
AUTO_DELETE = timedelta(hours=12)

NOBODY = "f" * 32
KNOWN = 0.94
LATE = 0.3

Step = Callable[[Store], Awaitable[object]]


class Day:
    """Chooses what happens next. Everything that is random comes from one number."""

    def __init__(self, number: int) -> None:
        self.random = random.Random(number)  # noqa: S311 # the same day again is the point
        self.now = START
        self.meetings: list[str] = []
        self.participants: list[str] = []
        self.scrutators: list[str] = []
        self.polls: list[str] = []
        self.options: list[str] = []
        self.codes: list[str] = []
        self.reports: list[str] = []
        self.tokens = [self.bytes() for _ in range(6)]
        self.opening = ["create_meeting", "join", "join", "join", "approve_pending", "create_poll", "start"]

    def next(self) -> tuple[str, Step]:
        """A name for the log of a failure, and the step."""
        self.now += timedelta(milliseconds=self.random.choice([0, 1, 700, 1500, 20_000, 400_000]))
        if self.opening:
            kind = self.opening.pop(0)
            return kind, getattr(self, kind)()
        kinds = [
            *(["join"] * 5 + ["decide"] * 6 + ["create_poll"] * 2 + ["start"] * 6 + ["claim"] * 9 + ["cast"] * 12),
            *(["close"] * 1 + ["scrutators_list"] + ["join_scrutator"] * 4 + ["heartbeat"] * 3 + ["watch"] * 2),
            *(["request"] * 3 + ["report_vote"] * 3 + ["freeze", "save", "recovery", "recover", "attempt"]),
            *("approve_pending", "remove", "delete_poll", "due", "announce", "reset", "lease", "forget"),
        ]
        kind = self.random.choice(kinds)
        return kind, getattr(self, kind)()

    def id(self) -> str:
        return UUID(int=self.random.getrandbits(128)).hex

    def bytes(self) -> bytes:
        return self.random.randbytes(32)

    def one(self, known: list[str]) -> str:
        """Most often one of the newest that are known, now and then one that is not."""
        return self.random.choice(known[-4:] or [NOBODY]) if self.random.random() < KNOWN else NOBODY

    def act(self) -> Act:
        return Act(self.now, self.random.choice(["Camille", "Dominique"]))

    @property
    def meeting(self) -> str:
        return self.one(self.meetings)

    def create_meeting(self) -> Step:
        meeting_id, code = self.id(), self.id()[:8].upper()
        self.meetings.append(meeting_id)
        meeting = Meeting(
            meeting_id, code, "Réunion", "Camille", "Europe/Paris", "fr", self.now, organizer_seen=self.now
        )
        token = self.bytes()
        return lambda store: store.create_meeting(meeting, token, 1000)

    def join(self) -> Step:
        name = self.random.choice(["alice", "bastien", "chloé", "david", "emma"])
        participant = Participant(self.id(), self.meeting, name, name, self.now)
        self.participants.append(participant.id)
        token, request = self.bytes(), self.random.choice([None, b"k" * 32, name.encode()])
        return lambda store: store.join(participant, token, request, 4)

    def decide(self) -> Step:
        meeting, participant, act = self.meeting, self.one(self.participants), self.act()
        approved = self.random.random() < 0.9
        return lambda store: store.decide_participant(meeting, participant, act, approved=approved)

    def approve_pending(self) -> Step:
        meeting, act = self.meeting, self.act()
        return lambda store: store.approve_pending(meeting, act)

    def remove(self) -> Step:
        meeting, participant, act = self.meeting, self.one(self.participants), self.act()
        return lambda store: store.remove_participant(meeting, participant, act)

    def create_poll(self) -> Step:
        options = tuple(Option(self.id(), text) for text in ("Oui", "Non"))
        self.options += [option.id for option in options]
        duration = self.random.choice([None, None, 5, 600])
        poll = Poll(self.id(), self.meeting, "Question ?", options, self.now, timer_duration=duration)
        self.polls.append(poll.id)
        act = self.act()
        return lambda store: store.create_poll(poll, 20, act)

    def delete_poll(self) -> Step:
        poll, act = self.one(self.polls), self.act()
        return lambda store: store.delete_poll(poll, act)

    def start(self) -> Step:
        poll, act, keys = self.one(self.polls), self.act(), KeyPair(self.bytes(), self.bytes())
        return lambda store: store.start_poll(poll, keys, act)

    def close(self) -> Step:
        poll, act = self.one(self.polls), self.act()
        return lambda store: store.close_poll(poll, act)

    def due(self) -> Step:
        meeting, now = self.random.choice([None, self.meeting]), self.now
        return lambda store: store.close_due_polls(now, meeting)

    def announce(self) -> Step:
        now = self.now
        return lambda store: store.announce_counts(now)

    def claim(self) -> Step:
        poll, participant, now = self.one(self.polls), self.one(self.participants), self.now
        blinded = self.random.choice(self.tokens)
        return lambda store: store.claim(poll, participant, blinded, now)

    def cast(self) -> Step:
        poll, option, now = self.one(self.polls), self.one(self.options), self.now
        token = self.random.choice(self.tokens)
        return lambda store: store.cast(poll, token, option, now)

    def listed(self, meeting: str) -> tuple[Scrutator, ...]:
        names = self.random.sample(["gabriel", "hélène", "inès"], self.random.choice([1, 2, 3, 3]))
        listed = tuple(Scrutator(self.id(), meeting, name, name, self.now) for name in names)
        self.scrutators += [one.id for one in listed]
        return listed

    def scrutators_list(self) -> Step:
        meeting, code, act = self.meeting, "SC" + self.id()[:10], self.act()
        self.codes.append(code)
        listed = self.listed(meeting)
        return lambda store: store.set_scrutators(meeting, listed, code, act)

    def join_scrutator(self) -> Step:
        code, name, now = self.one(self.codes), self.random.choice(["gabriel", "hélène", "inès"]), self.now
        token, request = self.bytes(), self.random.choice([None, b"s" * 32])
        return lambda store: store.join_scrutator(code, name, token, request, now)

    def reset(self) -> Step:
        meeting, scrutator, act = self.meeting, self.one(self.scrutators), self.act()
        return lambda store: store.reset_scrutator(meeting, scrutator, act)

    def heartbeat(self) -> Step:
        meeting, scrutator, now = self.meeting, self.one(self.scrutators), self.now
        if self.random.random() < 0.5:
            return lambda store: store.organizer_heartbeat(meeting, now)
        return lambda store: store.scrutator_heartbeat(meeting, scrutator, now, AUTO_DELETE)

    def watch(self) -> Step:
        now = self.now
        return lambda store: store.note_absences(now, INTERVAL, AUTO_DELETE)

    def request(self) -> Step:
        meeting, act = self.meeting, self.act()
        return lambda store: store.request_report(meeting, act)

    def report_vote(self) -> Step:
        meeting, scrutator, now = self.meeting, self.one(self.scrutators), self.now
        approved = self.random.random() < 0.7
        return lambda store: store.vote_on_report(meeting, scrutator, now, approved=approved)

    def freeze(self) -> Step:
        meeting, act = self.meeting if self.random.random() < LATE else NOBODY, self.act()
        return lambda store: store.freeze(meeting, act, act.at + timedelta(days=1))

    def save(self) -> Step:
        report = PreparedReport(self.id(), self.meeting, self.bytes().hex(), 3)
        self.reports.append(report.id)
        return lambda store: store.save_report(report, b"pdf", "html")

    def recovery(self) -> Step:
        meeting, act = self.meeting, self.act()
        code = sha256(self.random.choice(self.tokens) + bytes([len(self.meetings)])).digest()
        recovery = Recovery(code, b"salt", b"hash", self.now + timedelta(minutes=10))
        return lambda store: store.set_recovery(meeting, recovery, act)

    def attempt(self) -> Step:
        code, now = sha256(self.random.choice(self.tokens) + bytes([1])).digest(), self.now
        return lambda store: store.take_attempt(code, now)

    def recover(self) -> Step:
        code, token, now = sha256(self.random.choice(self.tokens) + bytes([1])).digest(), self.bytes(), self.now
        return lambda store: store.recover(code, token, now)

    def lease(self) -> Step:
        name, holder, now = "sweep", self.random.choice("ab"), self.now
        return lambda store: store.hold_lease(name, holder, now, now + timedelta(seconds=10))

    def forget(self) -> Step:
        now = self.now
        return lambda store: store.forget(now)


async def outcome(step: Step, store: Store) -> object:
    try:
        return await step(store)
    except RefusedError as refused:
        return refused.refusal


async def everything(store: Store, day: Day) -> dict[str, Any]:
    """All that can be read of the day."""
    meeting = day.meetings[0]
    return {
        "snapshot": await store.snapshot(meeting),
        "seq": await store.newest_seq(meeting),
        "log": await store.log_entries(meeting),
        "events": await store.events_after(meeting, 0),
        "rights": [await store.ballot_rights(one) for one in day.participants],
        "ballots": [await store.has_ballot(poll, token) for poll in day.polls for token in day.tokens],
        "reports": [await store.find_report(report) for report in day.reports],
        "pdf": [await store.report_pdf(report) for report in day.reports],
        "html": [await store.report_html(report) for report in day.reports],
        "delete": await store.meetings_to_delete(day.now),
        "empty": await store.empty_meetings(day.now, len(day.meetings)),
        "idle": await store.is_idle(),
        "gone": await store.find_tombstone(meeting),
    }


async def live(number: int, one: Store, other: Store) -> None:
    day = Day(number)
    for count in range(STEPS):
        name, step = day.next()
        answers = await outcome(step, one), await outcome(step, other)
        assert answers[0] == answers[1], f"day {number}, step {count}: {name}"
    assert await everything(one, day) == await everything(other, day), f"day {number}"
    for store in (one, other):
        assert await store.purge(day.meetings[0], DeletionReason.CONFIRMED, day.now)
        assert not await store.purge(day.meetings[0], DeletionReason.CONFIRMED, day.now)
        assert await store.scrub()
    assert await everything(one, day) == await everything(other, day), f"day {number}, after the end"


@pytest.mark.parametrize("number", range(6))
def test_a_random_day_is_the_same_in_both_stores(number: int, tmp_path: Path, mongo_server: MongoServer) -> None:
    async def run() -> None:
        stores: list[Store] = [
            SQLiteStore(tmp_path / "twin.sqlite3"),
            MongoStore(mongo_server.url, f"twin_{number}"),
        ]
        for store in stores:
            await store.open()
        try:
            await live(number, *stores)
        finally:
            for store in stores:
                await store.close()

    asyncio.run(run())
