"""Scrutators in MongoDB."""

from collections.abc import Sequence
from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.role import Role
from vote_secret.domain.scrutator import Scrutator
from vote_secret.report.model import LogAction
from vote_secret.store.interface.scrutators import ScrutatorStore
from vote_secret.store.mongo import documents, records
from vote_secret.store.mongo.base import MongoBase
from vote_secret.store.mongo.meetings import add_capability, drop_capabilities
from vote_secret.store.mongo.tx import Tx


class MongoScrutators(MongoBase, ScrutatorStore):
    """See ScrutatorStore."""

    async def set_scrutators(self, meeting_id: str, named: Sequence[Scrutator], code: str, act: Act) -> list[Scrutator]:
        return await self._change(meeting_id, _set, meeting_id, named, code, act)

    async def join_scrutator(
        self, code: str, name_key: str, token_hash: bytes, request_hash: bytes | None, now: datetime
    ) -> tuple[Scrutator, bool]:
        return await self._change(code, _join, code, name_key, token_hash, request_hash, now)

    async def find_scrutator(self, scrutator_id: str) -> Scrutator | None:
        return await self._read(find, scrutator_id)

    async def reset_scrutator(self, meeting_id: str, scrutator_id: str, act: Act) -> Scrutator:
        return await self._change(meeting_id, _reset, meeting_id, scrutator_id, act)


async def find(tx: Tx, scrutator_id: str) -> Scrutator | None:
    found = await tx.one("scrutator", {"_id": scrutator_id})
    return None if found is None else documents.scrutator_from(found)


async def of_meeting(tx: Tx, meeting_id: str, scrutator_id: str) -> Scrutator:
    """Refuses with SCRUTATOR_UNKNOWN."""
    found = await find(tx, scrutator_id)
    if found is None or found.meeting_id != meeting_id:
        raise RefusedError(Refusal.SCRUTATOR_UNKNOWN)
    return found


async def _set(tx: Tx, meeting_id: str, named: Sequence[Scrutator], code: str, act: Act) -> list[Scrutator]:
    await documents.open_meeting(tx, meeting_id)
    keys = [one.name_key for one in named]
    listed = {one.name_key: one for one in await documents.scrutators_of(tx, meeting_id)}
    if any(one.joined_at is not None and one.name_key not in keys for one in listed.values()):
        raise RefusedError(Refusal.SCRUTATOR_JOINED)
    await tx.delete("scrutator", {"meeting_id": meeting_id, "name_key": {"$nin": keys}})
    for position, one in enumerate(named):
        await _keep(tx, one, position, is_new=one.name_key not in listed)
    await tx.update("meeting", {"_id": meeting_id}, {"$set": {"scrutator_code": code}})
    await records.void_consent(tx, meeting_id)
    names = ", ".join(one.name for one in named)
    await records.add_log_entry(tx, meeting_id, act, LogAction.SCRUTATORS_NAMED, names)
    await records.add_event(tx, meeting_id, EventType.SCRUTATORS_CHANGED)
    return list(await documents.scrutators_of(tx, meeting_id))


async def _keep(tx: Tx, one: Scrutator, position: int, *, is_new: bool) -> None:
    if is_new:
        await tx.insert("scrutator", documents.document_of(one, request_hash=None, position=position))
        return
    listed = {"meeting_id": one.meeting_id, "name_key": one.name_key}
    await tx.update("scrutator", listed, {"$set": {"position": position}})


async def _join(
    tx: Tx, code: str, name_key: str, token_hash: bytes, request_hash: bytes | None, now: datetime
) -> tuple[Scrutator, bool]:
    meeting = await tx.one("meeting", {"scrutator_code": code})
    if meeting is None:
        raise RefusedError(Refusal.SCRUTATOR_CODE_UNKNOWN)
    await documents.open_meeting(tx, meeting["_id"])
    found = await tx.one("scrutator", {"meeting_id": meeting["_id"], "name_key": name_key})
    if found is None:
        raise RefusedError(Refusal.SCRUTATOR_NOT_LISTED)
    listed = documents.scrutator_from(found)
    if listed.has_access and (request_hash is None or found["request_hash"] != request_hash):
        raise RefusedError(Refusal.SCRUTATOR_TAKEN)
    if not listed.has_access:
        await _let_in(tx, listed, request_hash, now)
    await add_capability(tx, token_hash, listed.meeting_id, Role.SCRUTATOR, listed.id)
    return await of_meeting(tx, listed.meeting_id, listed.id), not listed.has_access


async def _let_in(tx: Tx, one: Scrutator, request_hash: bytes | None, now: datetime) -> None:
    access = {"joined_at": one.joined_at or now, "has_access": True, "seen": now, "request_hash": request_hash}
    await tx.update("scrutator", {"_id": one.id}, {"$set": access})
    if one.joined_at is None:
        await records.void_consent(tx, one.meeting_id)
    await records.add_log_entry(tx, one.meeting_id, Act(now, one.name), LogAction.SCRUTATOR_JOINED, one.name)
    await records.add_event(tx, one.meeting_id, EventType.SCRUTATOR_JOINED, one.id)


async def _reset(tx: Tx, meeting_id: str, scrutator_id: str, act: Act) -> Scrutator:
    found = await of_meeting(tx, meeting_id, scrutator_id)
    # Who cannot join again must not lose the report.
    await documents.open_meeting(tx, meeting_id)
    if found.has_access:
        await drop_capabilities(tx, meeting_id, Role.SCRUTATOR, scrutator_id)
        await tx.update("scrutator", {"_id": scrutator_id}, {"$set": {"has_access": False, "request_hash": None}})
        await tx.update("meeting", {"_id": meeting_id, "leader_id": scrutator_id}, {"$set": {"leader_id": None}})
        await records.add_log_entry(tx, meeting_id, act, LogAction.SCRUTATOR_RESET, found.name)
        await records.add_event(tx, meeting_id, EventType.SCRUTATORS_CHANGED)
    return await of_meeting(tx, meeting_id, scrutator_id)
