"""Claims and ballots in MongoDB."""

from datetime import datetime

from vote_secret.domain.participant import Approval
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.store.interface.votes import VoteStore
from vote_secret.store.mongo import gates
from vote_secret.store.mongo.base import MongoBase, TakenError
from vote_secret.store.mongo.tx import Document, Tx


class MongoVotes(MongoBase, VoteStore):
    """See VoteStore."""

    async def claim(self, poll_id: str, participant_id: str, blinded_hash: bytes, now: datetime) -> bytes:
        return await self._transaction(_claim, poll_id, participant_id, blinded_hash, now)

    async def cast(self, poll_id: str, token_hash: bytes, option_id: str, now: datetime) -> None:
        try:
            await self._transaction(_cast, poll_id, token_hash, option_id, now)
        except TakenError:  # by the same token at the same moment: now its choice can be seen
            await self._transaction(_cast, poll_id, token_hash, option_id, now)

    async def has_ballot(self, poll_id: str, token_hash: bytes) -> bool:
        return await self._read(_chosen, poll_id, token_hash) is not None


async def _claim(tx: Tx, poll_id: str, participant_id: str, blinded_hash: bytes, now: datetime) -> bytes:
    poll = await _open_poll(tx, poll_id, now)
    right = await tx.one("ballot_right", {"_id": f"{poll_id}:{participant_id}"})
    approved = {"_id": participant_id, "approval": Approval.APPROVED.value}
    if right is None or await tx.one("participant", approved) is None:
        raise RefusedError(Refusal.NOT_ELIGIBLE)
    if right["blinded_hash"] not in (None, blinded_hash):
        raise RefusedError(Refusal.ALREADY_CLAIMED)
    if right["blinded_hash"] is None:
        await gates.pass_gate(tx, poll_id)
        claim = {"claimed": True, "blinded_hash": blinded_hash}
        await tx.update("ballot_right", {"_id": right["_id"]}, {"$set": claim})
    return bytes(poll["private_pem"])


async def _cast(tx: Tx, poll_id: str, token_hash: bytes, option_id: str, now: datetime) -> None:
    chosen = await _chosen(tx, poll_id, token_hash)
    if chosen is not None:
        if chosen != option_id:
            raise RefusedError(Refusal.ALREADY_VOTED)
        return
    poll = await _open_poll(tx, poll_id, now)
    if option_id not in (option["id"] for option in poll["options"]):
        raise RefusedError(Refusal.OPTION_UNKNOWN)
    await gates.pass_gate(tx, poll_id)
    ballot = {"poll_id": poll_id, "token_hash": token_hash, "option_id": option_id}
    await tx.insert("ballot", {"_id": _ballot_id(poll_id, token_hash), **ballot})


async def _chosen(tx: Tx, poll_id: str, token_hash: bytes) -> str | None:
    ballot = await tx.one("ballot", {"_id": _ballot_id(poll_id, token_hash)})
    return None if ballot is None else str(ballot["option_id"])


def _ballot_id(poll_id: str, token_hash: bytes) -> str:
    return f"{poll_id}:{token_hash.hex()}"


async def _open_poll(tx: Tx, poll_id: str, now: datetime) -> Document:
    poll = await tx.one("poll", {"_id": poll_id})
    if poll is None:
        raise RefusedError(Refusal.POLL_UNKNOWN)
    if poll["status"] != "active" or (poll["closes_at"] is not None and poll["closes_at"] <= now):
        raise RefusedError(Refusal.POLL_NOT_ACTIVE)
    return poll
