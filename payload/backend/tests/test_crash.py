"""kill -9 at any moment: what was acknowledged is there, and what was interrupted goes on."""

import http.client
import os
import secrets
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from in_process import InProcess, in_process
from people import Ballot, Organizer, Person, meeting, organizer, participant
from served import Served, serve

Lost = (http.client.HTTPException, OSError)


@dataclass
class Restartable:
    """The service's address, whatever is behind it just now."""

    path: Path
    running: Served | InProcess | None = None

    def request(self, method: str, path: str, body: bytes | None = None, headers: Any = None) -> Any:
        assert self.running is not None
        return self.running.request(method, path, body, headers)

    @contextmanager
    def process(self, crash: str = "") -> Iterator[Served]:
        """A process of its own. With `crash` it kills itself there."""
        settings = {"DATABASE_URL": str(self.path), "LOG_LEVEL": "error"}
        module = "server:app"
        if crash:
            settings["CRASH"], module = crash, "crashing:app"
        with serve(["uvicorn", "--fd", "{fd}", module], settings) as server:
            self.running = server
            yield server

    @contextmanager
    def life(self) -> Iterator[InProcess]:
        """Before and after a crash: in this process, which starts sooner."""
        with in_process(self.path, RATE_LIMIT_BURST=1_000_000) as server:
            server.clock.time = datetime.now(UTC)  # the processes' time
            self.running = server
            yield server


@pytest.fixture
def service(sqlite_path: Path) -> Restartable:
    return Restartable(sqlite_path)


def lost(asked: Callable[[], object]) -> bool:
    """Whether the question found its end in the crash."""
    try:
        asked()
    except Lost:
        return True
    return False


def kill(server: Served) -> None:
    os.kill(server.process.pid, signal.SIGKILL)
    server.process.wait()


class TestVotes:
    def test_what_was_acknowledged_is_counted_and_the_rest_can_be_sent_again(self, service: Restartable) -> None:
        with service.life():
            gathered = meeting(service, voters=30)
            poll = gathered.organizer.open_poll()
            ballots = [voter.ballot(poll, secrets.randbelow(2)) for voter in gathered.participants]
        with service.process() as server:
            acknowledged = cast_until_killed(service, server, ballots, after=10)
        assert len(acknowledged) < len(ballots)
        with service.life():
            for token_hash in acknowledged:
                assert Person(service).read(f"/polls/{poll['id']}/receipts/{token_hash}") == {"recorded": True}
            for ballot in ballots:
                Person(service).done("/votes", ballot.body)
            closed = gathered.organizer.close(poll)
        assert closed["total_votes_count"] == len(ballots)
        wanted = [sum(ballot.option_id == option["id"] for ballot in ballots) for option in poll["options"]]
        assert [option["votes"] for option in closed["options"]] == wanted

    @pytest.mark.parametrize("crash", ["before cast", "after cast", "before claim", "after claim"])
    def test_a_vote_that_crashed_counts_once(self, service: Restartable, crash: str) -> None:
        with service.life():
            gathered = meeting(service, voters=2)
            poll = gathered.organizer.open_poll()
            gathered.participants[1].vote(poll, 1)
        with service.process(crash):
            alice = gathered.participants[0]
            assert lost(lambda: alice.vote(poll, 0))
        with service.life():
            alice.vote(poll, 0)
            closed = gathered.organizer.close(poll)
        assert [option["votes"] for option in closed["options"]] == [1, 1]


def cast_until_killed(service: Restartable, server: Served, ballots: list[Ballot], after: int) -> list[str]:
    """Several voters at once; the server is killed when `after` of them have their receipt."""
    receipts: list[str] = []
    enough = threading.Event()
    waiting = list(ballots)

    def vote() -> None:
        while waiting:
            ballot = waiting.pop()
            try:
                receipts.append(Person(service).done("/votes", ballot.body)["token_hash"])
            except Lost:
                return
            if len(receipts) >= after:
                enough.set()

    voters = [threading.Thread(target=vote) for _ in range(4)]
    for voter in voters:
        voter.start()
    assert enough.wait(20)
    kill(server)
    for voter in voters:
        voter.join()
    return receipts


class TestPolls:
    @pytest.mark.parametrize("crash", ["after start_poll", "before _keep_result", "after close_poll"])
    def test_an_interrupted_change_is_asked_for_again(self, service: Restartable, crash: str) -> None:
        with service.life():
            gathered = meeting(service, voters=1)
            poll = gathered.organizer.draft()
        leads = gathered.organizer
        steps: list[Callable[[], object]] = [
            lambda: leads.start(poll),
            lambda: gathered.participants[0].vote(leads.poll(poll["id"]), 0),
            lambda: leads.close(poll),
        ]
        with service.process(crash):
            done = [not lost(step) for step in steps]
        assert False in done
        with service.life():
            for step in steps[done.index(False) :]:
                step()
            assert leads.poll(poll["id"])["total_votes_count"] == 1

    def test_a_close_that_crashed_between_its_two_files_is_ended_by_the_upkeep(self, service: Restartable) -> None:
        with service.life():
            gathered = meeting(service, voters=3)
            poll = gathered.organizer.open_poll()
            for voter in gathered.participants[:2]:
                voter.vote(poll, 0)
            late = gathered.participants[2].ballot(poll, 0)
        with service.process("before _keep_result"):
            assert lost(lambda: gathered.organizer.close(poll))
        with service.life() as server:
            assert Person(service).post("/votes", late.body).json()["code"] == "poll_not_active"
            server.sweep()  # sees it: perhaps somebody is just closing
            server.sweep()
            closed = gathered.organizer.poll(poll["id"])
        assert (closed["status"], [option["votes"] for option in closed["options"]]) == ("closed", [2, 0])


WORDS = (b"Quetzalcoatl", b"Olga", b"Assembly", b"Shall we?", b"%PDF")


class TestReportAndDeletion:
    @pytest.mark.parametrize(
        "crash",
        [
            *("before freeze", "after freeze", "before save_report", "after save_report"),
            *("before purge", "after purge", "before scrub", "after scrub"),
        ],
    )
    def test_every_step_is_taken_up_again_until_no_byte_is_left(
        self, service: Restartable, crash: str, tmp_path: Path
    ) -> None:
        with service.life():
            leads = organizer(service)
            alice = participant(service, leads.code, "Quetzalcoatl")
            leads.approve_all()
            poll = leads.open_poll()
            alice.vote(poll, 0)
            leads.close(poll)
        with service.process(crash):
            assert lost(lambda: report_and_confirm(leads)) or crash.endswith("scrub")
        with service.life() as server:
            answer = leads.get(f"/meetings/{leads.meeting_id}/state")
            if answer.status == 200:
                assert alice.poll(poll["id"])["total_votes_count"] == 1  # nothing lost
                report_and_confirm(leads)
            assert leads.get(f"/meetings/{leads.meeting_id}/state").status == 410
            server.sweep()  # ends what the killed process began
            content = b"".join(path.read_bytes() for path in tmp_path.glob("votes*"))
            assert [word for word in WORDS if word in content] == []


def report_and_confirm(leads: Organizer) -> None:
    report = leads.prepare()
    assert leads.get(f"/reports/{report['report_id']}.pdf").status == 200
    leads.confirm(report)


def test_a_worker_takes_the_lease_of_one_that_was_killed(service: Restartable) -> None:
    """Timers and deletions go on: its lease ends after seconds."""
    with service.process() as server:
        gathered = meeting(service, voters=1)
        poll = gathered.organizer.open_poll(timer_duration=5)
        ballot = gathered.participants[0].ballot(poll, 0)
        Person(service).done("/votes", ballot.body)
        kill(server)
    with service.process():
        late = replace(ballot, option_id=poll["options"][1]["id"])
        assert Person(service).post("/votes", late.body).json()["code"] == "already_voted"
        waiting = threading.Event()
        for _ in range(300):
            answer = gathered.organizer.get(f"/meetings/{gathered.id}/log").json()
            if answer[-1]["action"] == "poll_timed_out":
                return
            waiting.wait(0.1)
    raise AssertionError("nobody closed the poll")
