"""GET /api/meetings/{id}/events."""

from typing import Annotated, Any

from fastapi import APIRouter, Header, Query, Request
from starlette.responses import Response, StreamingResponse

from vote_secret.domain.role import Role
from vote_secret.events.stream import Listener
from vote_secret.fields import MeetingId
from vote_secret.problem import ProblemError, problems
from vote_secret.security import TOKEN
from vote_secret.service import Service

_STREAM: dict[str, Any] = {
    "description": "Events, until the meeting is deleted or the server restarts.",
    "content": {"text/event-stream": {"schema": {"type": "string"}}},
}
# nginx passes the stream on piece by piece; the middle one is for other proxies (RFC 9111, 5.2.2.6).
_HEADERS = {"X-Accel-Buffering": "no", "Cache-Control": "no-store, no-transform"}
_DIGITS = 15


def event_routes(service: Service) -> APIRouter:
    routes = APIRouter(prefix="/meetings", tags=["events"])

    @routes.get(
        "/{meeting_id}/events",
        summary="That something changed, as it happens",
        dependencies=[TOKEN],
        response_class=StreamingResponse,
        responses={200: _STREAM, **problems(401, 403, 404, 410, 429)},
    )
    async def events(
        meeting_id: MeetingId,
        request: Request,
        role: Annotated[Role | None, Query()] = None,
        last_event_id: Annotated[str | None, Header()] = None,
    ) -> Response:
        caller = await service.access.anyone(request, meeting_id, *([role] if role else []))
        if service.streams.is_full(caller.token_hash):
            raise ProblemError(429, "too_many_requests", "Too many streams are open.", retry_after=5)
        listener = Listener(meeting_id, caller.role, caller.subject, caller.token_hash, _known(last_event_id))
        return StreamingResponse(service.streams.of(listener), media_type="text/event-stream", headers=_HEADERS)

    return routes


def _known(last_event_id: str | None) -> int | None:
    """What the browser got last; anything else than a number of ours counts as nothing."""
    is_number = last_event_id is not None and last_event_id.isascii() and last_event_id.isdigit()
    return int(last_event_id) if is_number and last_event_id and len(last_event_id) <= _DIGITS else None
