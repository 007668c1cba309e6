"""Votes a second: everyone casts as fast as the service answers."""

import asyncio
import time
from collections.abc import Mapping

from client import Answer, Connection, request
from figures import Row, answer_times
from gathering import ballots, closed_exactly, gathered
from processes import busy_of_all, cpu_of, nginx_processes
from service import Service, running

CONNECTIONS = 32
VOTERS = 250


def measure(workers: int, settings: Mapping[str, str], polls: int, others: Mapping[str, int]) -> Row:
    """`others` are processes whose processor time is told as well, by their names."""
    with running(workers, settings) as service:
        assembly = gathered(service.front, VOTERS)
        open_polls = [assembly.leads.open_poll() for _ in range(polls)]
        requests = [request("POST", "/votes", body=body) for body in ballots(assembly, open_polls)]
        with_whom = {"workers": service.workers, "nginx": nginx_processes(service.folder), "client": ["self"]}
        row = _timed(service, requests, {**with_whom, **{name: [pid] for name, pid in others.items()}})
        row["polls with the exact result"] = sum(closed_exactly(assembly, poll) for poll in open_polls)
        return row


def _timed(service: Service, requests: list[bytes], groups: Mapping[str, object]) -> Row:
    before = {name: cpu_of(pids) for name, pids in groups.items()}  # type: ignore[arg-type]
    busy, idle = busy_of_all()
    begin = time.perf_counter()
    answers = asyncio.run(cast_all(service.port, requests))
    seconds = time.perf_counter() - begin
    now_busy, now_idle = busy_of_all()
    used = {name: cpu_of(pids) - before[name] for name, pids in groups.items()}  # type: ignore[arg-type]
    return {
        "votes a second": len(answers) / seconds,
        "ballots cast": len(answers),
        "answered with 200": sum(answer.status == 200 for answer in answers),
        **answer_times("casting", [answer.seconds for answer in answers]),
        **{f"processor a vote, {name} (ms)": 1000 * value / len(answers) for name, value in used.items()},
        "processors idle (%)": 100 * (now_idle - idle) / (now_idle - idle + now_busy - busy),
    }


async def cast_all(port: int, requests: list[bytes]) -> list[Answer]:
    waiting, answers = iter(requests), []

    async def one_client() -> None:
        connection = await Connection.opened(port)
        for sent in waiting:
            answers.append(await connection.ask(sent))
        connection.close()

    await asyncio.gather(*(one_client() for _ in range(CONNECTIONS)))
    return answers
