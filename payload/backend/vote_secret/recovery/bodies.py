"""What is sent to and from the addresses of recovery."""

from typing import Annotated

from pydantic import AwareDatetime, BaseModel, Field

from vote_secret.fields import Bytes32
from vote_secret.views.meeting import MeetingView


class RecoveryMade(BaseModel):
    """Shown once; the server keeps neither."""

    recovery_url: str = Field(description="/recover#CODE: what follows the # never reaches a server.")
    recovery_password: str
    expires_at: AwareDatetime
    message: str = "Keep the link and the password apart. They work once."


class Recover(BaseModel):
    """An organizer comes back."""

    recovery_code: Annotated[str, Field(min_length=1, max_length=64)]
    password: Annotated[str, Field(min_length=1, max_length=64)]
    request_key: Bytes32 | None = Field(
        default=None, description="Made and kept by the page: the same request with the same key gets the same answer."
    )


class Recovered(BaseModel):
    """Back in the meeting."""

    meeting: MeetingView
    organizer_token: str
    message: str = "You lead the meeting again. Earlier access has ended."
