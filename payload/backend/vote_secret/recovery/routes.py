"""Addresses of recovery."""

from fastapi import APIRouter, Request, Response

from vote_secret.access.cookies import set_cookie
from vote_secret.domain.role import Role
from vote_secret.fields import MeetingId
from vote_secret.problem import CHANGING, problems
from vote_secret.recovery.bodies import Recover, Recovered, RecoveryMade
from vote_secret.recovery.recover import make_recovery, recover
from vote_secret.security import OWN_PAGE, TOKEN
from vote_secret.service import Service
from vote_secret.views.meeting import meeting_view


def recovery_routes(service: Service) -> APIRouter:
    routes = APIRouter(prefix="/meetings", tags=["recovery"])

    @routes.post(
        "/recover",
        summary="Come back as the organizer",
        dependencies=[OWN_PAGE],
        responses=problems(*CHANGING, 404, 410, 429),
    )
    async def come_back(wanted: Recover, request: Request, response: Response) -> Recovered:
        meeting_id, token = await recover(service, wanted, request)
        snapshot = await service.snapshots.of(meeting_id)
        if snapshot is None:
            raise await service.access.gone_or_unknown(meeting_id)
        set_cookie(request, response, meeting_id, Role.ORGANIZER, token)
        return Recovered(meeting=meeting_view(snapshot), organizer_token=token)

    @routes.post(
        "/{meeting_id}/generate-recovery",
        summary="Make a link and a password to come back with",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 410),
    )
    async def generate(meeting_id: MeetingId, request: Request) -> RecoveryMade:
        caller = await service.access.anyone(request, meeting_id, Role.ORGANIZER)
        return await make_recovery(service, meeting_id, caller.act(service.now()))

    return routes
