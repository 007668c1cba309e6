"""Tokens: who has one, may. The server keeps only their hashes."""

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64encode


def new_token() -> str:
    """256 random bits as 43 characters."""
    return secrets.token_urlsafe(32)


def token_for(request_key: str | None, *purpose: str) -> str:
    """A token that the same request gets again, since an answer may be lost: made from the key (256 random bits) that
    the page keeps, and from what it is for. Without a key a new one.
    """
    if request_key is None:
        return new_token()
    made = hmac.digest(request_key.encode(), "\n".join(purpose).encode(), "sha256")
    return urlsafe_b64encode(made).decode().rstrip("=")


def secret_hash(secret: str) -> bytes:
    """SHA-256. No salt and no slowness is needed for what is 128 random bits or more.

    The store finds a row by it: how long the search takes tells of the hash only, from which nobody gets to the token.
    """
    return hashlib.sha256(secret.encode()).digest()
