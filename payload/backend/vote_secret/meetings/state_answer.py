"""The state with a tag, so that a page that has it already gets no second copy."""

import hashlib

from starlette.requests import Request
from starlette.responses import Response

from vote_secret.views.state import State


def tagged(request: Request, state: State) -> Response:
    """200 with the state, or 304 (RFC 9110, 13.1.2). The server's time does not count as a difference."""
    timeless = state.model_dump_json(exclude={"server_time"}).encode()
    tag = f'"{hashlib.sha256(timeless).hexdigest()[:32]}"'
    known = [part.strip().removeprefix("W/") for part in request.headers.get("if-none-match", "").split(",")]
    if tag in known:
        return Response(status_code=304, headers={"ETag": tag})
    return Response(state.model_dump_json(), media_type="application/json", headers={"ETag": tag})
