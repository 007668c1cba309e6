"""Addresses of participants."""

from fastapi import APIRouter, Request, Response, status

from vote_secret.access.cookies import set_cookie
from vote_secret.domain.participant import Participant
from vote_secret.domain.refused import Refusal
from vote_secret.domain.role import STAFF, Role
from vote_secret.fields import MeetingId, ParticipantId
from vote_secret.participants.bodies import (
    Approved,
    ApprovePending,
    Decided,
    Decision,
    Join,
    Joined,
    ParticipantName,
    ParticipantStatus,
)
from vote_secret.participants.join import join
from vote_secret.problem import CHANGING, ProblemError, problems, refused
from vote_secret.security import OWN_PAGE, TOKEN
from vote_secret.service import Service
from vote_secret.views.people import ParticipantView, participant_view


def participant_routes(service: Service) -> APIRouter:
    routes = APIRouter(tags=["participants"])
    access = service.access

    @routes.post(
        "/participants/join",
        status_code=status.HTTP_201_CREATED,
        summary="Ask to take part in a meeting",
        dependencies=[OWN_PAGE],
        responses={
            200: {"model": Joined, "description": "The same person again, with the same token."},
            **problems(*CHANGING, 404, 409, 410, 429),
        },
    )
    async def ask(wanted: Join, request: Request, response: Response) -> Joined:
        participant, token, is_new = await join(service, wanted, request)
        if not is_new:
            response.status_code = status.HTTP_200_OK
        set_cookie(request, response, participant.meeting_id, Role.PARTICIPANT, token)
        return Joined(**participant_view(participant).model_dump(), participant_token=token)

    @routes.get(
        "/participants/{participant_id}/status",
        summary="Whether somebody is let in",
        dependencies=[TOKEN],
        responses=problems(401, 403, 404),
    )
    async def get_status(participant_id: ParticipantId, request: Request) -> ParticipantStatus:
        participant = await _find(service, participant_id)
        caller = await access.anyone(request, participant.meeting_id)
        if caller.role not in STAFF and caller.subject != participant_id:
            raise ProblemError(403, "wrong_role", "Only for the participant themselves.")
        return ParticipantStatus(status=participant.approval)

    @routes.post(
        "/participants/{participant_id}/approve",
        summary="Let somebody in, or turn them away",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409),
    )
    async def decide(participant_id: ParticipantId, decision: Decision, request: Request) -> Decided:
        participant = await _find(service, participant_id)
        caller = await access.in_charge(request, participant.meeting_id)
        decided = await service.store.decide_participant(
            caller.meeting_id, participant_id, caller.act(service.now()), approved=decision.approved
        )
        return Decided(approval_status=decided.approval)

    @routes.delete(
        "/participants/{participant_id}",
        status_code=status.HTTP_204_NO_CONTENT,
        summary="Take somebody away who has not voted",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409),
    )
    async def remove(participant_id: ParticipantId, request: Request) -> None:
        participant = await _find(service, participant_id)
        caller = await access.in_charge(request, participant.meeting_id)
        await service.store.remove_participant(caller.meeting_id, participant_id, caller.act(service.now()))

    @routes.get(
        "/meetings/{meeting_id}/participants",
        summary="All participants; for participants the names of those who are let in",
        dependencies=[TOKEN],
        responses=problems(401, 403, 404, 410),
    )
    async def everybody(meeting_id: MeetingId, request: Request) -> list[ParticipantView] | list[ParticipantName]:
        caller = await access.approved(request, meeting_id)
        if caller.role in STAFF:
            return [participant_view(one) for one in _by_name(caller.snapshot.participants)]
        return [ParticipantName(name=one.name) for one in _by_name(caller.snapshot.approved)]

    @routes.post(
        "/meetings/{meeting_id}/approve-pending",
        summary="Let in who waits: those named, or all",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409, 410),
    )
    async def approve_pending(
        meeting_id: MeetingId, request: Request, wanted: ApprovePending | None = None
    ) -> Approved:
        caller = await access.in_charge(request, meeting_id)
        only = None if wanted is None else wanted.participant_ids
        return Approved(approved=await service.store.approve_pending(meeting_id, caller.act(service.now()), only))

    return routes


async def _find(service: Service, participant_id: str) -> Participant:
    participant = await service.store.find_participant(participant_id)
    if participant is None:
        raise refused(Refusal.PARTICIPANT_UNKNOWN)
    return participant


def _by_name(participants: tuple[Participant, ...]) -> list[Participant]:
    return sorted(participants, key=lambda one: (one.name_key, one.id))
