"""Events: does every page hear all of them, in order, and how soon."""

import asyncio
import itertools
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

from client import Message, stream
from figures import Row, percentile
from gathering import Assembly, gathered
from service import running

CLIENTS = 200
POLLS = 20
PAUSE_SECONDS = 0.05


def measure(gunicorn: str, settings: Mapping[str, str]) -> Row:
    with running(gunicorn, settings) as service:
        assembly = gathered(service.front, CLIENTS)
        return asyncio.run(_heard(service.port, assembly))


async def _heard(port: int, assembly: Assembly) -> Row:
    heard: list[list[Message]] = [[] for _ in assembly.people]
    greeted = asyncio.Semaphore(0)
    expected: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def listen(number: int) -> None:
        async for message in stream(port, assembly.id, assembly.people[number].token or ""):
            if message.is_hello:
                greeted.release()
            elif message.seq is not None:
                heard[number].append(message)
            if expected.done() and heard[number] and (heard[number][-1].seq or 0) >= expected.result():
                return

    begin = time.perf_counter()
    tasks = [asyncio.create_task(listen(number)) for number in range(len(heard))]
    for _ in tasks:
        await greeted.acquire()
    opening = time.perf_counter() - begin
    sent = await asyncio.get_running_loop().run_in_executor(ThreadPoolExecutor(1), _changes, assembly, expected)
    _, missing = await asyncio.wait(tasks, timeout=20)
    for task in missing:
        task.cancel()
    return _row(heard, sent, opening)


def _changes(assembly: Assembly, expected: "asyncio.Future[int]") -> dict[int, float]:
    """Three changes a poll, each of which all hear: when each was asked for, by the number of its event."""
    sent: dict[int, float] = {}
    leads, first = assembly.leads, assembly.leads.state()["seq"]
    numbers = itertools.count(first + 1)
    loop = expected.get_loop()
    loop.call_soon_threadsafe(lambda: None)
    for _ in range(POLLS):
        sent[next(numbers)] = time.perf_counter()
        poll = leads.draft()
        time.sleep(PAUSE_SECONDS)
        sent[next(numbers)] = time.perf_counter()
        leads.start(poll)
        time.sleep(PAUSE_SECONDS)
        sent[next(numbers)] = time.perf_counter()
        if len(sent) == 3 * POLLS:
            loop.call_soon_threadsafe(expected.set_result, max(sent))
        leads.close(poll)
        time.sleep(PAUSE_SECONDS)
    assert leads.state()["seq"] == max(sent)
    return sent


def _row(heard: list[list[Message]], sent: dict[int, float], opening: float) -> Row:
    delays = [message.at - sent[message.seq] for messages in heard for message in messages if message.seq in sent]
    return {
        "streams": len(heard),
        "all streams open after (s)": opening,
        "events sent": len(sent) * len(heard),
        "events delivered": len(delays),
        "streams with all of them in order": sum([one.seq for one in messages] == sorted(sent) for messages in heard),
        "from the request to the page, p50 (ms)": 1000 * percentile(delays, 0.5),
        "from the request to the page, p99 (ms)": 1000 * percentile(delays, 0.99),
        "from the request to the page, slowest (ms)": 1000 * max(delays),
    }
