"""Opening a poll."""

from vote_secret.domain.act import Act
from vote_secret.domain.poll import Poll, PollStatus
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.service import Service


async def start_poll(service: Service, poll: Poll, act: Act) -> Poll:
    """The open poll. Keys are made only for a draft: a repeated request finds the poll open and changes nothing."""
    if poll.status is PollStatus.ACTIVE:
        return poll
    if poll.status is PollStatus.CLOSED:
        raise RefusedError(Refusal.POLL_NOT_DRAFT)
    return await service.store.start_poll(poll.id, await service.signer.new_keys(), act)
