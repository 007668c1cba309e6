"""The gates of an open poll, through which every claim and every ballot goes.

A transaction reads from a snapshot: a ballot could be cast into a poll that is being closed, after it was counted,
without any collision. So each one also writes into a gate, and whoever closes a poll shuts all of them first. There are
several, so that those who vote at once seldom collide.
"""

import secrets

from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.store.mongo.tx import Tx

GATES = 16


async def make_gates(tx: Tx, poll_id: str) -> None:
    gates = ({"_id": f"{poll_id}:{number}", "poll_id": poll_id, "open": True, "mark": 0} for number in range(GATES))
    await tx.insert("poll_gate", *gates)


async def pass_gate(tx: Tx, poll_id: str) -> None:
    """Collides with whoever shuts the gates now. Refuses with POLL_NOT_ACTIVE when they are shut.

    The mark is random: a write that changes nothing is none. A counter would number the ballots.
    """
    gate = {"_id": f"{poll_id}:{secrets.randbelow(GATES)}", "open": True}
    if not await tx.update("poll_gate", gate, {"$set": {"mark": secrets.randbits(62)}}):
        raise RefusedError(Refusal.POLL_NOT_ACTIVE)


async def shut_gates(tx: Tx, poll_id: str) -> None:
    """Nothing goes through after this. Not part of a transaction, so it waits for those inside instead of colliding."""
    await tx.update_all("poll_gate", {"poll_id": poll_id}, {"$set": {"open": False}})


async def remove_gates(tx: Tx, poll_id: str) -> None:
    await tx.delete("poll_gate", {"poll_id": poll_id})
