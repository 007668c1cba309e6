"""Meetings in MongoDB."""

from datetime import datetime
from typing import Any

from vote_secret.domain.act import Act
from vote_secret.domain.allowance import Allowance
from vote_secret.domain.capability import Capability
from vote_secret.domain.consent import Consent
from vote_secret.domain.event import EventType
from vote_secret.domain.meeting import Meeting, MeetingStatus
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.role import Role
from vote_secret.domain.snapshot import Snapshot
from vote_secret.domain.tombstone import DeletionReason, Tombstone, tombstone_key
from vote_secret.report.log import CHAIN_START
from vote_secret.report.model import LogAction, LogEntry
from vote_secret.store.interface.meetings import MeetingStore
from vote_secret.store.mongo import documents, records
from vote_secret.store.mongo.base import MongoBase
from vote_secret.store.mongo.tx import Tx

# Those whose documents name their meeting, and those that name their poll.
_OF_A_MEETING = ("poll", "capability", "participant", "scrutator", "log_entry", "recovery", "report")
_OF_A_POLL = ("ballot_right", "ballot")


class MongoMeetings(MongoBase, MeetingStore):
    """See MeetingStore."""

    async def create_meeting(
        self, meeting: Meeting, token_hash: bytes, limit: int, allowance: Allowance | None = None
    ) -> str:
        return await self._change("create", _create, meeting, token_hash, limit, allowance)

    async def find_capability(self, token_hash: bytes) -> Capability | None:
        return await self._read(_capability, token_hash)

    async def meeting_with_code(self, code: str) -> Meeting | None:
        return await self._read(_with_code, code)

    async def newest_seq(self, meeting_id: str) -> int | None:
        return await self._read(_newest_seq, meeting_id)

    async def snapshot(self, meeting_id: str) -> Snapshot | None:
        return await self._read_at_once(_snapshot, meeting_id)

    async def log_entries(self, meeting_id: str) -> list[LogEntry]:
        return await self._read(records.log_entries, meeting_id)

    async def purge(
        self, meeting_id: str, reason: DeletionReason, now: datetime, empty_since: datetime | None = None
    ) -> bool:
        if not await self._change(meeting_id, _bury, meeting_id, reason, now, empty_since):
            return False
        await self._read(sweep, meeting_id)
        return True

    async def find_tombstone(self, identifier: str) -> Tombstone | None:
        return await self._read(_tombstone, identifier)


async def add_capability(tx: Tx, token_hash: bytes, meeting_id: str, role: Role, subject: str | None = None) -> None:
    """No second one for the same token: a request that is repeated gets it again."""
    await tx.replace(
        "capability", {"_id": token_hash, "meeting_id": meeting_id, "role": role.value, "subject": subject}
    )


async def drop_capabilities(tx: Tx, meeting_id: str, role: Role, subject: str | None = None) -> None:
    """Ends all tokens of a person."""
    await tx.delete("capability", {"meeting_id": meeting_id, "role": role.value, "subject": subject})


async def _create(tx: Tx, meeting: Meeting, token_hash: bytes, limit: int, allowance: Allowance | None) -> str:
    # Two at once would both count one too few: they write the same document, so one is repeated.
    await tx.updated("lease", {"_id": "new meeting"}, {"$inc": {"turn": 1}}, upsert=True)
    made = await _capability(tx, token_hash)
    if made is not None:
        return made.meeting_id
    if allowance is not None:
        await _take(tx, allowance, meeting.created_at)
    if await tx.count("meeting", {}) >= limit:
        raise RefusedError(Refusal.TOO_MANY_MEETINGS)
    beside = {"consent": Consent.NONE.value, "turn": 0, "log_length": 0, "log_digest": CHAIN_START}
    await tx.insert("meeting", documents.document_of(meeting, **beside))
    await add_capability(tx, token_hash, meeting.id, Role.ORGANIZER)
    act = Act(meeting.created_at, meeting.organizer_name)
    await records.add_log_entry(tx, meeting.id, act, LogAction.MEETING_CREATED, meeting.title)
    return meeting.id


async def _take(tx: Tx, allowance: Allowance, now: datetime) -> None:
    known = await tx.one("maker", {"_id": allowance.maker})
    left = allowance.after_one(None if known is None else (known["level"], known["at"]), now)
    await tx.replace("maker", {"_id": allowance.maker, "level": left, "at": now})


async def _capability(tx: Tx, token_hash: bytes) -> Capability | None:
    found = await tx.one("capability", {"_id": token_hash})
    return None if found is None else Capability(found["meeting_id"], Role(found["role"]), found["subject"])


async def _with_code(tx: Tx, code: str) -> Meeting | None:
    found = await tx.one("meeting", {"code": code})
    return None if found is None else documents.meeting_from(found)


async def _newest_seq(tx: Tx, meeting_id: str) -> int | None:
    found = await tx.all("meeting", {"_id": meeting_id}, fields=["seq"])
    return int(found[0]["seq"]) if found else None


async def _snapshot(tx: Tx, meeting_id: str) -> Snapshot | None:
    meeting = await tx.one("meeting", {"_id": meeting_id})
    if meeting is None:
        return None
    reports = await tx.all("report", {"meeting_id": meeting_id}, fields=["meeting_id", "sha256", "size"])
    recovery = await tx.one("recovery", {"meeting_id": meeting_id, "used_by": None})
    return Snapshot(
        meeting=documents.meeting_from(meeting),
        participants=await documents.participants_of(tx, meeting_id),
        scrutators=await documents.scrutators_of(tx, meeting_id),
        polls=await documents.polls_of(tx, meeting_id),
        consent=Consent(meeting["consent"]),
        report=documents.report_from(reports[0]) if reports else None,
        recovery_expires=recovery["expires_at"] if recovery else None,
    )


async def _bury(tx: Tx, meeting_id: str, reason: DeletionReason, now: datetime, empty_since: datetime | None) -> bool:
    """Ends the meeting: from now on it is gone for everyone. `sweep` has to follow, and the chore says so."""
    found = await tx.one("meeting", {"_id": meeting_id, **(silent_since(empty_since) if empty_since else {})})
    if found is None or (empty_since is not None and not await is_empty(tx, meeting_id)):
        return False
    reports = await tx.all("report", {"meeting_id": meeting_id}, fields=["_id"])
    for identifier in (meeting_id, found["code"], *(report["_id"] for report in reports)):
        key = tombstone_key(identifier)
        await tx.replace("tombstone", {"_id": key, "reason": reason.value, "deleted_at": now})
    await records.add_event(tx, meeting_id, EventType.MEETING_CLOSED)
    polls = await tx.all("poll", {"meeting_id": meeting_id}, fields=["_id"])
    await tx.replace("chore", {"_id": meeting_id, "polls": [poll["_id"] for poll in polls]})
    await tx.delete("meeting", {"_id": meeting_id})
    return True


def silent_since(since: datetime) -> dict[str, Any]:
    """Open meetings whose organizer's last sign of life was then or before."""
    return {"status": MeetingStatus.OPEN.value, "organizer_seen": {"$lte": since}}


async def is_empty(tx: Tx, meeting_id: str) -> bool:
    """See PresenceStore.empty_meetings."""
    for name in ("poll", "participant", "scrutator", "recovery"):
        if await tx.one(name, {"meeting_id": meeting_id}) is not None:
            return False
    return True


async def sweep(tx: Tx, meeting_id: str) -> None:
    """Deletes what belonged to a meeting that is gone. May be repeated after a crash; the chore goes last."""
    chore = await tx.one("chore", {"_id": meeting_id})
    if chore is None:
        return
    await tx.delete("event", {"meeting_id": meeting_id, "type": {"$ne": EventType.MEETING_CLOSED.value}})
    for name in _OF_A_MEETING:  # the polls first: a ballot that finds none takes itself out of the box
        await tx.delete(name, {"meeting_id": meeting_id})
    for name in _OF_A_POLL:
        await tx.delete(name, {"poll_id": {"$in": chore["polls"]}})
    await tx.delete("chore", {"_id": meeting_id})


async def _tombstone(tx: Tx, identifier: str) -> Tombstone | None:
    found = await tx.one("tombstone", {"_id": tombstone_key(identifier)})
    return None if found is None else Tombstone(DeletionReason(found["reason"]), found["deleted_at"])
