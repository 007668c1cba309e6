"""The cookies that keep a browser's tokens where no script can read them."""

from starlette.requests import Request
from starlette.responses import Response

from vote_secret.domain.role import Role

LIFE_SECONDS = 7 * 24 * 3600
PATH = "/api"
ID_CHARACTERS = 8

_LETTERS = {Role.ORGANIZER: "o", Role.SCRUTATOR: "s", Role.PARTICIPANT: "p"}


def cookie_name(request: Request, meeting_id: str, role: Role) -> str:
    """One a meeting and role: whoever leads a meeting may vote in it too, in the same browser.

    A meeting in a local network may have no TLS. Then the cookie can have no `Secure`, and not the prefix that asks
    for it (RFC 6265bis, 4.1.3.1). Where there is TLS the prefix keeps plain HTTP from setting one.
    """
    prefix = "__Secure-vs" if _is_secure(request) else "vs"
    return f"{prefix}-{meeting_id[:ID_CHARACTERS]}-{_LETTERS[role]}"


def tokens_in(request: Request, meeting_id: str) -> list[str]:
    """The tokens for a meeting that the browser sent, the organizer's first."""
    sent = (request.cookies.get(cookie_name(request, meeting_id, role)) for role in Role)
    return [token for token in sent if token]


def set_cookie(request: Request, response: Response, meeting_id: str, role: Role, token: str) -> None:
    """Gives the browser a token."""
    response.set_cookie(
        cookie_name(request, meeting_id, role),
        token,
        max_age=LIFE_SECONDS,
        path=PATH,
        secure=_is_secure(request),
        httponly=True,
        samesite="strict",
    )


def clear_cookies(request: Request, response: Response, meeting_id: str) -> None:
    """Takes the tokens of a meeting that is gone out of the browser."""
    for role in Role:
        name = cookie_name(request, meeting_id, role)
        if name in request.cookies:
            response.delete_cookie(name, path=PATH, secure=_is_secure(request), httponly=True, samesite="strict")


def _is_secure(request: Request) -> bool:
    return request.url.scheme == "https"
