"""The whole view of one person: all that their page shows."""

from collections.abc import Mapping
from datetime import datetime

from pydantic import AwareDatetime, BaseModel, Field

from vote_secret.access.caller import Caller
from vote_secret.domain.participant import Approval, BallotRight
from vote_secret.domain.role import STAFF, Role
from vote_secret.views.meeting import MeetingView, meeting_view
from vote_secret.views.people import (
    ParticipantView,
    ScrutatorView,
    participant_view,
    scrutator_view,
    scrutator_view_for_participants,
)
from vote_secret.views.poll import PollView, poll_view_for_participant, poll_view_for_staff
from vote_secret.views.report import ReportView, report_view

Rights = Mapping[str, BallotRight]
"""By poll id."""


class MeView(BaseModel):
    """Who asks."""

    id: str | None = Field(description="null for the organizer.")
    name: str
    approval_status: Approval
    is_leader: bool


class CountsView(BaseModel):
    """How many people."""

    participants_approved: int = Field(description="All are 0 for a participant who was not let in.")
    participants_pending: int = Field(description="0 for participants.")
    scrutators_joined: int


class RecoveryView(BaseModel):
    """That there is a recovery link."""

    expires_at: AwareDatetime


class State(BaseModel):
    """A meeting as one person sees it."""

    role: Role
    seq: int = Field(description="Number of the newest event it contains.")
    server_time: AwareDatetime
    heartbeat_interval: int = Field(description="Seconds.")
    meeting: MeetingView
    me: MeView
    counts: CountsView
    polls: list[PollView] = Field(description="Oldest first; none for a participant who was not let in.")
    participants: list[ParticipantView] | None = Field(description="null for participants.")
    scrutators: list[ScrutatorView]
    scrutator_code: str | None = Field(description="For whoever is in charge.")
    recovery: RecoveryView | None = Field(description="For the organizer.")
    report: ReportView


def state_of(caller: Caller, rights: Rights, now: datetime, heartbeat_interval: int) -> State:
    snapshot = caller.snapshot
    is_staff = caller.role in STAFF
    expires = snapshot.recovery_expires if caller.role is Role.ORGANIZER else None
    return State(
        role=caller.role,
        seq=snapshot.meeting.seq,
        server_time=now,
        heartbeat_interval=heartbeat_interval,
        meeting=meeting_view(snapshot),
        me=_me(caller),
        counts=_counts(caller),
        polls=polls_for(caller, rights),
        participants=[participant_view(one) for one in snapshot.participants] if is_staff else None,
        scrutators=scrutators_for(caller),
        scrutator_code=snapshot.meeting.scrutator_code if caller.is_in_charge else None,
        recovery=RecoveryView(expires_at=expires) if expires else None,
        report=report_view(snapshot, is_staff=is_staff, is_approved=caller.is_approved),
    )


def polls_for(caller: Caller, rights: Rights) -> list[PollView]:
    if not caller.is_approved:
        return []
    if caller.role in STAFF:
        return [poll_view_for_staff(poll) for poll in caller.snapshot.polls]
    return [poll_view_for_participant(poll, rights.get(poll.id)) for poll in caller.snapshot.polls]


def scrutators_for(caller: Caller) -> list[ScrutatorView]:
    if caller.role in STAFF:
        return [scrutator_view(one) for one in caller.snapshot.scrutators]
    if not caller.is_approved:
        return []
    return [scrutator_view_for_participants(one) for one in caller.snapshot.joined_scrutators]


def _me(caller: Caller) -> MeView:
    participant = caller.participant
    return MeView(
        id=caller.subject,
        name=caller.name,
        approval_status=participant.approval if participant else Approval.APPROVED,
        is_leader=caller.is_leader,
    )


def _counts(caller: Caller) -> CountsView:
    if not caller.is_approved:
        return CountsView(participants_approved=0, participants_pending=0, scrutators_joined=0)
    waiting = [one for one in caller.snapshot.participants if one.approval is Approval.PENDING]
    return CountsView(
        participants_approved=len(caller.snapshot.approved),
        participants_pending=len(waiting) if caller.role in STAFF else 0,
        scrutators_joined=len(caller.snapshot.joined_scrutators),
    )
