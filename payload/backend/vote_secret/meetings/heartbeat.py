"""Signs of life."""

from datetime import timedelta

from vote_secret.access.caller import Caller
from vote_secret.domain.role import Role
from vote_secret.service import Service


async def note_heartbeat(service: Service, caller: Caller) -> bool:
    """Notes one of the organizer or a scrutator; whether the caller leads the meeting."""
    now = service.now()
    if caller.role is Role.ORGANIZER or caller.subject is None:
        await service.store.organizer_heartbeat(caller.meeting_id, now)
        return True
    auto_delete = timedelta(hours=service.settings.auto_delete_hours)
    return await service.store.scrutator_heartbeat(caller.meeting_id, caller.subject, now, auto_delete)
