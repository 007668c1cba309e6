"""Making a meeting."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from vote_secret.access.tokens import secret_hash, token_for
from vote_secret.domain.codes import new_id, new_meeting_code
from vote_secret.domain.meeting import Meeting
from vote_secret.meetings.bodies import NewMeeting
from vote_secret.service import Service


async def create_meeting(service: Service, wanted: NewMeeting) -> tuple[str, str]:
    """The new meeting's id and its organizer's token; the same again for a request that is repeated."""
    now = service.now()
    meeting = Meeting(
        id=new_id(),
        code=new_meeting_code(),
        title=wanted.title,
        organizer_name=wanted.organizer_name,
        organizer_timezone=_known_zone(wanted.organizer_timezone),
        locale=wanted.locale,
        created_at=now,
        organizer_seen=now,
        charge_seen=now,
    )
    token = token_for(wanted.request_key, "organizer")
    return await service.store.create_meeting(meeting, secret_hash(token), service.settings.max_meetings), token


def _known_zone(name: str) -> str:
    """A browser may know a zone that this machine does not; a meeting does not fail for that."""
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
