"""What is sent to and from the addresses of polls."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from vote_secret.fields import OptionText, Question
from vote_secret.limits import sizes
from vote_secret.views.poll import PollView, ResultView


class NewPoll(BaseModel):
    """A question with its answers."""

    question: Question
    options: Annotated[
        list[OptionText],
        Field(min_length=sizes.MIN_OPTIONS, max_length=sizes.MAX_OPTIONS, json_schema_extra={"uniqueItems": True}),
    ]
    timer_duration: Annotated[int, Field(strict=True, ge=sizes.MIN_TIMER, le=sizes.MAX_TIMER)] | None = Field(
        default=None, description="Seconds from the start until the server closes it."
    )


class Started(BaseModel):
    """The poll is open."""

    status: Literal["started"] = "started"
    poll: PollView


class Closed(BaseModel):
    """The poll is closed for good."""

    status: Literal["closed"] = "closed"
    poll: PollView


class Results(BaseModel):
    """The result of a closed poll."""

    question: str
    results: list[ResultView]
    total_votes: int
