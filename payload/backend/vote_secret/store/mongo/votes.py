"""Claims and ballots in MongoDB.

No transactions here: those of many voters at once would collide and be repeated. A claim is one document changed, a
ballot one document added, each of them whole by itself. What remains is a ballot that comes while its poll is being
closed. The closing is written down before the counting begins, and every ballot looks at the poll again when it lies in
the box: who finds the poll still open was there in time and will be counted; who does not asks whether it was.
"""

from datetime import datetime

from pymongo.errors import DuplicateKeyError

from vote_secret.domain.act import Act
from vote_secret.domain.participant import Approval
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.store.interface.votes import VoteStore
from vote_secret.store.mongo.polls import MongoPolls
from vote_secret.store.mongo.tx import Document, Tx


class MongoVotes(MongoPolls, VoteStore):
    """See VoteStore."""

    async def claim(self, poll_id: str, participant_id: str, blinded_hash: bytes, now: datetime) -> bytes:
        return await self._read(_claim, poll_id, participant_id, blinded_hash, now)

    async def cast(self, poll_id: str, token_hash: bytes, option_id: str, now: datetime) -> None:
        if await self._read(_put, poll_id, token_hash, option_id, now):
            return
        # It is in the box, but its poll is being closed, or is gone.
        await self.close_poll(poll_id, Act(now))
        if not await self._read(_was_counted, poll_id, token_hash):
            raise RefusedError(Refusal.POLL_NOT_ACTIVE)

    async def has_ballot(self, poll_id: str, token_hash: bytes) -> bool:
        return await self._read(_has_ballot, poll_id, token_hash)


async def _claim(tx: Tx, poll_id: str, participant_id: str, blinded_hash: bytes, now: datetime) -> bytes:
    poll = await _open_poll(tx, poll_id, now)
    right_id = f"{poll_id}:{participant_id}"
    approved = {"_id": participant_id, "approval": Approval.APPROVED.value}
    if await tx.one("participant", approved) is None:
        raise RefusedError(Refusal.NOT_ELIGIBLE)
    unused = {"_id": right_id, "blinded_hash": None, "is_open": True}
    claim = {"claimed": True, "blinded_hash": blinded_hash}
    if not await tx.update("ballot_right", unused, {"$set": claim}):
        _check_same(await tx.one("ballot_right", {"_id": right_id}), blinded_hash)
    return bytes(poll["private_pem"])


def _check_same(right: Document | None, blinded_hash: bytes) -> None:
    """Whether a right that cannot be used any more was used for this."""
    if right is None:
        raise RefusedError(Refusal.NOT_ELIGIBLE)
    if not right["is_open"]:
        raise RefusedError(Refusal.POLL_NOT_ACTIVE)
    if right["blinded_hash"] != blinded_hash:
        raise RefusedError(Refusal.ALREADY_CLAIMED)


async def _put(tx: Tx, poll_id: str, token_hash: bytes, option_id: str, now: datetime) -> bool:
    """Puts the ballot into the box. False when it is not sure that it came in time."""
    ballot_id = f"{poll_id}:{token_hash.hex()}"
    if not await _lies_in_box(tx, ballot_id, option_id):
        poll = await _open_poll(tx, poll_id, now)
        if option_id not in [option["id"] for option in poll["options"]]:
            raise RefusedError(Refusal.OPTION_UNKNOWN)
        ballot = {"poll_id": poll_id, "token_hash": token_hash, "option_id": option_id, "is_counted": False}
        try:
            await tx.insert("ballot", {"_id": ballot_id, **ballot})
        except DuplicateKeyError:  # the same token, at the same moment
            await _lies_in_box(tx, ballot_id, option_id)
    found = await tx.one("poll", {"_id": poll_id})
    if found is None:
        await tx.delete("ballot", {"_id": ballot_id})
        raise RefusedError(Refusal.POLL_UNKNOWN)
    return found["status"] == "active" and found["closing"] is None


async def _lies_in_box(tx: Tx, ballot_id: str, option_id: str) -> bool:
    """Whether this very ballot does. Refuses with ALREADY_VOTED when the token chose another option."""
    ballot = await tx.one("ballot", {"_id": ballot_id})
    if ballot is not None and ballot["option_id"] != option_id:
        raise RefusedError(Refusal.ALREADY_VOTED)
    return ballot is not None


async def _was_counted(tx: Tx, poll_id: str, token_hash: bytes) -> bool:
    """Asked when the poll is closed. A ballot that came too late is taken out of the box again."""
    ballot = await tx.one("ballot", {"_id": f"{poll_id}:{token_hash.hex()}"})
    if ballot is not None and not ballot["is_counted"]:
        await tx.delete("ballot", {"_id": ballot["_id"], "is_counted": False})
        return False
    return ballot is not None


async def _has_ballot(tx: Tx, poll_id: str, token_hash: bytes) -> bool:
    ballot = await tx.one("ballot", {"_id": f"{poll_id}:{token_hash.hex()}"})
    if ballot is None or ballot["is_counted"]:
        return ballot is not None
    return await tx.one("poll", {"_id": poll_id, "status": "active"}) is not None


async def _open_poll(tx: Tx, poll_id: str, now: datetime) -> Document:
    """The poll. Refuses with POLL_UNKNOWN and POLL_NOT_ACTIVE."""
    poll = await tx.one("poll", {"_id": poll_id})
    if poll is None:
        raise RefusedError(Refusal.POLL_UNKNOWN)
    is_over = poll["closing"] is not None or (poll["closes_at"] is not None and poll["closes_at"] <= now)
    if poll["status"] != "active" or is_over:
        raise RefusedError(Refusal.POLL_NOT_ACTIVE)
    return poll
