"""The application, with one address more: which modules this worker imported after the fork."""

import json
import os
import sys

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from server import app as application

ADDRESS = "/late-imports"

_at_fork: set[str] = set()
os.register_at_fork(after_in_child=lambda: _at_fork.update(sys.modules))


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    if scope.get("path") != ADDRESS:
        await application(scope, receive, send)
        return
    late = {name: str(getattr(sys.modules[name], "__file__", "")) for name in set(sys.modules) - _at_fork}
    await Response(json.dumps({"pid": os.getpid(), "late": late}))(scope, receive, send)
