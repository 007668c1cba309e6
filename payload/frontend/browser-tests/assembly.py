"""A well-attended assembly, most of it without browsers: people who ask the service directly, as the page does."""

import base64
import json
import secrets
from dataclasses import dataclass
from typing import Any
from urllib.request import Request, urlopen

from vote_secret.ballots import PollPublicKey
from voter import Voter


@dataclass(frozen=True)
class Attendant:
    """A participant of a meeting."""

    origin: str
    id: str
    token: str

    def vote(self, meeting: str, poll: str, choice: str) -> None:
        """Takes a ballot for an open poll and casts it for the option of that text."""
        found = next(one for one in self._state(meeting)["polls"] if one["id"] == poll)
        voter = Voter(PollPublicKey.from_spki_der(_bytes(found["public_key"])))
        blinded = {"blinded_message": _text(voter.blinded)}
        answer = ask(self.origin, f"/polls/{poll}/claim", blinded, self.token)
        option = next(one["id"] for one in found["options"] if one["text"] == choice)
        signature = voter.finish(_bytes(answer["blind_signature"]))
        ballot = {"poll_id": poll, "option_id": option, "token": _text(voter.token), "signature": _text(signature)}
        ask(self.origin, "/votes", ballot)

    def _state(self, meeting: str) -> Any:
        return ask(self.origin, f"/meetings/{meeting}/state?role=participant", token=self.token)


def attend(origin: str, code: str, name: str) -> Attendant:
    """Somebody who asks to come in."""
    body = {"name": name, "meeting_code": code, "request_key": secrets.token_urlsafe(32)}
    joined = ask(origin, "/participants/join", body)
    return Attendant(origin, joined["id"], joined["participant_token"])


def ask(origin: str, path: str, body: object = None, token: str | None = None) -> Any:
    headers = {"X-Vote-Secret": "1", "Content-Type": "application/json"}
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    data = None if body is None else json.dumps(body).encode()
    with urlopen(Request(f"{origin}/api{path}", data=data, headers=headers)) as answer:  # noqa: S310 - loopback
        return json.load(answer)


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _text(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()
