"""Secret ballots by blind signatures: RSABSSA-SHA384-PSSZERO-Deterministic of RFC 9474.

A voter's page makes a random token and sends it blinded. The server signs it once for each approved participant
without seeing it. The page unblinds the signature; the ballot then carries token and signature and nothing else. The
signature proves that an approved participant may cast it, and nobody, not even who holds the private key and the whole
database, can tell which.

Why this variant (RFC 9474, section 5): a token is 32 random bytes, so the random prefix of the -Randomized variants
adds nothing; and with an empty salt a token has exactly one signature, so a ballot holds nothing that a page could be
made to hide a mark in.
"""

from vote_secret.ballots.box import box_digest
from vote_secret.ballots.error import BallotError
from vote_secret.ballots.poll_key import PollKey
from vote_secret.ballots.public_key import PollPublicKey, fingerprint
from vote_secret.ballots.token import TOKEN_BYTES, token_hash
from vote_secret.ballots.wire import from_wire, to_wire

__all__ = [
    "TOKEN_BYTES",
    "BallotError",
    "PollKey",
    "PollPublicKey",
    "box_digest",
    "fingerprint",
    "from_wire",
    "to_wire",
    "token_hash",
]
