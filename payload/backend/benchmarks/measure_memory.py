"""Memory of the processes, before and after work."""

import asyncio
import statistics

from client import request
from figures import Row
from gathering import ballots, gathered
from measure_votes import cast_all
from processes import memory_of
from service import Service, running

VOTERS = 250
POLLS = 4


def measure(gunicorn: str) -> Row:
    with running(gunicorn, {}) as service:
        service.front.get("/api/health")
        before = _row(service, "idle")
        assembly = gathered(service.front, VOTERS)
        polls = [assembly.leads.open_poll() for _ in range(POLLS)]
        bodies = ballots(assembly, polls)
        asyncio.run(cast_all(service.port, [request("POST", "/votes", body=body) for body in bodies]))
        for _ in range(200):
            assembly.leads.state()
        for poll in polls:
            assembly.leads.close(poll)
        voted = _row(service, "after the votes")
        assembly.leads.prepare()
        return {**before, **voted, **_row(service, "after the report")}


def _row(service: Service, when: str) -> Row:
    each = [memory_of(pid) for pid in sorted(service.workers)]
    master = memory_of(service.process.pid)
    return {
        f"{when}: PSS of a worker (MiB)": statistics.median(one.pss for one in each),
        f"{when}: RSS of a worker (MiB)": statistics.median(one.rss for one in each),
        f"{when}: largest RSS of a worker (MiB)": max(one.rss for one in each),
        f"{when}: PSS of all with the master (MiB)": master.pss + sum(one.pss for one in each),
    }
