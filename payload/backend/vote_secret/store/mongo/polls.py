"""Polls in MongoDB."""

from datetime import datetime, timedelta
from typing import Any

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.domain.participant import Approval
from vote_secret.domain.poll import KeyPair, Poll, PollStatus, Tally, count
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.report.model import LogAction
from vote_secret.store.interface.polls import PollStore
from vote_secret.store.mongo import documents, records
from vote_secret.store.mongo.base import MongoBase
from vote_secret.store.mongo.tx import Document, Tx

ANNOUNCED_EVERY = timedelta(seconds=1)

# After so long, whoever began to close a poll has died, and another finishes it.
CLOSING_TAKES = timedelta(seconds=5)


class MongoPolls(MongoBase, PollStore):
    """See PollStore."""

    async def create_poll(self, poll: Poll, limit: int, act: Act) -> None:
        await self._change(poll.meeting_id, _create, poll, limit, act)

    async def find_poll(self, poll_id: str) -> Poll | None:
        return await self._read(documents.find_poll, poll_id)

    async def delete_poll(self, poll_id: str, act: Act) -> None:
        await self._change(await self._meeting_of(poll_id), _delete, poll_id, act)

    async def start_poll(self, poll_id: str, keys: KeyPair, act: Act) -> Poll:
        return await self._change(await self._meeting_of(poll_id), _start, poll_id, keys, act)

    async def close_poll(self, poll_id: str, act: Act) -> Poll:
        poll = await self._read(documents.the_poll, poll_id)
        if poll.status is PollStatus.DRAFT:
            raise RefusedError(Refusal.POLL_NOT_ACTIVE)
        if poll.status is PollStatus.ACTIVE:
            # Two steps, see votes.py. Whoever crashes in between leaves a poll that `close_due_polls` finishes.
            await self._read(_begin_to_close, poll_id, act)
            poll = await self._change(poll.meeting_id, _close, poll_id)
        return poll

    async def close_due_polls(self, now: datetime, meeting_id: str | None = None) -> int:
        due = await self._read(_due, now, meeting_id)
        for poll_id in due:
            await self.close_poll(poll_id, Act(now))
        return len(due)

    async def announce_counts(self, now: datetime) -> None:
        for poll in await self._read(_unannounced, now):
            await self._change(poll["meeting_id"], _announce, poll, now)

    async def _meeting_of(self, poll_id: str) -> str:
        return (await self._read(documents.the_poll, poll_id)).meeting_id


async def _create(tx: Tx, poll: Poll, limit: int, act: Act) -> None:
    await documents.open_meeting(tx, poll.meeting_id)
    if await tx.count("poll", {"meeting_id": poll.meeting_id}) >= limit:
        raise RefusedError(Refusal.TOO_MANY_POLLS)
    await records.add_log_entry(tx, poll.meeting_id, act, LogAction.POLL_CREATED, poll.question)
    position = await records.add_event(tx, poll.meeting_id, EventType.POLL_CREATED, poll.id)
    beside = {"position": position, "private_pem": None, "announced_at": None, "closing": None}
    await tx.insert("poll", documents.document_of(poll, **beside))


async def _delete(tx: Tx, poll_id: str, act: Act) -> None:
    poll = await documents.the_poll(tx, poll_id)
    await documents.open_meeting(tx, poll.meeting_id)
    if poll.status is not PollStatus.DRAFT:
        raise RefusedError(Refusal.POLL_NOT_DRAFT)
    await tx.delete("poll", {"_id": poll_id})
    await records.add_log_entry(tx, poll.meeting_id, act, LogAction.POLL_DELETED, poll.question)
    await records.add_event(tx, poll.meeting_id, EventType.POLL_DELETED, poll_id)


async def _start(tx: Tx, poll_id: str, keys: KeyPair, act: Act) -> Poll:
    poll = await documents.the_poll(tx, poll_id)
    await documents.open_meeting(tx, poll.meeting_id)
    if poll.status is PollStatus.ACTIVE:
        return poll
    if poll.status is PollStatus.CLOSED:
        raise RefusedError(Refusal.POLL_NOT_DRAFT)
    electorate = await _give_rights(tx, poll)
    closes_at = act.at + timedelta(seconds=poll.timer_duration) if poll.timer_duration is not None else None
    change = {
        **{"status": PollStatus.ACTIVE.value, "started_at": act.at, "closes_at": closes_at, "announced_at": act.at},
        **{"public_key": keys.public_key, "private_pem": keys.private_pem},
        **{"eligible_count": electorate, "claims_count": 0},
    }
    await tx.update("poll", {"_id": poll_id}, {"$set": change})
    await records.void_consent(tx, poll.meeting_id)
    await records.add_log_entry(tx, poll.meeting_id, act, LogAction.POLL_STARTED, poll.question)
    await records.add_event(tx, poll.meeting_id, EventType.POLL_STARTED, poll_id)
    return await documents.the_poll(tx, poll_id)


async def _give_rights(tx: Tx, poll: Poll) -> int:
    """A right to vote for everyone who is approved now; how many. Refuses with NO_VOTERS."""
    approved = {"meeting_id": poll.meeting_id, "approval": Approval.APPROVED.value}
    voters = [voter["_id"] for voter in await tx.all("participant", approved, fields=["_id"])]
    if not voters:
        raise RefusedError(Refusal.NO_VOTERS)
    fresh = {"poll_id": poll.id, "claimed": False, "blinded_hash": None, "is_open": True}
    await tx.insert(
        "ballot_right", *({"_id": f"{poll.id}:{voter}", "participant_id": voter, **fresh} for voter in voters)
    )
    return len(voters)


async def _begin_to_close(tx: Tx, poll_id: str, act: Act) -> None:
    """Writes down who closes the poll and when, unless somebody did so before. No ballot is taken any more."""
    closing = {"at": act.at, "by": act.by}
    await tx.update("poll", {"_id": poll_id, "status": "active", "closing": None}, {"$set": {"closing": closing}})


async def _close(tx: Tx, poll_id: str) -> Poll:
    """Counts what lies in the box, a moment after the closing was written down."""
    document = await tx.one("poll", {"_id": poll_id})
    if document is None:
        raise RefusedError(Refusal.POLL_UNKNOWN)
    poll, closing = documents.poll_from(document), document["closing"]
    if poll.status is PollStatus.CLOSED:
        return poll
    await documents.the_meeting(tx, poll.meeting_id)
    act = Act(closing["at"], closing["by"])
    await _keep_result(tx, poll, count(await _shuffled_box(tx, poll_id)), act.at)
    if poll.is_due(act.at):
        await records.add_log_entry(tx, poll.meeting_id, Act(act.at), LogAction.POLL_TIMED_OUT, poll.question)
    else:
        await records.add_log_entry(tx, poll.meeting_id, act, LogAction.POLL_CLOSED, poll.question)
    await records.add_event(tx, poll.meeting_id, EventType.POLL_CLOSED, poll_id)
    return await documents.the_poll(tx, poll_id)


async def _shuffled_box(tx: Tx, poll_id: str) -> list[tuple[bytes, str]]:
    """All ballots, taken out and put back in the order of their hashes.

    MongoDB numbers documents as they come (RecordId), whatever their _id is.
    """
    box = await tx.all("ballot", {"poll_id": poll_id})
    await tx.delete("ballot", {"poll_id": poll_id})
    await tx.insert("ballot", *({**ballot, "is_counted": True} for ballot in box))
    return [(ballot["token_hash"], ballot["option_id"]) for ballot in box]


async def _keep_result(tx: Tx, poll: Poll, tally: Tally, now: datetime) -> None:
    options = [
        {"id": option.id, "text": option.text, "votes": tally.votes.get(option.id, 0)} for option in poll.options
    ]
    change: dict[str, Any] = {
        **{"status": PollStatus.CLOSED.value, "closed_at": min(now, poll.closes_at or now)},
        **{"options": options, "ballots_count": tally.ballots, "ballot_box_hash": tally.ballot_box_hash},
        **{"claims_count": await _claims(tx, poll.id), "private_pem": None, "closing": None},
    }
    await tx.update("poll", {"_id": poll.id}, {"$set": change})
    over = {"blinded_hash": None, "is_open": False}
    await tx.update_all("ballot_right", {"poll_id": poll.id}, {"$set": over})


async def _claims(tx: Tx, poll_id: str) -> int:
    return await tx.count("ballot_right", {"poll_id": poll_id, "claimed": True})


async def _due(tx: Tx, now: datetime, meeting_id: str | None) -> list[str]:
    where: dict[str, Any] = {
        "status": PollStatus.ACTIVE.value,
        "$or": [{"closes_at": {"$lte": now}}, {"closing.at": {"$lte": now - CLOSING_TAKES}}],
    }
    if meeting_id is not None:
        where["meeting_id"] = meeting_id
    return [poll["_id"] for poll in await tx.all("poll", where, by="position", fields=["_id"])]


async def _unannounced(tx: Tx, now: datetime) -> list[Document]:
    """Polls whose visible numbers are old: _id, meeting_id, and the numbers as they are."""
    where = {"status": PollStatus.ACTIVE.value, "announced_at": {"$lte": now - ANNOUNCED_EVERY}}
    polls = []
    for poll in await tx.all("poll", where, by="position", fields=["meeting_id", "ballots_count", "claims_count"]):
        ballots, claims = await tx.count("ballot", {"poll_id": poll["_id"]}), await _claims(tx, poll["_id"])
        if (ballots, claims) != (poll["ballots_count"], poll["claims_count"]):
            polls.append({**poll, "ballots_count": ballots, "claims_count": claims})
    return polls


async def _announce(tx: Tx, poll: Document, now: datetime) -> None:
    where = {
        "_id": poll["_id"],
        "status": PollStatus.ACTIVE.value,
        "announced_at": {"$lte": now - ANNOUNCED_EVERY},  # or another process was faster
    }
    change = {"ballots_count": poll["ballots_count"], "claims_count": poll["claims_count"], "announced_at": now}
    if await tx.update("poll", where, {"$set": change}):
        await records.add_event(tx, poll["meeting_id"], EventType.VOTE_SUBMITTED, poll["_id"])
