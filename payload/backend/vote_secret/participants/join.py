"""Joining a meeting."""

from starlette.requests import Request

from vote_secret.access.tokens import secret_hash, token_for
from vote_secret.domain.codes import as_typed, new_id
from vote_secret.domain.names import name_key
from vote_secret.domain.participant import Participant
from vote_secret.participants.bodies import Join
from vote_secret.service import Service, address_of


async def join(service: Service, wanted: Join, request: Request) -> tuple[Participant, str, bool]:
    """The participant, a token, and whether they are new. Wrong codes count against the caller's address."""
    service.guesses.check(address_of(request))
    code = as_typed(wanted.meeting_code)
    meeting = await service.store.meeting_with_code(code)
    if meeting is None:
        service.guesses.take(address_of(request))
        raise await service.access.gone_or_unknown(code)
    somebody = Participant(
        id=new_id(),
        meeting_id=meeting.id,
        name=wanted.name,
        name_key=name_key(wanted.name),
        joined_at=service.now(),
    )
    token = token_for(wanted.request_key, "participant", meeting.id, somebody.name_key)
    request_hash = secret_hash(wanted.request_key) if wanted.request_key else None
    limit = service.settings.max_participants
    participant, is_new = await service.store.join(somebody, secret_hash(token), request_hash, limit)
    return participant, token, is_new
