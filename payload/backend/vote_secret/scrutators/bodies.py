"""What is sent to and from the addresses of scrutators."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from vote_secret.fields import Bytes32, Name, TypedCode
from vote_secret.limits import sizes
from vote_secret.views.meeting import MeetingView
from vote_secret.views.people import ScrutatorView


class ScrutatorNames(BaseModel):
    """Who is to watch."""

    names: Annotated[
        list[Name], Field(min_length=1, max_length=sizes.MAX_SCRUTATORS, json_schema_extra={"uniqueItems": True})
    ]


class ScrutatorList(BaseModel):
    """Who is to watch, and the code that they join with."""

    scrutator_code: str | None = Field(description="For whoever is in charge.")
    scrutators: list[ScrutatorView]


class NamedScrutators(ScrutatorList):
    """The new list."""

    message: str = "The scrutators join with their name and this code."


class ScrutatorJoin(BaseModel):
    """A scrutator comes."""

    name: Name
    scrutator_code: TypedCode
    request_key: Bytes32 | None = Field(
        default=None, description="Made and kept by the page: the same key and name again is the same person."
    )


class ScrutatorJoined(BaseModel):
    """The meeting, and what proves to be the scrutator."""

    meeting: MeetingView
    scrutator_id: str
    scrutator_name: str
    access_type: Literal["scrutator"] = "scrutator"
    status: Literal["approved"] = "approved"
    scrutator_token: str


class ScrutatorDecision(BaseModel):
    """false takes the access away; they may join again."""

    approved: bool = Field(strict=True)


class ScrutatorDecided(BaseModel):
    """What holds now."""

    status: Literal["success"] = "success"
    new_status: Literal["pending", "approved"]
