"""How soon the service ends and comes back, with streams open."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor

from client import ask_once, request, stream
from figures import Row
from gathering import Assembly, gathered
from service import Service, running

CLIENTS = 200
HEALTH = request("GET", "/health", Connection="close")


def measure(gunicorn: str) -> Row:
    with running(gunicorn, {}) as service:
        assembly = gathered(service.front, CLIENTS)
        return asyncio.run(_all(service, assembly))


async def _all(service: Service, assembly: Assembly) -> Row:
    row: Row = {}
    async with _open_streams(service, assembly) as ends:
        row |= await _reload(service, ends)
    async with _open_streams(service, assembly) as ends:
        row |= await _restart(service, ends)
    async with _open_streams(service, assembly):
        begin = time.perf_counter()
        await _in_thread(service.stop)
        row["stop: everything has ended after (s)"] = time.perf_counter() - begin
    return row


async def _reload(service: Service, ends: "Ends") -> Row:
    old, begin = service.workers, time.perf_counter()
    service.reload()
    probes = asyncio.create_task(_probes(service, lambda: not old & service.workers))
    await ends.all()
    streams = time.perf_counter() - begin
    slowest, failures = await probes
    return {
        "reload: all streams have ended after (s)": streams,
        "reload: only new workers after (s)": time.perf_counter() - begin,
        "reload: slowest answer meanwhile (s)": slowest,
        "reload: requests without an answer": failures,
        "reload: streams told to come back": ends.farewells,
    }


async def _restart(service: Service, ends: "Ends") -> Row:
    begin = time.perf_counter()
    stopped = asyncio.create_task(_in_thread(service.stop))
    await ends.all()
    streams = time.perf_counter() - begin
    await stopped
    down = time.perf_counter() - begin
    service.start()
    # Waits at the socket until the new service takes it.
    answer = await ask_once(service.port, HEALTH)
    assert answer.status == 200
    return {
        "restart: all streams have ended after (s)": streams,
        "restart: everything has ended after (s)": down,
        "restart: the new service answers after (s)": time.perf_counter() - begin,
        "restart: streams told to come back": ends.farewells,
    }


async def _probes(service: Service, is_over: Callable[[], bool]) -> tuple[float, int]:
    """Asks again and again: the slowest answer in seconds, and how many were none."""
    slowest, failures = 0.0, 0
    while not is_over():
        try:
            answer = await ask_once(service.port, HEALTH)
        except (OSError, asyncio.IncompleteReadError):
            failures += 1
            continue
        failures += answer.status != 200
        slowest = max(slowest, answer.seconds)
    return slowest, failures


class Ends:
    """Waits for the ends of streams."""

    def __init__(self, tasks: list["asyncio.Task[bool]"]) -> None:
        self._tasks = tasks
        self.farewells = 0

    async def all(self) -> None:
        self.farewells = sum(await asyncio.wait_for(asyncio.gather(*self._tasks), 40))


@contextlib.asynccontextmanager
async def _open_streams(service: Service, assembly: Assembly) -> AsyncIterator[Ends]:
    greeted = asyncio.Semaphore(0)

    async def listen(token: str) -> bool:
        is_told = False
        async for message in stream(service.port, assembly.id, token):
            is_told = message.is_farewell
            if message.is_hello:
                greeted.release()
        return is_told

    tasks = [asyncio.create_task(listen(one.token or "")) for one in assembly.people]
    for _ in tasks:
        await greeted.acquire()
    yield Ends(tasks)
    await asyncio.gather(*tasks)


async def _in_thread(work: Callable[[], None]) -> None:
    await asyncio.get_running_loop().run_in_executor(ThreadPoolExecutor(1), work)
