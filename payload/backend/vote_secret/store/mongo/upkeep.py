"""Chores in MongoDB."""

from datetime import datetime

from pymongo.errors import DuplicateKeyError

from vote_secret.domain.allowance import MAKERS_KEPT
from vote_secret.domain.tombstone import KEPT
from vote_secret.store.interface.upkeep import UpkeepStore
from vote_secret.store.mongo.base import MongoBase
from vote_secret.store.mongo.meetings import sweep
from vote_secret.store.mongo.tx import Tx


class MongoUpkeep(MongoBase, UpkeepStore):
    """See UpkeepStore."""

    async def hold_lease(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        return await self._read(_take_lease, name, holder, now, until)

    async def drop_lease(self, name: str, holder: str) -> None:
        await self._read(_drop_lease, name, holder)

    async def is_idle(self) -> bool:
        return await self._read(_is_idle)

    async def scrub(self) -> bool:
        """Nothing to do: the files are the server's. Its oplog keeps what was deleted until newer entries fill it."""
        return True

    async def forget(self, now: datetime) -> None:
        await self._read(_forget, now)


async def _take_lease(tx: Tx, name: str, holder: str, now: datetime, until: datetime) -> bool:
    free = {"_id": name, "$or": [{"holder": holder}, {"until": {"$lte": now}}]}
    try:
        await tx.updated("lease", free, {"$set": {"holder": holder, "until": until}}, upsert=True)
    except DuplicateKeyError:  # it is there, and not free
        return False
    return True


async def _drop_lease(tx: Tx, name: str, holder: str) -> None:
    await tx.delete("lease", {"_id": name, "holder": holder})


async def _is_idle(tx: Tx) -> bool:
    return not (await tx.count("meeting", {}) or await tx.count("chore", {}))


async def _forget(tx: Tx, now: datetime) -> None:
    for chore in await tx.all("chore", {}):
        await sweep(tx, chore["_id"])
    await tx.delete("tombstone", {"deleted_at": {"$lt": now - KEPT}})
    living = [meeting["_id"] for meeting in await tx.all("meeting", {}, fields=["_id"])]
    await tx.delete("event", {"meeting_id": {"$nin": living}})
    await tx.delete("recovery", {"expires_at": {"$lte": now}})
    await tx.delete("maker", {"at": {"$lte": now - MAKERS_KEPT}})
    await _forget_late_ballots(tx)


async def _forget_late_ballots(tx: Tx) -> None:
    """Ballots that came too late and whose process died before it could take them back. No poll counted them."""
    late = {ballot["poll_id"] for ballot in await tx.all("ballot", {"is_counted": False}, fields=["poll_id"])}
    active = {poll["_id"] for poll in await tx.all("poll", {"status": "active"}, fields=["_id"])}
    await tx.delete("ballot", {"poll_id": {"$in": list(late - active)}, "is_counted": False})
