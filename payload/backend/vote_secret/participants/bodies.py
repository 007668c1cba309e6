"""What is sent to and from the addresses of participants."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from vote_secret.domain.participant import Approval
from vote_secret.fields import Bytes32, Id, Name, TypedCode
from vote_secret.limits import sizes
from vote_secret.views.people import ParticipantView


class Join(BaseModel):
    """Somebody wants to take part."""

    name: Name
    meeting_code: TypedCode
    request_key: Bytes32 | None = Field(
        default=None, description="Made and kept by the page: the same key and name again is the same person."
    )


class Joined(ParticipantView):
    """A participant, and what proves to be them."""

    participant_token: str


class ParticipantStatus(BaseModel):
    """Whether somebody is let in."""

    status: Approval


class Decision(BaseModel):
    """In or out."""

    approved: bool = Field(strict=True)


class Decided(BaseModel):
    """What holds now."""

    status: Literal["success"] = "success"
    approval_status: Approval


class ApprovePending(BaseModel):
    """Whom to let in."""

    participant_ids: Annotated[list[Id], Field(max_length=sizes.MAX_APPROVED)] | None = Field(
        default=None,
        description="Those whom the organizer has seen waiting. Who does not wait (any more) is passed over. "
        "null: all who wait now.",
    )


class Approved(BaseModel):
    """How many were let in."""

    approved: int


class ParticipantName(BaseModel):
    """An approved participant as the others see them."""

    name: str
