"""Bytes on the wire: base64url without padding (RFC 4648, section 5)."""

import base64
import binascii

from vote_secret.ballots.error import BallotError


def to_wire(value: bytes) -> str:
    """The text for `value`."""
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode("ascii")


def from_wire(text: str, size: int) -> bytes:
    """The `size` bytes that `text` stands for. Raises BallotError for another size or form.

    Every value has one text only: a second way to write a token could be taken for a second token.
    """
    try:
        value = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise BallotError("a value is not base64url without padding") from None
    if len(value) != size:
        raise BallotError(f"a value has {len(value)} bytes, not {size}")
    if to_wire(value) != text:
        raise BallotError("a value is not written in the one way it can be")
    return value
