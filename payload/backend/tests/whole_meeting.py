"""A whole meeting on a running service, step by step, as the pages of all who take part would ask for it."""

import hashlib
import http.client
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from people import Member, Organizer, Participant, Person, organizer, participant, scrutator
from served import PATIENCE_SECONDS, Answer

CHOICES = {"Alice": 0, "Bastien": 0, "Chloé": 1}


@dataclass(frozen=True)
class Address:
    """A service somewhere."""

    url: str

    def request(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        parts = urlsplit(self.url)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(parts.hostname or "", parts.port, timeout=PATIENCE_SECONDS)
        try:
            connection.request(method, path, body, dict(headers or {}))
            response = connection.getresponse()
            return Answer(response.status, dict(response.getheaders()), response.read())
        finally:
            connection.close()


class WholeMeeting:
    """The steps, in the order of their writing; each relies on those before."""

    def __init__(self, server: Address) -> None:
        self._server = server
        self._leads: Organizer
        self._people: list[Participant] = []
        self._watches: Member
        self._poll: Any
        self._receipts: list[str] = []
        self._report: Any

    def steps(self) -> dict[str, Callable[[], None]]:
        return {
            "the service is healthy": self._health,
            "a meeting is made": self._create,
            "three people join": self._join,
            "the organizer lets them in": self._approve,
            "a scrutator joins": self._scrutator,
            "a poll is opened": self._open,
            "three ballots are signed unseen and cast": self._vote,
            "a ballot cannot be changed": self._no_second_vote,
            "the receipts are found": self._find_receipts,
            "the poll is closed": self._close,
            "the result is exact": self._result,
            "the scrutator agrees to the report": self._agree,
            "the report is made": self._prepare,
            "the report is fetched, PDF and HTML": self._fetch,
            "its receipt deletes the meeting": self._confirm,
            "nothing of the meeting is left": self._gone,
        }

    def _health(self) -> None:
        assert Person(self._server).read("/health")["status"] == "healthy"

    def _create(self) -> None:
        self._leads = organizer(self._server)

    def _join(self) -> None:
        self._people = [participant(self._server, self._leads.code, name) for name in CHOICES]

    def _approve(self) -> None:
        self._leads.approve_all()
        assert [one.state()["me"]["approval_status"] for one in self._people] == ["approved"] * len(CHOICES)

    def _scrutator(self) -> None:
        self._watches = scrutator(self._server, self._leads.name_scrutators("Dominique"), "Dominique")

    def _open(self) -> None:
        self._poll = self._leads.open_poll()
        assert self._poll["eligible_count"] == len(CHOICES)

    def _vote(self) -> None:
        self._receipts = [one.vote(self._poll, CHOICES[one.name]) for one in self._people]

    def _no_second_vote(self) -> None:
        first = self._people[0]
        other = first.ballot(self._poll, 1 - CHOICES[first.name])
        assert Person(self._server).post("/votes", other.body).status == 409

    def _find_receipts(self) -> None:
        for receipt in self._receipts:
            assert Person(self._server).read(f"/polls/{self._poll['id']}/receipts/{receipt}")["recorded"]

    def _close(self) -> None:
        assert self._leads.close(self._poll)["status"] == "closed"

    def _result(self) -> None:
        results = self._people[0].read(f"/polls/{self._poll['id']}/results")
        assert [one["votes"] for one in results["results"]] == [2, 1]

    def _agree(self) -> None:
        self._leads.done(f"/meetings/{self._leads.meeting_id}/request-report")
        answer = self._watches.done(f"/meetings/{self._leads.meeting_id}/scrutator-vote", {"approved": True})
        assert answer["decision"] == "approved"

    def _prepare(self) -> None:
        self._report = self._leads.prepare()

    def _fetch(self) -> None:
        pdf = self._leads.get(f"/reports/{self._report['report_id']}.pdf").body
        assert pdf.startswith(b"%PDF-")
        assert hashlib.sha256(pdf).hexdigest() == self._report["sha256"]
        html = self._watches.get(f"/reports/{self._report['report_id']}.html").body.decode()
        assert all(name in html for name in CHOICES)

    def _confirm(self) -> None:
        self._leads.confirm(self._report)

    def _gone(self) -> None:
        assert self._leads.get(f"/meetings/{self._leads.meeting_id}/state").status == 410
        assert Person(self._server).get(f"/meetings/{self._leads.code}").status == 410


def main(url: str) -> int:
    for name, step in WholeMeeting(Address(url)).steps().items():
        try:
            step()
        except Exception as error:  # whatever it is, the step has failed
            print(f"FAILED: {name}: {error!r}", flush=True)
            return 1
        print(f"ok: {name}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
