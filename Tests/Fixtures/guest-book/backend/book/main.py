"""What gunicorn starts: the addresses of the guest book."""

import os

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from book.store import Store

# EX_CONFIG of sysexits.h: a setting is wrong, and trying again would not mend it.
WRONG_SETTING = 78

if not os.environ.get("LONGEST_LINE", "200").isdigit():
    print("LONGEST_LINE is no number")
    raise SystemExit(WRONG_SETTING)
LONGEST_LINE = int(os.environ.get("LONGEST_LINE", "200"))
store = Store(os.path.join(os.environ.get("STATE_DIRECTORY", "."), "book.sqlite3"))


async def status(request: Request) -> Response:
    """Healthy as long as the book can be read."""
    return JSONResponse({"lines": store.count()})


async def write(request: Request) -> Response:
    """Adds a line; answered when it is on the disk."""
    text = (await request.body()).decode()[:LONGEST_LINE]
    return JSONResponse({"number": store.add(text)}, status_code=201)


async def read(request: Request) -> Response:
    """One line."""
    text = store.line(request.path_params["number"])
    return JSONResponse({"text": text}, status_code=404 if text is None else 200)


async def page(request: Request) -> Response:
    """All lines. What draws the page is loaded when it is first asked for."""
    from book.page import draw  # noqa: PLC0415 - late on purpose: while dpkg unpacks, it comes from new files

    return HTMLResponse(draw(store.last(20)))


application = Starlette(
    routes=[
        Route("/status", status),
        Route("/lines", write, methods=["POST"]),
        Route("/lines/{number:int}", read),
        Route("/", page),
    ]
)
