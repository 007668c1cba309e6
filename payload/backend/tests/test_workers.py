"""Several workers, configured as the package configures them: all clients hear, nothing counts twice, and they end."""

import os
import re
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from packaged import error_log, packaged_service
from people import Member, Participant, Person, meeting, organizer
from served import UNLIMITED, Served
from sse import EventStream, Message

AT_ONCE = 16


@pytest.fixture(params=[2, 8])
def workers(request: pytest.FixtureRequest) -> int:
    count: int = request.param
    return count


@pytest.fixture
def service(tmp_path: Path, sqlite_path: Path, workers: int) -> Iterator[Served]:
    settings = {"DATABASE_URL": str(sqlite_path), **UNLIMITED}
    with packaged_service(tmp_path, settings, f"--workers {workers}") as server:
        yield server


def all_at_once(works: list[Callable[[], Any]]) -> list[Any]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(lambda work: work(), works))


class TestUnderLoad:
    def test_a_whole_meeting_is_counted_exactly(self, service: Served) -> None:
        gathered = meeting(service, voters=0)
        leads = gathered.organizer
        people = all_at_once([partial(join, service, leads.code, f"Voter {n}") for n in range(60)])
        leads.approve_all()
        poll = leads.open_poll()
        assert poll["eligible_count"] == 60
        ballots = all_at_once([partial(one.ballot, poll, n % 2) for n, one in enumerate(people)])
        # Everyone votes three times: an impatient page, an impatient voter, a copied request.
        answers = all_at_once([partial(cast, service, ballot.body) for ballot in ballots * 3])
        assert Counter(answers) == {200: 180}
        closed = leads.close(poll)
        assert (closed["total_votes_count"], closed["claims_count"]) == (60, 60)
        assert [option["votes"] for option in closed["options"]] == [30, 30]

    def test_one_name_and_one_token_win_once(self, service: Served) -> None:
        leads = organizer(service)
        body = {"name": "Alice", "meeting_code": leads.code}
        joined = all_at_once([lambda: Person(service).post("/participants/join", body).status] * 20)
        assert Counter(joined) == {201: 1, 409: 19}
        leads.approve_all()
        voter = join(service, leads.code, "Bob")
        leads.approve_all()
        poll = leads.open_poll()
        choices = [voter.ballot(poll, number).body for number in range(2)]
        answers = all_at_once([partial(cast, service, choices[n % 2]) for n in range(50)])
        assert Counter(answers) == {200: 25, 409: 25}
        assert leads.close(poll)["total_votes_count"] == 1

    def test_a_ballot_is_counted_or_refused_when_the_poll_closes(self, service: Served) -> None:
        gathered = meeting(service, voters=40)
        poll = gathered.organizer.open_poll()
        ballots = [one.ballot(poll, 0).body for one in gathered.participants]
        works: list[Callable[[], Any]] = [partial(cast, service, body) for body in ballots]
        works.insert(10, lambda: gathered.organizer.close(poll)["status"])
        answers = Counter(all_at_once(works))
        closed = gathered.organizer.poll(poll["id"])
        assert closed["status"] == "closed"
        assert closed["total_votes_count"] == answers[200]
        assert answers[200] + answers[409] == 40

    def test_every_client_of_every_worker_hears_everything_in_order(self, service: Served) -> None:
        gathered = meeting(service, voters=5, scrutators=1)
        listeners: list[Member] = [gathered.organizer, *gathered.scrutators, *gathered.participants]
        with ExitStack() as stack:
            streams = [stack.enter_context(EventStream(service, one)) for one in listeners for _ in range(6)]
            for stream in streams:
                assert stream.next() is not None  # hello: from here on it hears
            polls = [gathered.organizer.open_poll() for _ in range(4)]
            for poll in polls:
                gathered.organizer.close(poll)
            heard = [[one for _ in polls for one in stream.until("poll_closed")] for stream in streams]
        assert len({tuple(one.id for one in messages) for messages in heard}) == 1
        types = Counter(one.type for one in heard[0])
        assert types == {"poll_created": 4, "poll_started": 4, "poll_closed": 4}


def join(service: Served, code: str, name: str) -> Participant:
    made = Person(service).done("/participants/join", {"name": name, "meeting_code": code})
    return Participant(service, made["participant_token"], made["meeting_id"], made["id"], name)


def cast(service: Served, body: dict[str, str]) -> int:
    return Person(service).post("/votes", body).status


def open_streams(service: Served, listener: Member, count: int) -> list[EventStream]:
    streams = [EventStream(service, listener) for _ in range(count)]
    for stream in streams:
        hello = stream.next()
        assert hello is not None
    return streams


def clean_end(messages: list[Message]) -> bool:
    """The last word is that the client should come back at once."""
    return [one.retry for one in messages if one.kind == "message" and one.data is None] == ["500"]


class TestEnd:
    """Without force: gunicorn would wait for graceful_timeout (30 s), longer than the tests' patience."""

    def test_term_ends_all_of_it_with_streams_open(self, service: Served, tmp_path: Path) -> None:
        streams = open_streams(service, organizer(service), 8)
        status, talk = service.stop()
        assert all(clean_end(stream.rest()) for stream in streams)
        assert status == 0
        assert "Traceback" not in talk + error_log(tmp_path)

    def test_hup_replaces_workers_with_streams_open_and_no_event_is_lost(self, service: Served, tmp_path: Path) -> None:
        leads = organizer(service)
        streams = open_streams(service, leads, 8)
        os.kill(service.process.pid, signal.SIGHUP)
        ends = [stream.rest() for stream in streams]
        assert all(clean_end(end) for end in ends)
        drafts = [leads.draft()["id"] for _ in range(3)]
        with EventStream(service, leads, last_event_id="0") as stream:
            assert [stream.until("poll_created")[-1].data["poll_id"] for _ in drafts] == drafts
        service.stop()
        assert "Traceback" not in error_log(tmp_path)


def test_a_worker_that_has_served_its_share_ends_with_a_stream_open(tmp_path: Path, sqlite_path: Path) -> None:
    """max_requests sends no signal: the server simply shuts down."""
    settings = {"DATABASE_URL": str(sqlite_path), **UNLIMITED}
    with packaged_service(tmp_path, settings, "--workers 1 --max-requests 30 --max-requests-jitter 0") as service:
        leads = organizer(service)
        (stream,) = open_streams(service, leads, 1)
        for _ in range(40):
            assert leads.get(f"/meetings/{leads.meeting_id}/state").status == 200
        assert clean_end(stream.rest())
        # Nobody but the worker that takes its place can answer this.
        assert leads.get(f"/meetings/{leads.meeting_id}/state").status == 200
        service.stop()
    log = error_log(tmp_path)
    assert len(re.findall("Booting worker", log)) > 1
    assert "Traceback" not in log
