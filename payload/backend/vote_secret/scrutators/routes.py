"""Addresses of scrutators."""

from fastapi import APIRouter, Request, Response, status

from vote_secret.access.cookies import set_cookie
from vote_secret.access.tokens import secret_hash, token_for
from vote_secret.domain.codes import as_typed, new_id, new_scrutator_code
from vote_secret.domain.names import name_key
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.role import STAFF, Role
from vote_secret.domain.scrutator import Scrutator
from vote_secret.fields import MeetingId, ScrutatorId
from vote_secret.problem import CHANGING, ProblemError, problems, refused
from vote_secret.scrutators.bodies import (
    NamedScrutators,
    ScrutatorDecided,
    ScrutatorDecision,
    ScrutatorJoin,
    ScrutatorJoined,
    ScrutatorList,
    ScrutatorNames,
)
from vote_secret.security import OWN_PAGE, TOKEN
from vote_secret.service import Service, address_of
from vote_secret.views.meeting import meeting_view
from vote_secret.views.people import scrutator_view


def scrutator_routes(service: Service) -> APIRouter:
    routes = APIRouter(tags=["scrutators"])
    access = service.access

    @routes.post(
        "/meetings/{meeting_id}/scrutators",
        summary="Name the scrutators",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409, 410),
    )
    async def name_them(meeting_id: MeetingId, wanted: ScrutatorNames, request: Request) -> NamedScrutators:
        caller = await access.in_charge(request, meeting_id)
        act = caller.act(service.now())
        named = [Scrutator(new_id(), meeting_id, name, name_key(name), act.at) for name in wanted.names]
        if len({one.name_key for one in named}) < len(named):
            raise ProblemError(422, "invalid_request", "names: two are the same", field="names")
        code = new_scrutator_code()
        kept = await service.store.set_scrutators(meeting_id, named, code, act)
        return NamedScrutators(scrutator_code=code, scrutators=[scrutator_view(one) for one in kept])

    @routes.get(
        "/meetings/{meeting_id}/scrutators",
        summary="The scrutators",
        dependencies=[TOKEN],
        responses=problems(401, 403, 404, 410),
    )
    async def get_list(meeting_id: MeetingId, request: Request) -> ScrutatorList:
        caller = await access.anyone(request, meeting_id, *STAFF)
        return ScrutatorList(
            scrutator_code=caller.snapshot.meeting.scrutator_code if caller.is_in_charge else None,
            scrutators=[scrutator_view(one) for one in caller.snapshot.scrutators],
        )

    @routes.post(
        "/scrutators/join",
        status_code=status.HTTP_201_CREATED,
        summary="Join as a named scrutator",
        dependencies=[OWN_PAGE],
        responses={
            200: {"model": ScrutatorJoined, "description": "The same person again, with the same token."},
            **problems(*CHANGING, 404, 409, 410, 429),
        },
    )
    async def join(wanted: ScrutatorJoin, request: Request, response: Response) -> ScrutatorJoined:
        scrutator, token, is_new = await _join(service, wanted, request)
        if not is_new:
            response.status_code = status.HTTP_200_OK
        set_cookie(request, response, scrutator.meeting_id, Role.SCRUTATOR, token)
        snapshot = await service.snapshots.of(scrutator.meeting_id)
        if snapshot is None:
            raise await access.gone_or_unknown(scrutator.meeting_id)
        return ScrutatorJoined(
            meeting=meeting_view(snapshot),
            scrutator_id=scrutator.id,
            scrutator_name=scrutator.name,
            scrutator_token=token,
        )

    @routes.post(
        "/scrutators/{scrutator_id}/approve",
        summary="Take a scrutator's access away, so that they can join again",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409),
    )
    async def decide(scrutator_id: ScrutatorId, decision: ScrutatorDecision, request: Request) -> ScrutatorDecided:
        scrutator = await service.store.find_scrutator(scrutator_id)
        if scrutator is None:
            raise refused(Refusal.SCRUTATOR_UNKNOWN)
        caller = await access.in_charge(request, scrutator.meeting_id)
        if not decision.approved:
            act = caller.act(service.now())
            scrutator = await service.store.reset_scrutator(caller.meeting_id, scrutator_id, act)
        return ScrutatorDecided(new_status=scrutator_view(scrutator).approval_status)

    return routes


async def _join(service: Service, wanted: ScrutatorJoin, request: Request) -> tuple[Scrutator, str, bool]:
    """The scrutator, a token, and whether this was not a repetition. Wrong codes count against the address."""
    service.guesses.check(address_of(request))
    request_hash = secret_hash(wanted.request_key) if wanted.request_key else None
    code, key = as_typed(wanted.scrutator_code), name_key(wanted.name)
    token = token_for(wanted.request_key, "scrutator", code, key)
    try:
        scrutator, is_new = await service.store.join_scrutator(
            code, key, secret_hash(token), request_hash, service.now()
        )
    except RefusedError as error:
        if error.refusal in (Refusal.SCRUTATOR_CODE_UNKNOWN, Refusal.SCRUTATOR_NOT_LISTED):
            service.guesses.take(address_of(request))
        raise
    return scrutator, token, is_new
