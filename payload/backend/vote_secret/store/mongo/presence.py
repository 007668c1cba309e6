"""Signs of life in MongoDB."""

from datetime import datetime, timedelta
from typing import Any

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.meeting import Meeting, MeetingStatus
from vote_secret.domain.presence import EMPTY_KEPT, SILENT_INTERVALS, is_silent, leader_among, room_to_make
from vote_secret.report.model import LogAction
from vote_secret.store.interface.presence import PresenceStore
from vote_secret.store.mongo import documents, records
from vote_secret.store.mongo.base import MongoBase
from vote_secret.store.mongo.scrutators import of_meeting
from vote_secret.store.mongo.tx import Document, Tx

POSTPONED_AT_LEAST = timedelta(minutes=10)


class MongoPresence(MongoBase, PresenceStore):
    """See PresenceStore."""

    async def organizer_heartbeat(self, meeting_id: str, now: datetime) -> None:
        await self._change(meeting_id, organizer_is_there, meeting_id, now)

    async def scrutator_heartbeat(
        self, meeting_id: str, scrutator_id: str, now: datetime, auto_delete: timedelta
    ) -> bool:
        return await self._change(meeting_id, _scrutator_is_there, meeting_id, scrutator_id, now, auto_delete)

    async def note_absences(self, now: datetime, interval: timedelta, auto_delete: timedelta) -> None:
        for meeting_id in await self._read(_silent, now, interval):
            await self._change(meeting_id, _note_absence, meeting_id, now, interval, auto_delete)

    async def meetings_to_delete(self, now: datetime, limit: int) -> list[str]:
        return await self._read(_to_delete, now, limit)


async def organizer_is_there(tx: Tx, meeting_id: str, now: datetime) -> None:
    """The organizer's sign of life."""
    meeting = await documents.the_meeting(tx, meeting_id)
    seen: Document = {"organizer_seen": now, "charge_seen": now}
    if meeting.organizer_present:
        await _note(tx, meeting_id, **seen)
        return
    due = None if meeting.status is MeetingStatus.OPEN else meeting.delete_after
    await _note(tx, meeting_id, **seen, organizer_present=True, leader_id=None, delete_after=due)
    await records.add_log_entry(tx, meeting_id, Act(now, meeting.organizer_name), LogAction.ORGANIZER_RETURNED)
    await records.add_event(tx, meeting_id, EventType.ORGANIZER_RETURNED)


async def _note(tx: Tx, meeting_id: str, **fields: Any) -> None:
    await tx.update("meeting", {"_id": meeting_id}, {"$set": fields})


async def _scrutator_is_there(
    tx: Tx, meeting_id: str, scrutator_id: str, now: datetime, auto_delete: timedelta
) -> bool:
    await of_meeting(tx, meeting_id, scrutator_id)
    meeting = await documents.the_meeting(tx, meeting_id)
    await tx.update("scrutator", {"_id": scrutator_id}, {"$set": {"seen": now}})
    if meeting.leader_id != scrutator_id:
        return False
    await _note(tx, meeting_id, charge_seen=now)
    due = meeting.delete_after
    if meeting.status is MeetingStatus.OPEN and due is not None and now + auto_delete - due >= POSTPONED_AT_LEAST:
        await _note(tx, meeting_id, delete_after=now + auto_delete)
        await records.add_event(tx, meeting_id, EventType.ORGANIZER_ABSENT)
    return True


async def _silent(tx: Tx, now: datetime, interval: timedelta) -> list[str]:
    """Meetings that _note_absence has to look at."""
    limit = now - SILENT_INTERVALS * interval
    found = await tx.all("meeting", {"organizer_seen": {"$lte": limit}}, fields=["organizer_present", "leader_id"])
    return [one["_id"] for one in found if one["organizer_present"] or await _lacks_leader(tx, one, limit)]


async def _lacks_leader(tx: Tx, meeting: Document, limit: datetime) -> bool:
    """Whether there is a scrutator who could lead, and none who does."""
    there = await tx.all(
        "scrutator", {"meeting_id": meeting["_id"], "has_access": True, "seen": {"$gt": limit}}, fields=["_id"]
    )
    return bool(there) and meeting["leader_id"] not in [one["_id"] for one in there]


async def _note_absence(tx: Tx, meeting_id: str, now: datetime, interval: timedelta, auto_delete: timedelta) -> None:
    if await tx.one("meeting", {"_id": meeting_id}) is None:
        return
    meeting = await documents.the_meeting(tx, meeting_id)
    if not is_silent(meeting.organizer_seen, now, interval):
        return
    if meeting.organizer_present:
        await _organizer_is_absent(tx, meeting, now, auto_delete)
    await _find_leader(tx, meeting, now, interval)


async def _organizer_is_absent(tx: Tx, meeting: Meeting, now: datetime, auto_delete: timedelta) -> None:
    due = (meeting.charge_seen or now) + auto_delete
    await _note(
        tx,
        meeting.id,
        organizer_present=False,
        delete_after=due if meeting.status is MeetingStatus.OPEN else meeting.delete_after,
    )
    await records.add_log_entry(tx, meeting.id, Act(now), LogAction.ORGANIZER_ABSENT)
    await records.add_event(tx, meeting.id, EventType.ORGANIZER_ABSENT)


async def _find_leader(tx: Tx, meeting: Meeting, now: datetime, interval: timedelta) -> None:
    scrutators = await documents.scrutators_of(tx, meeting.id)
    leads = next((one for one in scrutators if one.id == meeting.leader_id and one.has_access), None)
    if leads is not None and not is_silent(leads.seen, now, interval):
        return
    leader = leader_among(scrutators, now, interval)
    if leader is None or leader.id == meeting.leader_id:
        return
    await _note(tx, meeting.id, leader_id=leader.id)
    await records.add_log_entry(tx, meeting.id, Act(now), LogAction.LEADERSHIP_TRANSFERRED, leader.name)
    await records.add_event(tx, meeting.id, EventType.LEADERSHIP_TRANSFERRED, leader.id)


async def _to_delete(tx: Tx, now: datetime, limit: int) -> list[str]:
    due = {one["_id"] for one in await tx.all("meeting", {"delete_after": {"$lte": now}}, fields=["_id"])}
    if await tx.count("meeting", {}) - len(due) < limit:
        return sorted(due)
    silent = {"status": MeetingStatus.OPEN.value, "organizer_seen": {"$lte": now - EMPTY_KEPT}}
    left = await tx.all("meeting", silent, fields=["_id", "organizer_seen"])
    left.sort(key=lambda one: (one["organizer_seen"], one["_id"]))
    empty = [one["_id"] for one in left if await _is_empty(tx, one["_id"])]
    return sorted({*due, *empty[: room_to_make(limit)]})


async def _is_empty(tx: Tx, meeting_id: str) -> bool:
    content = [
        await tx.one("poll", {"meeting_id": meeting_id}),
        await tx.one("participant", {"meeting_id": meeting_id}),
        await tx.one("scrutator", {"meeting_id": meeting_id, "joined_at": {"$ne": None}}),
    ]
    return content == [None, None, None]
