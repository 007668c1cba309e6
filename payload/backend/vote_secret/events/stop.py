"""Ends open streams when the worker is told to end, so that it can."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

Handler = Callable[[int, FrameType | None], Any]


@contextlib.contextmanager
def told_of_the_end(tell: Callable[[], None]) -> Iterator[None]:
    """Calls `tell` at SIGTERM and SIGINT, and when the server begins to shut down without one.

    A server ends its lifespan only after all answers have ended, and a stream never ends by itself: it would be waited
    for until the server's patience is over. uvicorn has installed its handlers when the lifespan starts; they go on
    working, after ours. It shuts down without a signal when a worker has served max_requests.
    """
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}

    def told(number: int, frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(tell)
        earlier = before[signal.Signals(number)]
        if callable(earlier):
            earlier(number, frame)

    # Only the main thread may set handlers; a test's server in another thread has none to wrap.
    with contextlib.suppress(ValueError):
        for number in before:
            signal.signal(number, told)
    for handler in before.values():
        _tell_at_shutdown(getattr(handler, "__self__", None), tell)
    try:
        yield
    finally:
        tell()
        with contextlib.suppress(ValueError):
            for number, handler in before.items():
                signal.signal(number, handler if handler is not None else signal.SIG_DFL)


def _tell_at_shutdown(server: Any, tell: Callable[[], None]) -> None:
    """`server` is what uvicorn's handler is a method of."""
    shutdown = getattr(server, "shutdown", None)
    if shutdown is None or getattr(server, "tells", False):
        return

    async def tell_and_shut_down(*arguments: Any, **named: Any) -> None:
        tell()
        await shutdown(*arguments, **named)

    server.tells = True
    server.shutdown = tell_and_shut_down
