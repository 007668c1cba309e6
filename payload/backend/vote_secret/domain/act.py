"""Somebody doing something, for the log."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Act:
    """Who acts and when."""

    at: datetime
    by: str = ""
    """A name; empty when the server acts by itself, as a timer does."""
