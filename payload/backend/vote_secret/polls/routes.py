"""Addresses of polls."""

from fastapi import APIRouter, Request, status

from vote_secret.access.caller import Caller
from vote_secret.domain.codes import new_id
from vote_secret.domain.names import name_key
from vote_secret.domain.poll import Option, Poll, PollStatus
from vote_secret.domain.refused import Refusal
from vote_secret.domain.role import Role
from vote_secret.fields import MeetingId, PollId
from vote_secret.polls.bodies import Closed, NewPoll, Results, Started
from vote_secret.polls.start import start_poll
from vote_secret.problem import CHANGING, ProblemError, problems, refused
from vote_secret.security import OWN_PAGE, TOKEN
from vote_secret.service import Service
from vote_secret.views.poll import PollView, poll_view_for_staff, results_of
from vote_secret.views.state import polls_for


def poll_routes(service: Service) -> APIRouter:
    routes = APIRouter(tags=["polls"])
    access = service.access

    @routes.post(
        "/meetings/{meeting_id}/polls",
        status_code=status.HTTP_201_CREATED,
        summary="Draft a poll",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409, 410),
    )
    async def create(meeting_id: MeetingId, wanted: NewPoll, request: Request) -> PollView:
        caller = await access.in_charge(request, meeting_id)
        act = caller.act(service.now())
        if len({name_key(option) for option in wanted.options}) < len(wanted.options):
            raise ProblemError(422, "invalid_request", "options: two are the same", field="options")
        poll = Poll(
            id=new_id(),
            meeting_id=meeting_id,
            question=wanted.question,
            options=tuple(Option(new_id(), text) for text in wanted.options),
            created_at=act.at,
            timer_duration=wanted.timer_duration,
        )
        await service.store.create_poll(poll, service.settings.max_polls, act)
        return poll_view_for_staff(poll)

    @routes.get(
        "/meetings/{meeting_id}/polls",
        summary="All polls of a meeting",
        dependencies=[TOKEN],
        responses=problems(401, 403, 404, 410),
    )
    async def polls(meeting_id: MeetingId, request: Request) -> list[PollView]:
        return await _polls(service, await access.approved(request, meeting_id))

    @routes.get(
        "/meetings/{meeting_id}/polls/participant",
        summary="All polls of a meeting, as a participant sees them",
        dependencies=[TOKEN],
        responses=problems(401, 403, 404, 410),
    )
    async def polls_of_participant(meeting_id: MeetingId, request: Request) -> list[PollView]:
        return await _polls(service, await access.approved(request, meeting_id, Role.PARTICIPANT))

    @routes.delete(
        "/polls/{poll_id}",
        status_code=status.HTTP_204_NO_CONTENT,
        summary="Take a draft away",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409),
    )
    async def delete(poll_id: PollId, request: Request) -> None:
        _, caller = await _in_charge(service, poll_id, request)
        await service.store.delete_poll(poll_id, caller.act(service.now()))

    @routes.post(
        "/polls/{poll_id}/start",
        summary="Open a draft to everyone who is approved now",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409),
    )
    async def start(poll_id: PollId, request: Request) -> Started:
        poll, caller = await _in_charge(service, poll_id, request)
        return Started(poll=poll_view_for_staff(await start_poll(service, poll, caller.act(service.now()))))

    @routes.post(
        "/polls/{poll_id}/close",
        summary="Close a poll for good and count it",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409),
    )
    async def close(poll_id: PollId, request: Request) -> Closed:
        _, caller = await _in_charge(service, poll_id, request)
        return Closed(poll=poll_view_for_staff(await service.store.close_poll(poll_id, caller.act(service.now()))))

    @routes.get(
        "/polls/{poll_id}/results",
        summary="The result of a closed poll",
        dependencies=[TOKEN],
        responses=problems(401, 403, 404, 409),
    )
    async def results(poll_id: PollId, request: Request) -> Results:
        caller = await access.approved(request, (await _find(service, poll_id)).meeting_id)
        poll = next((one for one in caller.snapshot.polls if one.id == poll_id), None)
        if poll is None or poll.status is not PollStatus.CLOSED:
            raise refused(Refusal.POLL_NOT_CLOSED)
        return Results(question=poll.question, results=results_of(poll), total_votes=poll.ballots_count)

    return routes


async def _find(service: Service, poll_id: str) -> Poll:
    poll = await service.store.find_poll(poll_id)
    if poll is None:
        raise refused(Refusal.POLL_UNKNOWN)
    return poll


async def _in_charge(service: Service, poll_id: str, request: Request) -> tuple[Poll, Caller]:
    poll = await _find(service, poll_id)
    return poll, await service.access.in_charge(request, poll.meeting_id)


async def _polls(service: Service, caller: Caller) -> list[PollView]:
    is_participant = caller.role is Role.PARTICIPANT and caller.subject is not None
    rights = await service.store.ballot_rights(caller.subject or "") if is_participant else []
    return polls_for(caller, {right.poll_id: right for right in rights})
