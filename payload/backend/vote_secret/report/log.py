"""The log of an organiser's actions, where each entry seals all before it.

Whoever changes, drops or inserts an entry later must change every digest after it, and the last one is printed in the
report and known to the scrutators.
"""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime

from vote_secret.report.model import LogAction, LogEntry

CHAIN_START = hashlib.sha256(b"vote-secret log 1").hexdigest()
"""The digest before the first entry of a meeting."""


def chain_digest(previous: str, at: datetime, actor: str, action: LogAction, detail: str) -> str:
    """The digest of an entry after one whose digest is `previous`: SHA-256, hexadecimal.

    The time counts in whole milliseconds, which is what every store keeps.
    """
    moment = at.astimezone(UTC).isoformat(timespec="milliseconds")
    text = json.dumps([previous, moment, actor, str(action), detail], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def is_unbroken(entries: Iterable[LogEntry]) -> bool:
    """Whether every entry's digest follows from the entries before it."""
    previous = CHAIN_START
    for entry in entries:
        previous = chain_digest(previous, entry.at, entry.actor, entry.action, entry.detail)
        if previous != entry.digest:
            return False
    return True
