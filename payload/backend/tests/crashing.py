"""The application, in a process that kills itself at one step of the store's work, as a power cut would.

CRASH names the step: `before NAME` or `after NAME`, where NAME is a method of the store. After means: done and durable,
but whoever asked never hears of it.
"""

import os
import signal
from typing import Any

from vote_secret.store import SQLiteStore

_moment, _, _method = os.environ.pop("CRASH").partition(" ")
_original = getattr(SQLiteStore, _method)


async def _crash(self: SQLiteStore, *arguments: Any, **named: Any) -> Any:
    if _moment == "after":
        await _original(self, *arguments, **named)
    os.kill(os.getpid(), signal.SIGKILL)


setattr(SQLiteStore, _method, _crash)

from server import app  # noqa: E402

__all__ = ["app"]
