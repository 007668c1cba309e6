"""An assembly votes: 500 people within ten seconds, with a page each that hears of every change and looks again."""

import asyncio
import base64
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any

from client import Answer, Connection, ask_once, request, stream
from figures import Row, answer_times
from gathering import Assembly, gathered
from people import Participant
from processes import busy_of_all, cpu_of_tree
from service import running
from voter import Voter

from vote_secret.ballots import PollPublicKey, from_wire, to_wire

VOTERS = 500
WITHIN_SECONDS = 10.0
# As payload/frontend/src/live/Feed.ts: an announcement is answered within half a second, and never twice a second.
HEARING_SECONDS = 0.5
REST_SECONDS = 1.0


def measure(gunicorn: str, connections: int, *, has_pages: bool = True) -> Row:
    with running(gunicorn, {}, connections) as service:
        assembly = gathered(service.front, VOTERS)
        before, (busy, idle) = cpu_of_tree(service.process.pid), busy_of_all()
        row, ballots = asyncio.run(_voted(service.port, assembly, has_pages=has_pages))
        now_busy, now_idle = busy_of_all()
        row["processor, workers (s)"] = cpu_of_tree(service.process.pid) - before
        row["processors idle (%)"] = 100 * (now_idle - idle) / (now_idle - idle + now_busy - busy)
        receipts = service.front.request("GET", f"/api/polls/{ballots.poll['id']}/receipts/{ballots.receipts[0]}")
        assert receipts.json()["recorded"]
        closed = assembly.leads.close(ballots.poll)
        votes = {option["id"]: option["votes"] for option in closed["options"]}
        row["recorded"] = closed["total_votes_count"]
        row["result exact (1 = yes)"] = float(votes == dict(ballots.chosen))
        return row


@dataclass
class Ballots:
    """What the voters know they did."""

    poll: Any
    chosen: Counter[str] = field(default_factory=Counter)
    receipts: list[str] = field(default_factory=list)


@dataclass
class Times:
    """Seconds of the answers, and what was not an answer as it should be."""

    claims: list[float] = field(default_factory=list)
    casts: list[float] = field(default_factory=list)
    looks: list[float] = field(default_factory=list)
    failures: Counter[str] = field(default_factory=Counter)
    breaks: Counter[str] = field(default_factory=Counter)


async def _voted(port: int, assembly: Assembly, *, has_pages: bool) -> tuple[Row, Ballots]:
    times, greeted = Times(), asyncio.Semaphore(0)
    people = assembly.people if has_pages else []
    pages = [asyncio.create_task(_Page(port, assembly.id, one, times).live(greeted)) for one in people]
    for _ in pages:
        await asyncio.wait_for(greeted.acquire(), 60)
    ballots = Ballots(await asyncio.to_thread(assembly.leads.open_poll))
    begin = time.perf_counter()
    looked = len(times.looks)
    await asyncio.gather(*(_vote(port, one, ballots, times) for one in assembly.people))
    seconds = time.perf_counter() - begin
    looked = len(times.looks) - looked
    for page in pages:
        page.cancel()
    await asyncio.gather(*pages, return_exceptions=True)
    for what, count in (times.failures + times.breaks).items():
        print(f"pages: {what}: {count} times", file=sys.stderr)
    row = {
        "voters": len(assembly.people),
        "pages": len(pages),
        "all have voted after (s)": seconds,
        "requests without a good answer": times.failures.total(),
        "times that a stream or a look failed": times.breaks.total(),
        "looks at the state a second meanwhile": looked / seconds,
        **answer_times("claim", times.claims),
        **answer_times("casting", times.casts),
        **(answer_times("look at the state", times.looks) if times.looks else {}),
    }
    return row, ballots


async def _vote(port: int, person: Participant, ballots: Ballots, times: Times) -> None:
    await asyncio.sleep(random.uniform(0, WITHIN_SECONDS))
    poll = ballots.poll
    key = base64.urlsafe_b64decode(poll["public_key"] + "=" * (-len(poll["public_key"]) % 4))
    voter = Voter(PollPublicKey.from_spki_der(key))
    wanted = {"blinded_message": to_wire(voter.blinded)}
    claim = await _repeated(port, request("POST", f"/polls/{poll['id']}/claim", person.token, wanted), times)
    times.claims.append(claim.seconds)
    if claim.status != 200:
        times.failures[f"claim {claim.status}"] += 1
        return
    signature = voter.finish(from_wire(json.loads(claim.body)["blind_signature"], 256))
    option = random.choice(poll["options"])["id"]
    body = {"poll_id": poll["id"], "option_id": option, "token": to_wire(voter.token), "signature": to_wire(signature)}
    cast = await _repeated(port, request("POST", "/votes", body=body), times)
    times.casts.append(cast.seconds)
    if cast.status != 200:
        times.failures[f"cast {cast.status}"] += 1
        return
    ballots.chosen[option] += 1
    ballots.receipts.append(json.loads(cast.body)["token_hash"])


async def _repeated(port: int, sent: bytes, times: Times) -> Answer:
    """Sends it until an answer comes, as a page does: the very same bytes. The time is that of all attempts."""
    begin = time.perf_counter()
    while True:
        try:
            answer = await ask_once(port, sent)
        except (OSError, asyncio.IncompleteReadError) as error:
            times.failures[f"repeated: {error!r:.60}"] += 1
            continue
        if answer.status < 500:
            return replace(answer, seconds=time.perf_counter() - begin)
        times.failures[f"repeated: {answer.status}"] += 1


class _Page:
    """Listens, and looks at the state after what it heard. After a fault it does both again, as ours does."""

    def __init__(self, port: int, meeting_id: str, person: Participant, times: Times) -> None:
        self._port = port
        self._meeting_id = meeting_id
        self._token = person.token or ""
        self._times = times
        self._heard = asyncio.Event()
        self._tag = ""

    async def live(self, greeted: asyncio.Semaphore) -> None:
        look = asyncio.create_task(self._again("look", self._looks))
        try:
            await self._again("stream", lambda: self._listen(greeted))
        finally:
            look.cancel()

    async def _again(self, what: str, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await work()
                self._times.breaks[f"{what} ended"] += 1
            except (OSError, asyncio.IncompleteReadError, AssertionError) as error:
                self._times.breaks[f"{what} {error!r:.60}"] += 1
            await asyncio.sleep(random.uniform(1.5, 2.5))

    async def _listen(self, greeted: asyncio.Semaphore) -> None:
        async for message in stream(self._port, self._meeting_id, self._token):
            if message.is_hello:
                greeted.release()
            if message.is_hello or message.seq is not None:
                self._heard.set()

    async def _looks(self) -> None:
        connection = await Connection.opened(self._port)
        while True:
            await self._heard.wait()
            await asyncio.sleep(random.uniform(0, HEARING_SECONDS))
            self._heard.clear()
            tag = {"If_None_Match": self._tag} if self._tag else {}
            path = f"/meetings/{self._meeting_id}/state?role=participant"
            answer = await connection.ask(request("GET", path, self._token, **tag))
            assert answer.status in (200, 304), answer.status
            self._times.looks.append(answer.seconds)
            self._tag = answer.headers.get("etag", "")
            await asyncio.sleep(REST_SECONDS)
