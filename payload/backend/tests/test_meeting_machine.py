"""Random lives of a meeting over the interface, each step compared with a plain model of what a meeting is."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from hypothesis.strategies import booleans, data, integers, sampled_from
from in_process import InProcess, in_process
from people import Ballot, Member, Organizer, Participant, Person, organizer, participant, scrutator
from served import UNLIMITED

NAMES = ("Alice", "Bob", "Chloe", "Dan")
SCRUTATORS = ("Sam", "Ann", "Eve")
DURATION = 60


@dataclass
class ModelPoll:
    """A poll as anyone would think of it."""

    id: str
    options: list[str]
    timer: int | None
    status: str = "draft"
    electorate: set[str] = field(default_factory=set)
    ends: int | None = None
    box: dict[str, str] = field(default_factory=dict)
    """Whose ballot names which option. The server must never be able to write this."""
    public: Any = None

    @property
    def result(self) -> list[int]:
        counted = Counter(self.box.values())
        return [counted[option] for option in self.options]


@dataclass
class Model:
    """A meeting."""

    approval: dict[str, str] = field(default_factory=dict)
    polls: list[ModelPoll] = field(default_factory=list)
    joined: dict[str, bool | None] = field(default_factory=dict)
    """Scrutators who came, and what they said about the report."""
    consent: str = "none"
    status: str = "open"
    seconds: int = 0

    def tick(self, seconds: int) -> None:
        self.seconds += seconds
        for poll in self.polls:
            if poll.status == "active" and poll.ends is not None and poll.ends <= self.seconds:
                poll.status = "closed"

    def void_consent(self) -> None:
        self.consent = "none"
        self.joined = dict.fromkeys(self.joined)

    @property
    def approved(self) -> set[str]:
        return {name for name, approval in self.approval.items() if approval == "approved"}

    @property
    def may_report(self) -> bool:
        return not any(poll.status == "active" for poll in self.polls) and (
            not self.joined or self.consent == "approved"
        )


class MeetingMachine(RuleBasedStateMachine):
    """Each rule does one thing to both, and expects the same success or refusal."""

    server: ClassVar[InProcess]

    def __init__(self) -> None:
        super().__init__()
        self.server.clock.reset()
        self.model = Model()
        self.leads: Organizer = organizer(self.server)
        self.voters: dict[str, Participant] = {}
        self.watching: dict[str, Member] = {}
        self.ballots: dict[tuple[str, str], Ballot] = {}
        self.code = ""

    @initialize(voters=integers(1, 3), polls=integers(0, 2), scrutators=integers(0, 3), timed=booleans())
    def begin(self, voters: int, polls: int, scrutators: int, timed: bool) -> None:  # noqa: FBT001
        """Some way into a meeting, so that few steps are spent on getting there."""
        for name in NAMES[:voters]:
            self.join(name)
            self.decide(name, approved=True)
        for _ in range(polls):
            self.draft(2, timed)
            self._start(self.model.polls[-1])
        if scrutators:
            self.name_scrutators()
        for name in SCRUTATORS[:scrutators]:
            self.join_as_scrutator(name)

    @precondition(lambda self: self.model.status == "open")
    @rule(name=sampled_from(NAMES))
    def join(self, name: str) -> None:
        if name in self.model.approval:
            body = {"name": name.upper(), "meeting_code": self.leads.code}
            assert Person(self.server).post("/participants/join", body).status == 409
            return
        self.voters[name] = participant(self.server, self.leads.code, name)
        self.model.approval[name] = "pending"

    @precondition(lambda self: self.model.status == "open" and self.model.approval)
    @rule(name=sampled_from(NAMES), approved=booleans())
    def decide(self, name: str, approved: bool) -> None:  # noqa: FBT001
        if name in self.voters:
            self.leads.done(f"/participants/{self.voters[name].id}/approve", {"approved": approved})
            self.model.approval[name] = "approved" if approved else "rejected"

    @precondition(lambda self: self.model.status == "open" and len(self.model.polls) < 4)
    @rule(options=integers(2, 3), timed=booleans())
    def draft(self, options: int, timed: bool) -> None:  # noqa: FBT001
        texts = tuple(f"Option {number}" for number in range(options))
        made = self.leads.draft("Q", texts, timer_duration=DURATION if timed else None)
        ids = [option["id"] for option in made["options"]]
        self.model.polls.append(ModelPoll(made["id"], ids, DURATION if timed else None))

    @precondition(lambda self: self.model.polls)
    @rule(choose=data())
    def start(self, choose: Any) -> None:
        self._start(choose.draw(sampled_from(self.model.polls)))

    def _start(self, poll: ModelPoll) -> None:
        answer = self.leads.post(f"/polls/{poll.id}/start")
        if poll.status == "active" and self.model.status == "open":
            assert answer.status == 200
        elif poll.status == "closed" or not self.model.approved or self.model.status != "open":
            assert answer.status == 409
        else:
            assert answer.status == 200
            poll.public = answer.json()["poll"]
            poll.status, poll.electorate = "active", set(self.model.approved)
            poll.ends = None if poll.timer is None else self.model.seconds + poll.timer
            self.model.void_consent()

    @precondition(lambda self: self.model.polls)
    @rule(choose=data())
    def close(self, choose: Any) -> None:
        poll = choose.draw(sampled_from(self.model.polls))
        answer = self.leads.post(f"/polls/{poll.id}/close")
        assert answer.status == (409 if poll.status == "draft" else 200)
        if poll.status == "active":
            poll.status = "closed"

    @precondition(lambda self: any(poll.status == "active" for poll in self.model.polls))
    @rule(choose=data(), option=integers(0, 1))
    def vote(self, choose: Any, option: int) -> None:
        poll = choose.draw(sampled_from([poll for poll in self.model.polls if poll.status == "active"]))
        waiting = sorted(poll.electorate - set(poll.box)) or sorted(poll.electorate)
        self._vote(poll, choose.draw(sampled_from(waiting)), option)

    @precondition(lambda self: self.voters and any(poll.public for poll in self.model.polls))
    @rule(choose=data(), option=integers(0, 1))
    def vote_where_it_may_be_wrong(self, choose: Any, option: int) -> None:
        poll = choose.draw(sampled_from([poll for poll in self.model.polls if poll.public]))
        self._vote(poll, choose.draw(sampled_from(sorted(self.voters))), option)

    def _vote(self, poll: ModelPoll, name: str, option: int) -> None:
        ballot = self.ballots.get((poll.id, name)) or self._claim(poll, name)
        if ballot is None:
            return
        ballot.option_id = poll.options[option]
        answer = Person(self.server).post("/votes", ballot.body)
        before = poll.box.get(name)
        if before is not None:
            assert answer.status == (200 if before == ballot.option_id else 409)
        elif poll.status == "active":
            assert answer.status == 200
            poll.box[name] = ballot.option_id
        else:
            assert (answer.status, answer.json()["code"]) == (409, "poll_not_active")

    def _claim(self, poll: ModelPoll, name: str) -> Ballot | None:
        voter = self.voters[name]
        may = name in poll.electorate and name in self.model.approved and poll.status == "active"
        try:
            ballot = voter.ballot(poll.public, 0)
        except AssertionError:
            assert not may
            voter.voters.pop(poll.id, None)
            return None
        assert may
        self.ballots[poll.id, name] = ballot
        return ballot

    @precondition(lambda self: self.model.status == "open" and not self.code)
    @rule()
    def name_scrutators(self) -> None:
        self.code = self.leads.name_scrutators(*SCRUTATORS)
        self.model.void_consent()

    @precondition(lambda self: self.model.status == "open" and self.code)
    @rule(name=sampled_from(SCRUTATORS))
    def join_as_scrutator(self, name: str) -> None:
        if name in self.watching:
            body = {"name": name, "scrutator_code": self.code}
            assert Person(self.server).post("/scrutators/join", body).status == 409
            return
        self.watching[name] = scrutator(self.server, self.code, name)
        self.model.joined[name] = None
        self.model.void_consent()

    @precondition(lambda self: self.model.status == "open")
    @rule()
    def request_report(self) -> None:
        answer = self.leads.post(f"/meetings/{self.leads.meeting_id}/request-report")
        if any(poll.status == "active" for poll in self.model.polls):
            assert answer.status == 409
            return
        assert answer.json()["direct_generation"] == (not self.model.joined)
        self.model.void_consent()
        if self.model.joined:
            self.model.consent = "requested"

    @precondition(lambda self: self.watching and self.model.status == "open")
    @rule(name=sampled_from(SCRUTATORS), approved=booleans())
    def answer_report(self, name: str, approved: bool) -> None:  # noqa: FBT001
        if name not in self.watching:
            return
        path = f"/meetings/{self.leads.meeting_id}/scrutator-vote"
        answer = self.watching[name].post(path, {"approved": approved})
        if self.model.consent != "requested":
            assert answer.status == 409
            return
        self.model.joined[name] = approved
        votes = list(self.model.joined.values())
        if 2 * votes.count(True) > len(votes):
            self.model.consent = "approved"
        elif 2 * (len(votes) - votes.count(False)) <= len(votes):
            self.model.consent = "rejected"
        assert answer.json()["decision"] == self.model.consent.replace("requested", "pending")

    @rule(now=sampled_from((False,) * 7 + (True,)))
    def report(self, now: bool) -> None:  # noqa: FBT001
        """Rarely where it succeeds, since little happens afterwards."""
        if self.model.may_report and not now:
            return
        answer = self.leads.post(f"/meetings/{self.leads.meeting_id}/report")
        if self.model.status == "closing" or self.model.may_report:
            assert answer.status == 200
            self.model.status = "closing"
        else:
            assert answer.status == 409

    @rule(seconds=sampled_from((1, 30, 61)))
    def time_passes(self, seconds: int) -> None:
        self.server.clock.pass_by(seconds=seconds)
        self.model.tick(seconds)
        self.leads.done(f"/meetings/{self.leads.meeting_id}/heartbeat")

    @invariant()
    def everyone_sees_the_model(self) -> None:
        state = self.leads.state()
        assert state["meeting"]["status"] == self.model.status
        assert {one["name"]: one["approval_status"] for one in state["participants"]} == self.model.approval
        assert {one["name"] for one in state["scrutators"] if one["joined_at"]} == set(self.model.joined)
        if self.model.status == "open":
            assert state["report"]["status"] == self.model.consent
            assert state["report"]["can_prepare"] == self.model.may_report
        for seen, poll in zip(state["polls"], self.model.polls, strict=True):
            assert (seen["id"], seen["status"]) == (poll.id, poll.status)
            if poll.status == "closed":
                assert [row["votes"] for row in seen["results"]] == poll.result
                assert seen["total_votes_count"] == len(poll.box) <= seen["claims_count"] <= len(poll.electorate)
            else:
                assert seen["results"] is None
                assert all(option["votes"] is None for option in seen["options"])

    @invariant()
    def participants_see_what_they_may(self) -> None:
        for name, voter in self.voters.items():
            state = voter.state()
            approved = name in self.model.approved
            assert len(state["polls"]) == (len(self.model.polls) if approved else 0)
            for seen, poll in zip(state["polls"], self.model.polls, strict=False):
                assert seen["eligible"] == (None if poll.status == "draft" else name in poll.electorate)
                assert seen["claimed"] == ((poll.id, name) in self.ballots)


@contextmanager
def machine_server() -> Iterator[InProcess]:
    with TemporaryDirectory() as folder, in_process(Path(folder) / "votes.sqlite3", **UNLIMITED) as server:
        yield server


def test_a_meeting_does_what_its_model_does() -> None:
    with machine_server() as server:
        MeetingMachine.server = server
        run_state_machine_as_test(
            MeetingMachine,
            settings=settings(
                max_examples=40,
                stateful_step_count=30,
                deadline=None,
                database=None,
                suppress_health_check=list(HealthCheck),
                phases=[Phase.generate],  # shrinking takes minutes, and the steps are printed anyway
            ),
        )
