"""Those who use the interface, as tests play them. Over any server that answers requests."""

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from served import Answer
from voter import Voter

from vote_secret.ballots import PollPublicKey, to_wire

PREFIX = "/api"


class Server(Protocol):
    """Something that answers."""

    def request(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer: ...


def from_base64url(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass
class Person:
    """Someone with a token, or none."""

    server: Server
    token: str | None = None

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        sent = {"X-Vote-Secret": "1", **{name.replace("_", "-"): value for name, value in headers.items()}}
        if self.token is not None:
            sent.setdefault("Authorization", f"Bearer {self.token}")
        if body is None:
            return self.server.request(method, PREFIX + path, None, sent)
        sent.setdefault("Content-Type", "application/json")
        return self.server.request(method, PREFIX + path, json.dumps(body).encode(), sent)

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, **headers)

    def post(self, path: str, body: Any = None, **headers: str) -> Answer:
        return self.ask("POST", path, body, **headers)

    def delete(self, path: str) -> Answer:
        return self.ask("DELETE", path)

    def done(self, path: str, body: Any = None) -> Any:
        """What a POST answers that has to succeed."""
        answer = self.post(path, body)
        assert answer.status in (200, 201), (path, answer.status, answer.body)
        return answer.json()

    def read(self, path: str) -> Any:
        """What a GET answers that has to succeed."""
        answer = self.get(path)
        assert answer.status == 200, (path, answer.status, answer.body)
        return answer.json()


@dataclass
class Member(Person):
    """Someone in a meeting."""

    meeting_id: str = ""
    id: str = ""
    name: str = ""

    def state(self) -> Any:
        return self.read(f"/meetings/{self.meeting_id}/state")

    def poll(self, poll_id: str) -> Any:
        return next(poll for poll in self.state()["polls"] if poll["id"] == poll_id)


@dataclass
class Ballot:
    """What a page keeps of a ballot: enough to send it again."""

    poll_id: str
    option_id: str
    token: str
    signature: str

    @property
    def body(self) -> dict[str, str]:
        return {
            "poll_id": self.poll_id,
            "option_id": self.option_id,
            "token": self.token,
            "signature": self.signature,
        }


@dataclass
class Participant(Member):
    """A voter."""

    voters: dict[str, Voter] = field(default_factory=dict)

    def voter(self, poll: Any) -> Voter:
        """What hides this voter's token from the poll's key: the same at each call."""
        if poll["id"] not in self.voters:
            self.voters[poll["id"]] = Voter(PollPublicKey.from_spki_der(from_base64url(poll["public_key"])))
        return self.voters[poll["id"]]

    def ask_to_sign(self, poll: Any) -> Answer:
        """Sends the blinded token, and takes whatever is answered."""
        return self.post(f"/polls/{poll['id']}/claim", {"blinded_message": to_wire(self.voter(poll).blinded)})

    def claim(self, poll: Any) -> str:
        """Has a ballot signed, and finishes it: its signature. The same one at each call."""
        answer = self.ask_to_sign(poll)
        assert answer.status == 200, (answer.status, answer.body)
        return to_wire(self.voter(poll).finish(from_base64url(answer.json()["blind_signature"])))

    def ballot(self, poll: Any, option: int) -> Ballot:
        signature = self.claim(poll)
        token = to_wire(self.voter(poll).token)
        return Ballot(poll["id"], poll["options"][option]["id"], token, signature)

    def vote(self, poll: Any, option: int) -> str:
        """Casts a ballot as a stranger does; the receipt."""
        receipt: str = Person(self.server).done("/votes", self.ballot(poll, option).body)["token_hash"]
        return receipt


@dataclass
class Organizer(Member):
    """Who made a meeting."""

    code: str = ""

    def approve_all(self) -> None:
        self.done(f"/meetings/{self.meeting_id}/approve-pending")

    def draft(self, question: str = "Shall we?", options: tuple[str, ...] = ("Yes", "No"), **more: Any) -> Any:
        body = {"question": question, "options": list(options), **more}
        return self.done(f"/meetings/{self.meeting_id}/polls", body)

    def start(self, poll: Any) -> Any:
        return self.done(f"/polls/{poll['id']}/start")["poll"]

    def open_poll(self, **more: Any) -> Any:
        return self.start(self.draft(**more))

    def close(self, poll: Any) -> Any:
        return self.done(f"/polls/{poll['id']}/close")["poll"]

    def name_scrutators(self, *names: str) -> str:
        code: str = self.done(f"/meetings/{self.meeting_id}/scrutators", {"names": list(names)})["scrutator_code"]
        return code

    def prepare(self) -> Any:
        return self.done(f"/meetings/{self.meeting_id}/report")

    def confirm(self, report: Any) -> Any:
        return self.done(f"/reports/{report['report_id']}/confirm", {"sha256": report["sha256"]})


def organizer(server: Server, title: str = "Assembly", name: str = "Olga", **more: Any) -> Organizer:
    made = Person(server).done("/meetings", {"title": title, "organizer_name": name, **more})
    meeting = made["meeting"]
    return Organizer(server, made["organizer_token"], meeting["id"], "", name, code=meeting["code"])


def participant(server: Server, code: str, name: str) -> Participant:
    joined = Person(server).done(
        "/participants/join",
        {"name": name, "meeting_code": code, "request_key": to_wire(secrets.token_bytes(32))},
    )
    return Participant(server, joined["participant_token"], joined["meeting_id"], joined["id"], name)


def scrutator(server: Server, code: str, name: str) -> Member:
    joined = Person(server).done("/scrutators/join", {"name": name, "scrutator_code": code})
    return Member(server, joined["scrutator_token"], joined["meeting"]["id"], joined["scrutator_id"], name)


@dataclass
class Meeting:
    """A meeting with everyone in it."""

    server: Server
    organizer: Organizer
    participants: list[Participant]
    scrutators: list[Member]

    @property
    def id(self) -> str:
        return self.organizer.meeting_id


def meeting(server: Server, voters: int = 3, scrutators: int = 0, **more: Any) -> Meeting:
    """An open meeting with approved participants and joined scrutators."""
    leads = organizer(server, **more)
    people = [participant(server, leads.code, f"Voter {number}") for number in range(voters)]
    if people:
        leads.approve_all()
    watching: list[Member] = []
    if scrutators:
        names = [f"Scrutator {number}" for number in range(scrutators)]
        code = leads.name_scrutators(*names)
        watching = [scrutator(server, code, name) for name in names]
    return Meeting(server, leads, people, watching)
