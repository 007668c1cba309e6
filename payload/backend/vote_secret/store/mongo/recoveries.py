"""Recovery in MongoDB."""

from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.recovery import ATTEMPTS, Recovery, RecoveryAttempt
from vote_secret.domain.role import Role
from vote_secret.report.model import LogAction
from vote_secret.store.interface.recoveries import RecoveryStore
from vote_secret.store.mongo import documents, records
from vote_secret.store.mongo.base import MongoBase
from vote_secret.store.mongo.meetings import add_capability, drop_capabilities
from vote_secret.store.mongo.presence import organizer_is_there
from vote_secret.store.mongo.tx import Tx


class MongoRecoveries(MongoBase, RecoveryStore):
    """See RecoveryStore."""

    async def set_recovery(self, meeting_id: str, recovery: Recovery, act: Act) -> None:
        await self._change(meeting_id, _set, meeting_id, recovery, act)

    async def take_attempt(self, code_hash: bytes, now: datetime) -> RecoveryAttempt | None:
        return await self._read(_take, code_hash, now)

    async def recover(self, code_hash: bytes, token_hash: bytes, now: datetime) -> str | None:
        return await self._transaction(_recover, code_hash, token_hash, now)


async def _set(tx: Tx, meeting_id: str, recovery: Recovery, act: Act) -> None:
    await documents.the_meeting(tx, meeting_id)
    await tx.delete("recovery", {"meeting_id": meeting_id})
    await tx.insert(
        "recovery",
        {
            **{"_id": recovery.code_hash, "meeting_id": meeting_id, "salt": recovery.salt},
            **{"password_hash": recovery.password_hash, "expires_at": recovery.expires_at, "attempts_left": ATTEMPTS},
            "used_by": None,
        },
    )
    await records.add_log_entry(tx, meeting_id, act, LogAction.RECOVERY_PREPARED)
    await records.add_event(tx, meeting_id, EventType.RECOVERY_CHANGED)


async def _take(tx: Tx, code_hash: bytes, now: datetime) -> RecoveryAttempt | None:
    usable = {"_id": code_hash, "expires_at": {"$gt": now}, "attempts_left": {"$gt": 0}}
    found = await tx.updated("recovery", usable, {"$inc": {"attempts_left": -1}})
    if found is None:
        return None
    recovery = Recovery(code_hash, found["salt"], found["password_hash"], found["expires_at"])
    return RecoveryAttempt(found["meeting_id"], recovery, found["attempts_left"])


async def _recover(tx: Tx, code_hash: bytes, token_hash: bytes, now: datetime) -> str | None:
    found = await tx.one("recovery", {"_id": code_hash})
    if found is None or found.get("used_by") not in (None, token_hash):
        return None
    meeting_id = str(found["meeting_id"])
    if found.get("used_by") is not None:
        return meeting_id
    await tx.update("recovery", {"_id": code_hash}, {"$set": {"used_by": token_hash}})
    meeting = await documents.the_meeting(tx, meeting_id)
    await drop_capabilities(tx, meeting_id, Role.ORGANIZER)
    await add_capability(tx, token_hash, meeting_id, Role.ORGANIZER)
    await records.add_log_entry(tx, meeting_id, Act(now, meeting.organizer_name), LogAction.RECOVERY_USED)
    await records.add_event(tx, meeting_id, EventType.RECOVERY_CHANGED)
    await organizer_is_there(tx, meeting_id, now)
    return meeting_id
