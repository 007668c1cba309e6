"""Votes a second: everyone casts as fast as the service answers."""

import asyncio
import time
from collections.abc import Mapping

from client import Answer, Connection, request
from figures import Row, answer_times
from gathering import ballots, closed_exactly, gathered
from processes import busy_of_all, cpu_of_tree, nginx_master
from service import Service, running

CONNECTIONS = 32
VOTERS = 250


def measure(gunicorn: str, settings: Mapping[str, str], polls: int, others: Mapping[str, int]) -> Row:
    """`others` are processes whose processor time is told as well, by their names."""
    with running(gunicorn, settings) as service:
        assembly = gathered(service.front, VOTERS)
        open_polls = [assembly.leads.open_poll() for _ in range(polls)]
        requests = [request("POST", "/votes", body=body) for body in ballots(assembly, open_polls)]
        row = _timed(
            service, requests, {"gunicorn": service.process.pid, "nginx": nginx_master(service.folder), **others}
        )
        row["polls with the exact result"] = sum(closed_exactly(assembly, poll) for poll in open_polls)
        return row


def _timed(service: Service, requests: list[bytes], processes: Mapping[str, int]) -> Row:
    before = {name: cpu_of_tree(pid) for name, pid in processes.items()} | {"client": time.process_time()}
    busy, idle = busy_of_all()
    begin = time.perf_counter()
    answers = asyncio.run(cast_all(service.port, requests))
    seconds = time.perf_counter() - begin
    now_busy, now_idle = busy_of_all()
    after = {name: cpu_of_tree(pid) for name, pid in processes.items()} | {"client": time.process_time()}
    return {
        "votes a second": len(answers) / seconds,
        "ballots cast": len(answers),
        "answered with 200": sum(answer.status == 200 for answer in answers),
        **answer_times("casting", [answer.seconds for answer in answers]),
        **{f"processor a vote, {name} (ms)": 1000 * (after[name] - before[name]) / len(answers) for name in after},
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
