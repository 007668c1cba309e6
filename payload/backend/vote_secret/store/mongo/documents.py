"""Documents as the domain's values, and back."""

from dataclasses import asdict, fields
from typing import Any, TypeVar

from vote_secret.domain.meeting import Meeting, MeetingStatus
from vote_secret.domain.participant import Approval, Participant
from vote_secret.domain.poll import Option, Poll, PollStatus
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.scrutator import Scrutator
from vote_secret.domain.snapshot import PreparedReport
from vote_secret.store.mongo.tx import Document, Tx

T = TypeVar("T")


def document_of(value: Any, **further: Any) -> Document:
    """The fields of a domain value, its id as _id, and what is kept beside them."""
    parts = asdict(value)
    return {"_id": parts.pop("id"), **parts, **further}


def meeting_from(document: Document) -> Meeting:
    return _value(Meeting, document, status=MeetingStatus(document["status"]))


def participant_from(document: Document) -> Participant:
    return _value(Participant, document, approval=Approval(document["approval"]))


def scrutator_from(document: Document) -> Scrutator:
    return _value(Scrutator, document)


def poll_from(document: Document) -> Poll:
    options = tuple(Option(**option) for option in document["options"])
    return _value(Poll, document, options=options, status=PollStatus(document["status"]))


def report_from(document: Document) -> PreparedReport:
    return _value(PreparedReport, document)


def _value(kind: type[T], document: Document, **changed: Any) -> T:
    parts = {"id": document["_id"], **document, **changed}
    return kind(**{field.name: parts[field.name] for field in fields(kind)})  # type: ignore[arg-type]


async def the_meeting(tx: Tx, meeting_id: str) -> Meeting:
    """The meeting, locked: no other transaction changes anything of it before this one ends.

    Refuses with MEETING_UNKNOWN.
    """
    document = await tx.updated("meeting", {"_id": meeting_id}, {"$inc": {"turn": 1}})
    if document is None:
        raise RefusedError(Refusal.MEETING_UNKNOWN)
    return meeting_from(document)


async def open_meeting(tx: Tx, meeting_id: str) -> Meeting:
    """The meeting, locked. Refuses with MEETING_UNKNOWN and MEETING_CLOSING."""
    meeting = await the_meeting(tx, meeting_id)
    if meeting.status is not MeetingStatus.OPEN:
        raise RefusedError(Refusal.MEETING_CLOSING)
    return meeting


async def find_poll(tx: Tx, poll_id: str) -> Poll | None:
    document = await tx.one("poll", {"_id": poll_id})
    return None if document is None else poll_from(document)


async def the_poll(tx: Tx, poll_id: str) -> Poll:
    """Refuses with POLL_UNKNOWN."""
    poll = await find_poll(tx, poll_id)
    if poll is None:
        raise RefusedError(Refusal.POLL_UNKNOWN)
    return poll


async def polls_of(tx: Tx, meeting_id: str) -> tuple[Poll, ...]:
    return tuple(poll_from(one) for one in await tx.all("poll", {"meeting_id": meeting_id}, by="position"))


async def participants_of(tx: Tx, meeting_id: str) -> tuple[Participant, ...]:
    found = await tx.all("participant", {"meeting_id": meeting_id}, by="position")
    return tuple(participant_from(one) for one in found)


async def scrutators_of(tx: Tx, meeting_id: str) -> tuple[Scrutator, ...]:
    found = await tx.all("scrutator", {"meeting_id": meeting_id}, by="position")
    return tuple(scrutator_from(one) for one in found)
