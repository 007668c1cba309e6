"""Answers that say no: one shape for all of them."""

import math
from datetime import datetime
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import AwareDatetime, BaseModel, Field
from starlette.exceptions import HTTPException

from vote_secret.domain.allowance import TooOftenError
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.tombstone import DeletionReason, Tombstone
from vote_secret.store import StoreUnavailableError


class Problem(BaseModel):
    """Why it was not done. `code` is for programs, `detail` for people who read English."""

    detail: str
    code: str = Field(description="A word that never changes; the page translates it.", examples=["name_taken"])
    field: str | None = Field(default=None, description="With invalid_request: the field that is wrong.")
    attempts_left: int | None = Field(default=None, description="With recovery_refused.")
    reason: DeletionReason | None = Field(default=None, description="With meeting_deleted.")
    deleted_at: AwareDatetime | None = Field(default=None, description="With meeting_deleted.")


class ProblemError(Exception):
    """Ends a request with a Problem."""

    def __init__(self, status: int, code: str, detail: str, *, retry_after: int | None = None, **more: Any) -> None:
        super().__init__(code)
        self.status = status
        self.problem = Problem(detail=detail, code=code, **more)
        self.retry_after = retry_after


RETRY_SECONDS = 5

_REFUSALS: dict[Refusal, tuple[int, str]] = {
    Refusal.MEETING_UNKNOWN: (404, "There is no such meeting."),
    Refusal.PARTICIPANT_UNKNOWN: (404, "There is no such participant in this meeting."),
    Refusal.SCRUTATOR_UNKNOWN: (404, "There is no such scrutator in this meeting."),
    Refusal.SCRUTATOR_CODE_UNKNOWN: (404, "No meeting has this scrutators' code."),
    Refusal.SCRUTATOR_NOT_LISTED: (403, "The organizer has not named you as a scrutator."),
    Refusal.POLL_UNKNOWN: (404, "There is no such poll."),
    Refusal.OPTION_UNKNOWN: (404, "The poll has no such option."),
    Refusal.REPORT_UNKNOWN: (404, "There is no such report."),
    Refusal.RECOVERY_UNKNOWN: (404, "This recovery link is not valid, or not any more."),
    Refusal.NAME_TAKEN: (409, "Somebody of this name is in the meeting."),
    Refusal.SCRUTATOR_TAKEN: (409, "This scrutator has joined with another browser."),
    Refusal.SCRUTATOR_JOINED: (409, "A scrutator who has joined cannot be taken off the list."),
    Refusal.MEETING_FULL: (409, "The meeting has as many participants as it may have."),
    Refusal.TOO_MANY_POLLS: (409, "The meeting has as many polls as it may have."),
    Refusal.TOO_MANY_MEETINGS: (409, "There are as many meetings as there may be. Try again later."),
    Refusal.MEETING_CLOSING: (409, "The report of this meeting is made; nothing can change any more."),
    Refusal.PARTICIPANT_VOTING: (409, "This participant has had the right to vote and stays on the list."),
    Refusal.POLL_NOT_DRAFT: (409, "The poll is not a draft."),
    Refusal.POLL_NOT_ACTIVE: (409, "The poll is not open."),
    Refusal.POLL_NOT_CLOSED: (409, "The poll is not closed, so it has no result."),
    Refusal.NO_VOTERS: (409, "Nobody is approved, so nobody could vote."),
    Refusal.NOT_ELIGIBLE: (403, "You were not approved when this poll started, or are not any more."),
    Refusal.ALREADY_CLAIMED: (409, "Your ballot for this poll was signed before."),
    Refusal.ALREADY_VOTED: (409, "This ballot was cast for another option."),
    Refusal.POLL_OPEN: (409, "A poll is still open."),
    Refusal.SCRUTATORS_PENDING: (409, "The majority of the scrutators has not approved the report."),
    Refusal.NO_REQUEST: (409, "Nobody asks for the scrutators' approval."),
    Refusal.REPORT_MISMATCH: (409, "This is not the report's checksum; read the report first."),
}


def refused(refusal: Refusal) -> ProblemError:
    """The answer to what a rule forbids."""
    status, sentence = _REFUSALS[refusal]
    return ProblemError(status, refusal.value, sentence)


def too_often(seconds: float) -> ProblemError:
    """The answer to whoever asks more often than the limits allow."""
    wait = max(1, math.ceil(seconds))
    return ProblemError(429, "too_many_requests", "Too many attempts. Try again later.", retry_after=wait)


def deleted(tombstone: Tombstone) -> ProblemError:
    """The answer to whoever asks for a meeting that was deleted."""
    when: datetime = tombstone.deleted_at
    return ProblemError(
        410, "meeting_deleted", "The meeting and all its data are deleted.", reason=tombstone.reason, deleted_at=when
    )


_DESCRIPTIONS = {
    400: "The body is no JSON.",
    401: "The token is missing or not valid.",
    403: "This role may not do it, or the request comes from another site.",
    404: "There is no such thing here.",
    409: "The state of the meeting forbids it.",
    410: "The meeting was deleted.",
    413: "The body is too large.",
    415: "The body is not declared as JSON.",
    422: "A value is missing or wrong.",
    429: "Too many requests; Retry-After says when to try again.",
    503: "The store does not answer.",
}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What a route declares: these, and what every route may answer."""
    return {
        status: {"model": Problem, "description": _DESCRIPTIONS[status]} for status in sorted({*statuses, 422, 503})
    }


CHANGING = (400, 403, 413, 415)
"""What every route that changes something may answer besides."""


def answer_problems(app: FastAPI) -> None:
    """Makes every error of the interface a Problem."""

    @app.exception_handler(ProblemError)
    async def problem(_: Request, error: ProblemError) -> JSONResponse:
        return problem_response(error)

    @app.exception_handler(RefusedError)
    async def refusal(_: Request, error: RefusedError) -> JSONResponse:
        return problem_response(refused(error.refusal))

    @app.exception_handler(TooOftenError)
    async def often(_: Request, error: TooOftenError) -> JSONResponse:
        return problem_response(too_often(error.seconds))

    @app.exception_handler(StoreUnavailableError)
    async def unavailable(_: Request, __: StoreUnavailableError) -> JSONResponse:
        return problem_response(
            ProblemError(503, "store_unavailable", "The store does not answer.", retry_after=RETRY_SECONDS)
        )

    @app.exception_handler(RequestValidationError)
    async def invalid(_: Request, error: RequestValidationError) -> JSONResponse:
        return problem_response(_invalid(error))

    @app.exception_handler(HTTPException)
    async def other(_: Request, error: HTTPException) -> JSONResponse:
        answer = problem_response(_other(error))
        answer.headers.update(error.headers or {})
        return answer

    @app.exception_handler(Exception)
    async def fault(_: Request, __: Exception) -> JSONResponse:
        return problem_response(ProblemError(500, "internal_error", "The server made a mistake."))


def problem_response(error: ProblemError) -> JSONResponse:
    """The answer itself."""
    headers = {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}
    return JSONResponse(error.problem.model_dump(mode="json", exclude_none=True), error.status, headers)


def _invalid(error: RequestValidationError) -> ProblemError:
    first = error.errors()[0]
    if first["type"] == "json_invalid":
        return ProblemError(400, "bad_json", "The body is no JSON.")
    # The value itself is not repeated: it may be a token.
    place = [str(part) for part in first["loc"][1:]]
    field = place[0] if place else None
    return ProblemError(422, "invalid_request", f"{'.'.join(place) or 'body'}: {first['msg']}", field=field)


def _other(error: HTTPException) -> ProblemError:
    codes = {400: "bad_json", 404: "not_found", 405: "method_not_allowed", 413: "body_too_large"}
    return ProblemError(error.status_code, codes.get(error.status_code, "refused"), str(error.detail))
