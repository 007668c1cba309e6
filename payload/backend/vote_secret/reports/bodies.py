"""What is sent to and from the addresses of reports."""

from typing import Literal

from pydantic import AwareDatetime, BaseModel, Field

from vote_secret.domain.consent import Consent, ConsentCount
from vote_secret.fields import Sha256Hex


class Requested(BaseModel):
    """Whether somebody has to agree first."""

    direct_generation: bool
    scrutator_count: int
    majority_needed: int
    message: str


class ScrutatorAnswer(BaseModel):
    """A scrutator's opinion."""

    approved: bool = Field(strict=True)


class ScrutatorVotes(BaseModel):
    """What the scrutators think so far."""

    decision: Literal["pending", "approved", "rejected"]
    yes_votes: int
    no_votes: int
    votes_cast: int
    total_scrutators: int
    majority_needed: int
    message: str


class Prepared(BaseModel):
    """The report is made and can be fetched until the deletion."""

    report_id: str
    sha256: str = Field(description="Of the PDF, hexadecimal. To be sent back when it was received.")
    bytes: int
    confirm_before: AwareDatetime


class Confirmation(BaseModel):
    """The PDF was received whole."""

    sha256: Sha256Hex


class Deleted(BaseModel):
    """Everything is deleted."""

    status: Literal["deleted"] = "deleted"


def requested_from(votes: ConsentCount) -> Requested:
    if not votes.total:
        return Requested(
            direct_generation=True, scrutator_count=0, majority_needed=0, message="No scrutator has to agree."
        )
    return Requested(
        direct_generation=False,
        scrutator_count=votes.total,
        majority_needed=votes.majority,
        message=f"{votes.majority} of {votes.total} scrutators have to agree.",
    )


_DECISIONS: dict[Consent, Literal["pending", "approved", "rejected"]] = {
    Consent.REQUESTED: "pending",
    Consent.APPROVED: "approved",
    Consent.REJECTED: "rejected",
}


def votes_from(votes: ConsentCount) -> ScrutatorVotes:
    decision = _DECISIONS[votes.decision]
    return ScrutatorVotes(
        decision=decision,
        yes_votes=votes.yes,
        no_votes=votes.no,
        votes_cast=votes.yes + votes.no,
        total_scrutators=votes.total,
        majority_needed=votes.majority,
        message=f"{votes.yes} for, {votes.no} against, {votes.majority} needed: {decision}.",
    )
