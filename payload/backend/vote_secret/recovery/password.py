"""Passwords of recovery links, hashed so that the store's content does not give them away."""

import hashlib
import hmac
import secrets

# RFC 7914: 16 MiB and some 50 ms. The passwords are random (70 bits), not chosen by people.
COST = 2**14
BLOCK_SIZE = 8
PARALLEL = 1
SALT_BYTES = 16


def new_salt() -> bytes:
    return secrets.token_bytes(SALT_BYTES)


def password_hash(password: str, salt: bytes) -> bytes:
    """scrypt. Takes its time: not on an event loop."""
    return hashlib.scrypt(password.encode("utf-8", "surrogatepass"), salt=salt, n=COST, r=BLOCK_SIZE, p=PARALLEL)


def is_password(password: str, salt: bytes, expected: bytes) -> bool:
    """Compared in constant time."""
    return hmac.compare_digest(password_hash(password, salt), expected)
