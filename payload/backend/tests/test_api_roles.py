"""Who may do what: every address with every role. Ids alone open nothing."""

from dataclasses import dataclass
from typing import Any

import pytest
from in_process import InProcess
from people import Meeting, Member, Person, meeting, organizer, participant

ROLES = ("nobody", "stranger", "pending", "participant", "scrutator", "organizer")
EVERYONE_INSIDE = {"participant", "scrutator", "organizer"}
STAFF = {"scrutator", "organizer"}
ORGANIZER = {"organizer"}


@dataclass(frozen=True)
class Address:
    """A method and path, and who gets further than the door."""

    method: str
    path: str
    allowed: frozenset[str]
    body: Any = None


def address(method: str, path: str, allowed: set[str], body: Any = None) -> Address:
    return Address(method, path, frozenset(allowed), body)


ADDRESSES = [
    address("GET", "/meetings/{meeting}/state", EVERYONE_INSIDE | {"pending"}),
    address("GET", "/meetings/{meeting}/organizer", STAFF),
    address("GET", "/meetings/{meeting}/participants", EVERYONE_INSIDE),
    address("POST", "/meetings/{meeting}/approve-pending", ORGANIZER),
    address("POST", "/meetings/{meeting}/heartbeat", STAFF),
    address("GET", "/meetings/{meeting}/can-close", STAFF),
    address("POST", "/meetings/{meeting}/generate-recovery", ORGANIZER),
    address("GET", "/meetings/{meeting}/log", EVERYONE_INSIDE),
    address("GET", "/participants/{pending}/status", STAFF | {"pending"}),
    address("POST", "/participants/{pending}/approve", ORGANIZER, {"approved": True}),
    address("DELETE", "/participants/{pending}", ORGANIZER),
    address("POST", "/meetings/{meeting}/scrutators", ORGANIZER, {"names": ["Scrutator 0", "Sacha"]}),
    address("GET", "/meetings/{meeting}/scrutators", STAFF),
    address("POST", "/scrutators/{scrutator}/approve", ORGANIZER, {"approved": False}),
    address("POST", "/meetings/{meeting}/polls", ORGANIZER, {"question": "Q", "options": ["A", "B"]}),
    address("GET", "/meetings/{meeting}/polls", EVERYONE_INSIDE),
    address("GET", "/meetings/{meeting}/polls/participant", {"participant"}),
    address("DELETE", "/polls/{draft}", ORGANIZER),
    address("POST", "/polls/{draft}/start", ORGANIZER),
    address("POST", "/polls/{active}/close", ORGANIZER),
    address("POST", "/polls/{active}/claim", {"participant"}, {"blinded_message": "A" * 342}),
    address("GET", "/polls/{closed}/results", EVERYONE_INSIDE),
    address("POST", "/meetings/{meeting}/request-report", ORGANIZER),
    address("POST", "/meetings/{meeting}/scrutator-vote", {"scrutator"}, {"approved": True}),
    address("POST", "/meetings/{meeting}/report", ORGANIZER),
    address("GET", "/meetings/{meeting}/partial-report?format=html", STAFF),
]


@dataclass
class Stage:
    """A meeting in which each kind of person and poll is there."""

    people: dict[str, Person]
    ids: dict[str, str]


def stage(server: InProcess) -> Stage:
    gathered: Meeting = meeting(server, voters=2, scrutators=1)
    leads = gathered.organizer
    closed = leads.close(leads.open_poll(question="Closed?"))
    active, draft = leads.open_poll(question="Active?"), leads.draft("Draft?")
    waits = participant(server, leads.code, "Waits")
    elsewhere = organizer(server, "Another assembly")
    people: dict[str, Person] = {
        "nobody": Person(server),
        "stranger": Member(server, elsewhere.token, leads.meeting_id),
        "pending": waits,
        "participant": gathered.participants[0],
        "scrutator": gathered.scrutators[0],
        "organizer": leads,
    }
    ids = {
        "meeting": gathered.id,
        "pending": waits.id,
        "scrutator": gathered.scrutators[0].id,
        "draft": draft["id"],
        "active": active["id"],
        "closed": closed["id"],
    }
    return Stage(people, ids)


@pytest.fixture(params=ADDRESSES, ids=lambda one: f"{one.method} {one.path}")
def asked(request: pytest.FixtureRequest) -> Address:
    one: Address = request.param
    return one


@pytest.fixture
def staged(server: InProcess) -> Stage:
    return stage(server)


def test_only_those_who_may_get_further_than_the_door(staged: Stage, asked: Address) -> None:
    refusals = {}
    for role in sorted(ROLES, key=lambda one: one in asked.allowed):  # those who may change something come last
        answer = staged.people[role].ask(asked.method, asked.path.format(**staged.ids), asked.body)
        refusals[role] = (answer.status, answer.json()["code"] if answer.status >= 400 else "")
    at_the_door = {"token_missing", "token_invalid", "wrong_role", "not_approved", "meeting_unknown"}
    assert {role for role in ROLES if refusals[role][1] not in at_the_door} == asked.allowed
    assert refusals["nobody"] == (401, "token_missing")
    assert refusals["stranger"] == (404, "meeting_unknown")


def test_a_made_up_token_opens_nothing(staged: Stage) -> None:
    answer = Person(staged.people["nobody"].server, "A" * 43).get(f"/meetings/{staged.ids['meeting']}/state")
    assert (answer.status, answer.json()["code"]) == (401, "token_invalid")


@pytest.mark.parametrize("path", ["/participants/{}/status", "/polls/{}/results", "/reports/{}.pdf"])
def test_an_unknown_id_is_not_found(staged: Stage, path: str) -> None:
    answer = staged.people["organizer"].get(path.format("0" * 32))
    assert answer.status == 404


def test_a_participant_cannot_approve_themselves(staged: Stage) -> None:
    answer = staged.people["pending"].post(f"/participants/{staged.ids['pending']}/approve", {"approved": True})
    assert (answer.status, answer.json()["code"]) == (403, "wrong_role")
    assert staged.people["organizer"].read(f"/participants/{staged.ids['pending']}/status") == {"status": "pending"}
