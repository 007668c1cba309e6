"""Refuses bodies that are too large before anything reads them."""

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from vote_secret.problem import ProblemError, problem_response

LARGEST_BYTES = 64 * 1024


class BodyLimit:
    """413 for a body of more than LARGEST_BYTES, declared or not."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        declared = Headers(scope=scope).get("content-length", "0")
        if declared.isdigit() and int(declared) > LARGEST_BYTES:
            await problem_response(_too_large())(scope, receive, send)
            return
        await self._app(scope, _counted(receive), send)


def _counted(receive: Receive) -> Receive:
    """For a body in chunks, whose size nobody has declared."""
    got = 0

    async def counted() -> Message:
        nonlocal got
        message = await receive()
        got += len(message.get("body", b""))
        if got > LARGEST_BYTES:
            # FastAPI reads the body, and turns any other error while it does into a 400.
            raise HTTPException(413, _too_large().problem.detail)
        return message

    return counted


def _too_large() -> ProblemError:
    return ProblemError(413, "body_too_large", f"A body has at most {LARGEST_BYTES} bytes.")
