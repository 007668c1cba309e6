"""Participants in MongoDB."""

from collections.abc import Collection

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.participant import Approval, BallotRight, Participant
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.role import Role
from vote_secret.report.model import LogAction
from vote_secret.store.interface.participants import ParticipantStore, names_of_entries
from vote_secret.store.mongo import documents, records
from vote_secret.store.mongo.base import MongoBase
from vote_secret.store.mongo.meetings import add_capability, drop_capabilities
from vote_secret.store.mongo.tx import Tx


class MongoParticipants(MongoBase, ParticipantStore):
    """See ParticipantStore."""

    async def join(
        self, participant: Participant, token_hash: bytes, request_hash: bytes | None, limit: int
    ) -> tuple[Participant, bool]:
        return await self._change(participant.meeting_id, _join, participant, token_hash, request_hash, limit)

    async def find_participant(self, participant_id: str) -> Participant | None:
        return await self._read(_find, participant_id)

    async def decide_participant(
        self, meeting_id: str, participant_id: str, act: Act, *, approved: bool
    ) -> Participant:
        return await self._change(meeting_id, _decide, meeting_id, participant_id, act, approved=approved)

    async def approve_pending(self, meeting_id: str, act: Act, only: Collection[str] | None = None) -> int:
        return await self._change(meeting_id, _approve_pending, meeting_id, act, only)

    async def remove_participant(self, meeting_id: str, participant_id: str, act: Act) -> None:
        await self._change(meeting_id, _remove, meeting_id, participant_id, act)

    async def ballot_rights(self, participant_id: str) -> list[BallotRight]:
        return await self._read(_rights, participant_id)

    async def electorate(self, meeting_id: str) -> set[str]:
        return await self._read(_electorate, meeting_id)


async def _join(
    tx: Tx, participant: Participant, token_hash: bytes, request_hash: bytes | None, limit: int
) -> tuple[Participant, bool]:
    await documents.open_meeting(tx, participant.meeting_id)
    kept = await _same_person(tx, participant, request_hash)
    is_new = kept is None
    if kept is None:
        kept = await _add(tx, participant, request_hash, limit)
    await add_capability(tx, token_hash, kept.meeting_id, Role.PARTICIPANT, kept.id)
    return kept, is_new


async def _same_person(tx: Tx, wanted: Participant, request_hash: bytes | None) -> Participant | None:
    found = await tx.one("participant", {"meeting_id": wanted.meeting_id, "name_key": wanted.name_key})
    if found is None:
        return None
    if request_hash is None or found["request_hash"] != request_hash:
        raise RefusedError(Refusal.NAME_TAKEN)
    return documents.participant_from(found)


async def _add(tx: Tx, one: Participant, request_hash: bytes | None, limit: int) -> Participant:
    if await tx.count("participant", {"meeting_id": one.meeting_id}) >= limit:
        raise RefusedError(Refusal.MEETING_FULL)
    position = await records.add_event(tx, one.meeting_id, EventType.PARTICIPANT_JOINED, one.id)
    await tx.insert("participant", documents.document_of(one, request_hash=request_hash, position=position))
    return one


async def _find(tx: Tx, participant_id: str) -> Participant | None:
    found = await tx.one("participant", {"_id": participant_id})
    return None if found is None else documents.participant_from(found)


async def _of_meeting(tx: Tx, meeting_id: str, participant_id: str) -> Participant:
    found = await _find(tx, participant_id)
    if found is None or found.meeting_id != meeting_id:
        raise RefusedError(Refusal.PARTICIPANT_UNKNOWN)
    return found


async def _decide(tx: Tx, meeting_id: str, participant_id: str, act: Act, *, approved: bool) -> Participant:
    found = await _of_meeting(tx, meeting_id, participant_id)
    await documents.open_meeting(tx, meeting_id)
    approval = Approval.APPROVED if approved else Approval.REJECTED
    if found.approval is not approval:
        await tx.update("participant", {"_id": participant_id}, {"$set": {"approval": approval.value}})
        action = LogAction.PARTICIPANT_APPROVED if approved else LogAction.PARTICIPANT_REJECTED
        await records.add_log_entry(tx, meeting_id, act, action, found.name)
        await records.add_event(tx, meeting_id, EventType.PARTICIPANT_APPROVED, participant_id)
    return await _of_meeting(tx, meeting_id, participant_id)


async def _approve_pending(tx: Tx, meeting_id: str, act: Act, only: Collection[str] | None) -> int:
    await documents.open_meeting(tx, meeting_id)
    pending = [one for one in await documents.participants_of(tx, meeting_id) if one.approval is Approval.PENDING]
    waiting = [one for one in pending if only is None or one.id in only]
    ids = {"_id": {"$in": [one.id for one in waiting]}}
    count = await tx.update_all("participant", ids, {"$set": {"approval": Approval.APPROVED.value}}) if waiting else 0
    if count:
        for names in names_of_entries([one.name for one in waiting]):
            await records.add_log_entry(tx, meeting_id, act, LogAction.PARTICIPANTS_APPROVED, names)
        await records.add_event(tx, meeting_id, EventType.PARTICIPANTS_CHANGED)
    return count


async def _remove(tx: Tx, meeting_id: str, participant_id: str, act: Act) -> None:
    found = await _of_meeting(tx, meeting_id, participant_id)
    await documents.open_meeting(tx, meeting_id)
    if any(right.claimed for right in await _rights(tx, participant_id)):
        raise RefusedError(Refusal.PARTICIPANT_VOTING)
    await drop_capabilities(tx, meeting_id, Role.PARTICIPANT, participant_id)
    await tx.delete("ballot_right", {"participant_id": participant_id})
    await tx.delete("participant", {"_id": participant_id})
    await records.add_log_entry(tx, meeting_id, act, LogAction.PARTICIPANT_REMOVED, found.name)
    await records.add_event(tx, meeting_id, EventType.PARTICIPANT_REMOVED, participant_id)


async def _rights(tx: Tx, participant_id: str) -> list[BallotRight]:
    found = await tx.all("ballot_right", {"participant_id": participant_id})
    return [BallotRight(one["poll_id"], bool(one["claimed"])) for one in found]


async def _electorate(tx: Tx, meeting_id: str) -> set[str]:
    polls = await tx.all("poll", {"meeting_id": meeting_id}, fields=["_id"])
    found = await tx.all("ballot_right", {"poll_id": {"$in": [one["_id"] for one in polls]}}, fields=["participant_id"])
    return {one["participant_id"] for one in found}
