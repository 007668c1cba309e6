"""Keeps other sites from acting through a visitor's browser."""

from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from vote_secret.problem import ProblemError, problem_response

HEADER = "X-Vote-Secret"
SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


class SameSite:
    """Refuses requests that change something and cannot be the page's own.

    The cookies are SameSite=Strict already. On top, a form of another site can neither send this header nor JSON, and
    a script of it has to ask before (CORS), which only ALLOWED_ORIGINS are granted.
    """

    def __init__(self, app: ASGIApp, allowed_origins: Collection[str]) -> None:
        self._app = app
        self._allowed = frozenset(allowed_origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] not in SAFE_METHODS:
            problem = self._problem(Headers(scope=scope))
            if problem is not None:
                await problem_response(problem)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _problem(self, headers: Headers) -> ProblemError | None:
        if headers.get(HEADER) != "1":
            return ProblemError(403, "csrf_refused", f"The header {HEADER}: 1 is missing.")
        if not self._is_ours(headers):
            return ProblemError(403, "csrf_refused", "The request comes from another site.")
        if _has_body(headers) and headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return ProblemError(415, "not_json", "The body must be application/json.")
        return None

    def _is_ours(self, headers: Headers) -> bool:
        origin = headers.get("origin")
        if origin in self._allowed:
            return True
        if headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
            return False
        # The scheme is left out: a proxy in front that ends TLS makes another one of it. The host name decides.
        return origin is None or urlsplit(origin).netloc.lower() == headers.get("host", "").lower()


def _has_body(headers: Headers) -> bool:
    return headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
