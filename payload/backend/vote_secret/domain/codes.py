"""Codes that people read to each other, and names that only machines pass on."""

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""32 characters, 5 bits each: digits and capitals without I, L, O and U (Crockford's base 32)."""

MEETING_CODE_LENGTH = 8
SCRUTATOR_PREFIX = "SC"
SCRUTATOR_CODE_LENGTH = 12
PASSWORD_LENGTH = 14

_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0", " ": None, "-": None})


def new_meeting_code() -> str:
    """40 bits."""
    return _random(MEETING_CODE_LENGTH)


def new_scrutator_code() -> str:
    """50 bits. Its length tells it from a meeting's code."""
    return SCRUTATOR_PREFIX + _random(SCRUTATOR_CODE_LENGTH - len(SCRUTATOR_PREFIX))


def new_password() -> str:
    """70 bits."""
    return _random(PASSWORD_LENGTH)


def new_id() -> str:
    """128 bits, in hexadecimal."""
    return secrets.token_hex(16)


def as_typed(code: str) -> str:
    """The code that someone meant."""
    return code.upper().translate(_MISREAD)


def _random(length: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))
