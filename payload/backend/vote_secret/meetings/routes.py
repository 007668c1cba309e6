"""Addresses of meetings."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response, status

from vote_secret.access.caller import Caller
from vote_secret.access.cookies import set_cookie
from vote_secret.domain.codes import as_typed
from vote_secret.domain.meeting import MeetingStatus
from vote_secret.domain.role import STAFF, Role
from vote_secret.fields import MeetingId, TypedCode
from vote_secret.meetings.bodies import (
    CanClose,
    CreatedMeeting,
    HeartbeatReceived,
    LogLine,
    NewMeeting,
    OrganizerView,
    PublicMeeting,
)
from vote_secret.meetings.create import create_meeting
from vote_secret.meetings.heartbeat import note_heartbeat
from vote_secret.meetings.state_answer import tagged
from vote_secret.problem import CHANGING, problems
from vote_secret.security import OWN_PAGE, TOKEN
from vote_secret.service import Service, address_of
from vote_secret.views.meeting import meeting_view
from vote_secret.views.people import participant_view
from vote_secret.views.report import report_view
from vote_secret.views.state import Rights, State, polls_for, state_of

AsRole = Annotated[Role | None, Query(description="As whom, for a browser that has several roles in the meeting.")]


def meeting_routes(service: Service) -> APIRouter:
    routes = APIRouter(prefix="/meetings", tags=["meetings"])
    access = service.access

    @routes.post(
        "",
        status_code=status.HTTP_201_CREATED,
        summary="Make a meeting",
        dependencies=[OWN_PAGE],
        responses=problems(*CHANGING, 409, 429),
    )
    async def create(wanted: NewMeeting, request: Request, response: Response) -> CreatedMeeting:
        service.new_meetings.check(address_of(request))
        meeting_id, token = await create_meeting(service, wanted)
        service.new_meetings.take(address_of(request))
        set_cookie(request, response, meeting_id, Role.ORGANIZER, token)
        snapshot = await service.snapshots.of(meeting_id)
        if snapshot is None:
            raise await access.gone_or_unknown(meeting_id)
        return CreatedMeeting(meeting=meeting_view(snapshot), organizer_token=token)

    @routes.get("/{code}", summary="What a code tells to somebody who wants to join", responses=problems(404, 410, 429))
    async def look_up(code: Annotated[TypedCode, Path()], request: Request) -> PublicMeeting:
        service.guesses.check(address_of(request))
        meeting = await service.store.meeting_with_code(as_typed(code))
        if meeting is None:
            service.guesses.take(address_of(request))
            raise await access.gone_or_unknown(as_typed(code))
        return PublicMeeting(
            title=meeting.title, organizer_name=meeting.organizer_name, status=meeting.status, locale=meeting.locale
        )

    @routes.get(
        "/{meeting_id}/state",
        summary="The whole view of one role",
        dependencies=[TOKEN],
        response_model=State,
        responses={
            304: {"description": "Nothing differs from the copy named in If-None-Match."},
            **problems(401, 403, 404, 410),
        },
    )
    async def state(meeting_id: MeetingId, request: Request, role: AsRole = None) -> Response:
        caller = await access.anyone(request, meeting_id, *([role] if role else []))
        rights = await _rights(service, caller)
        return tagged(request, state_of(caller, rights, service.now(), service.settings.heartbeat_interval))

    @routes.get(
        "/{meeting_id}/organizer",
        summary="A meeting with its people and polls",
        dependencies=[TOKEN],
        responses=problems(401, 403, 404, 410),
    )
    async def organizer(meeting_id: MeetingId, request: Request) -> OrganizerView:
        caller = await access.anyone(request, meeting_id, *STAFF)
        return OrganizerView(
            meeting=meeting_view(caller.snapshot),
            participants=[participant_view(one) for one in caller.snapshot.participants],
            polls=polls_for(caller, {}),
        )

    @routes.post(
        "/{meeting_id}/heartbeat",
        summary="A sign of life",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 410),
    )
    async def heartbeat(meeting_id: MeetingId, request: Request) -> HeartbeatReceived:
        caller = await access.anyone(request, meeting_id, *STAFF)
        return HeartbeatReceived(is_leader=await note_heartbeat(service, caller))

    @routes.get(
        "/{meeting_id}/can-close",
        summary="Whether the report can be made now",
        dependencies=[TOKEN],
        responses=problems(401, 403, 404, 410),
    )
    async def can_close(meeting_id: MeetingId, request: Request) -> CanClose:
        caller = await access.anyone(request, meeting_id, *STAFF)
        if caller.snapshot.meeting.status is MeetingStatus.CLOSING:
            return CanClose(can_close=False, reason="meeting_closing")
        report = report_view(caller.snapshot, is_staff=True)
        return CanClose(can_close=report.can_prepare, reason=report.blocked_by)

    @routes.get(
        "/{meeting_id}/log",
        summary="Who did what, sealed entry by entry",
        dependencies=[TOKEN],
        responses=problems(401, 403, 404, 410),
    )
    async def log(meeting_id: MeetingId, request: Request) -> list[LogLine]:
        caller = await access.approved(request, meeting_id)
        return [
            LogLine(
                number=n, time=entry.at, actor=entry.actor, action=entry.action, detail=entry.detail, hash=entry.digest
            )
            for n, entry in enumerate(await service.store.log_entries(caller.meeting_id), start=1)
        ]

    return routes


async def _rights(service: Service, caller: Caller) -> Rights:
    if caller.role is not Role.PARTICIPANT or caller.subject is None:
        return {}
    return {right.poll_id: right for right in await service.store.ballot_rights(caller.subject)}
