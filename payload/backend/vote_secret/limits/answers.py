"""What the page has to know before it asks for anything."""

from pydantic import BaseModel

from vote_secret import __version__
from vote_secret.domain import recovery
from vote_secret.limits import sizes
from vote_secret.settings import Settings


class Limits(BaseModel):
    """Numbers, lengths in characters, durations as the names say."""

    version: str = __version__
    max_participants: int
    max_polls: int
    max_meetings: int
    min_options: int = sizes.MIN_OPTIONS
    max_options: int = sizes.MAX_OPTIONS
    max_title: int = sizes.MAX_TITLE
    max_name: int = sizes.MAX_NAME
    max_question: int = sizes.MAX_QUESTION
    max_option: int = sizes.MAX_OPTION
    max_scrutators: int = sizes.MAX_SCRUTATORS
    min_timer: int = sizes.MIN_TIMER
    max_timer: int = sizes.MAX_TIMER
    heartbeat_interval: int
    auto_delete_hours: int
    report_hours: int = sizes.REPORT_HOURS
    recovery_hours: int = int(recovery.VALID.total_seconds() // 3600)


def limits_from(settings: Settings) -> Limits:
    return Limits(
        max_participants=settings.max_participants,
        max_polls=settings.max_polls,
        max_meetings=settings.max_meetings,
        heartbeat_interval=settings.heartbeat_interval,
        auto_delete_hours=settings.auto_delete_hours,
    )
