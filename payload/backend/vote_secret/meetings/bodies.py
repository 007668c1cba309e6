"""What is sent to and from the addresses of meetings."""

from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, Field

from vote_secret.domain.meeting import Locale, MeetingStatus
from vote_secret.fields import Bytes32, Name, Title
from vote_secret.report.model import LogAction
from vote_secret.views.meeting import MeetingView
from vote_secret.views.people import ParticipantView
from vote_secret.views.poll import PollView


class NewMeeting(BaseModel):
    """Someone wants to hold a meeting."""

    title: Title
    organizer_name: Name
    organizer_timezone: Annotated[str, Field(max_length=64)] = Field(
        default="UTC", description="A name of the IANA time zone database; an unknown one counts as UTC."
    )
    locale: Locale = "fr"
    request_key: Bytes32 | None = Field(
        default=None, description="Made and kept by the page: the same key again is the same meeting."
    )


class CreatedMeeting(BaseModel):
    """The new meeting, and what makes its organizer."""

    meeting: MeetingView
    organizer_token: str


class PublicMeeting(BaseModel):
    """What a code alone tells."""

    title: str
    organizer_name: str
    status: MeetingStatus
    locale: Locale


class OrganizerView(BaseModel):
    """A meeting with its people and polls."""

    meeting: MeetingView
    participants: list[ParticipantView]
    polls: list[PollView]


class HeartbeatReceived(BaseModel):
    """The sign of life was noted."""

    status: Literal["heartbeat_received"] = "heartbeat_received"
    is_leader: bool


class CanClose(BaseModel):
    """Whether the report can be made now."""

    can_close: bool
    reason: Literal["poll_open", "scrutators_pending", "meeting_closing"] | None


class LogLine(BaseModel):
    """One action. `hash` seals it and all before it."""

    number: int
    time: AwareDatetime
    actor: str = Field(description="A name; empty when the server did it by itself.")
    action: LogAction
    detail: str
    hash: str
