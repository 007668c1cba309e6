"""Takes the cookies of deleted meetings out of browsers."""

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from vote_secret.access.cookies import clear_cookies

GONE = 410


class GoneCookies:
    """Adds to each 410 about a meeting that its cookies have ended."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_cleared(message: Message) -> None:
            meeting_id = scope.get("path_params", {}).get("meeting_id")
            if message["type"] == "http.response.start" and message["status"] == GONE and meeting_id:
                for value in _ended(Request(scope), meeting_id):
                    MutableHeaders(scope=message).append("set-cookie", value)
            await send(message)

        await self._app(scope, receive, send_cleared)


def _ended(request: Request, meeting_id: str) -> list[str]:
    answer = Response()
    clear_cookies(request, answer, meeting_id)
    return answer.headers.getlist("set-cookie")
