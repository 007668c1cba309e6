"""Tokens: who has one, may. The server keeps only their hashes."""

import hashlib
import secrets


def new_token() -> str:
    """256 random bits as 43 characters."""
    return secrets.token_urlsafe(32)


def secret_hash(secret: str) -> bytes:
    """SHA-256. No salt and no slowness is needed for what is 128 random bits or more.

    The store finds a row by it: how long the search takes tells of the hash only, from which nobody gets to the token.
    """
    return hashlib.sha256(secret.encode()).digest()
