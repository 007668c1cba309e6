"""Participants and scrutators as others see them."""

from typing import Literal

from pydantic import AwareDatetime, BaseModel, Field

from vote_secret.domain.participant import Approval, Participant
from vote_secret.domain.scrutator import Scrutator


class ParticipantView(BaseModel):
    """A participant, for the organizer and scrutators."""

    id: str
    name: str
    meeting_id: str
    approval_status: Approval
    joined_at: AwareDatetime


class ScrutatorView(BaseModel):
    """A scrutator."""

    id: str
    name: str
    approval_status: Literal["pending", "approved"] = Field(description="approved: has joined and has access.")
    joined_at: AwareDatetime | None
    report_vote: bool | None


def participant_view(one: Participant) -> ParticipantView:
    return ParticipantView(
        id=one.id, name=one.name, meeting_id=one.meeting_id, approval_status=one.approval, joined_at=one.joined_at
    )


def scrutator_view(one: Scrutator) -> ScrutatorView:
    """All of it, for the organizer and scrutators."""
    return ScrutatorView(
        id=one.id,
        name=one.name,
        approval_status="approved" if one.has_access else "pending",
        joined_at=one.joined_at,
        report_vote=one.report_vote,
    )


def scrutator_view_for_participants(one: Scrutator) -> ScrutatorView:
    """That they watch, not when they came nor what they think of the report."""
    return scrutator_view(one).model_copy(update={"joined_at": None, "report_vote": None})
