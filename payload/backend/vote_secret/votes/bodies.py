"""What is sent to and from the addresses of votes. Bytes are base64url without padding."""

from typing import Literal

from pydantic import BaseModel, Field

from vote_secret.fields import Bytes32, Bytes256, Id


class Claim(BaseModel):
    """A voter's page asks for its ballot, which nobody can read."""

    blinded_message: Bytes256


class Claimed(BaseModel):
    """The signed ballot, still blinded."""

    blind_signature: str


class Ballot(BaseModel):
    """A choice, and the proof that some approved participant may make it."""

    poll_id: Id
    option_id: Id
    token: Bytes32
    signature: Bytes256


class VoteSubmitted(BaseModel):
    """The ballot lies in the box, safe from a crash."""

    status: Literal["vote_submitted"] = "vote_submitted"
    token_hash: str = Field(description="SHA-256 of the token's bytes, hexadecimal: the receipt.")


class Receipt(BaseModel):
    """Whether a ballot lies in the box."""

    recorded: bool
