"""The token of a ballot: random bytes that only the voter's page knows until the ballot is cast."""

import hashlib

from vote_secret.ballots.error import BallotError

TOKEN_BYTES = 32


def token_hash(token: bytes) -> bytes:
    """What the ballot box keeps instead of the token, and what a receipt shows: its SHA-256, 32 bytes."""
    check_token(token)
    return hashlib.sha256(token).digest()


def check_token(token: bytes) -> None:
    """Raises BallotError unless `token` has the size of one."""
    if len(token) != TOKEN_BYTES:
        raise BallotError(f"a token has {len(token)} bytes, not {TOKEN_BYTES}")
