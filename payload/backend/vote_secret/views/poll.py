"""A poll as a role sees it. Nobody sees votes before it is closed."""

from pydantic import AwareDatetime, BaseModel, Field

from vote_secret.ballots import fingerprint, to_wire
from vote_secret.domain.participant import BallotRight
from vote_secret.domain.poll import Poll, PollStatus, percentage


class OptionView(BaseModel):
    """One answer."""

    id: str
    text: str
    votes: int | None = Field(description="null until the poll is closed.")


class ResultView(BaseModel):
    """How many chose an option."""

    option_id: str
    option: str
    votes: int
    percentage: float = Field(description="Of all ballots, one decimal.")


class PollView(BaseModel):
    """A poll."""

    id: str
    meeting_id: str
    question: str
    status: PollStatus
    options: list[OptionView]
    timer_duration: int | None = Field(description="Seconds.")
    created_at: AwareDatetime
    started_at: AwareDatetime | None
    closes_at: AwareDatetime | None = Field(description="When the server closes it by itself.")
    closed_at: AwareDatetime | None
    public_key: str | None = Field(description="SubjectPublicKeyInfo, DER, base64url. Set from the start on.")
    key_fingerprint: str | None = Field(description="SHA-256 of public_key's bytes, hexadecimal.")
    eligible_count: int | None = Field(description="Participants who were approved when it started.")
    claims_count: int | None = Field(description="Ballots that were signed. null for participants.")
    total_votes_count: int = Field(description="Ballots cast; while the poll is open, as of a second or so ago.")
    results: list[ResultView] | None
    ballot_box_hash: str | None
    eligible: bool | None = Field(default=None, description="For a participant: whether they may vote in it.")
    claimed: bool | None = Field(default=None, description="For a participant: whether their ballot was signed.")


def poll_view_for_staff(poll: Poll) -> PollView:
    return PollView(
        id=poll.id,
        meeting_id=poll.meeting_id,
        question=poll.question,
        status=poll.status,
        options=[OptionView(id=option.id, text=option.text, votes=option.votes) for option in poll.options],
        timer_duration=poll.timer_duration,
        created_at=poll.created_at,
        started_at=poll.started_at,
        closes_at=poll.closes_at,
        closed_at=poll.closed_at,
        public_key=None if poll.public_key is None else to_wire(poll.public_key),
        key_fingerprint=None if poll.public_key is None else fingerprint(poll.public_key),
        eligible_count=poll.eligible_count,
        claims_count=poll.claims_count,
        total_votes_count=poll.ballots_count,
        results=results_of(poll) if poll.status is PollStatus.CLOSED else None,
        ballot_box_hash=poll.ballot_box_hash,
    )


def poll_view_for_participant(poll: Poll, right: BallotRight | None) -> PollView:
    own = {
        "claims_count": None,
        "eligible": None if poll.status is PollStatus.DRAFT else right is not None,
        "claimed": right is not None and right.claimed,
    }
    return poll_view_for_staff(poll).model_copy(update=own)


def results_of(poll: Poll) -> list[ResultView]:
    """Of a closed poll."""
    return [
        ResultView(
            option_id=option.id,
            option=option.text,
            votes=option.votes or 0,
            percentage=percentage(option.votes or 0, poll.ballots_count),
        )
        for option in poll.options
    ]
