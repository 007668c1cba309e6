"""What a closed ballot box is proved by."""

import hashlib
from collections.abc import Iterable

_HEADING = b"vote-secret ballot box 1\n"


def box_digest(ballots: Iterable[tuple[bytes, str]]) -> str:
    """SHA-256, hexadecimal, of all pairs of token hash and option id in a closed box.

    One line a ballot, `TOKEN_HASH OPTION_ID` with the hash in hexadecimal, sorted, after a heading: the order of
    arrival is not in it, and sort and sha256sum can compute it.
    """
    lines = sorted(f"{digest.hex()} {option_id}\n".encode() for digest, option_id in ballots)
    return hashlib.sha256(_HEADING + b"".join(lines)).hexdigest()
