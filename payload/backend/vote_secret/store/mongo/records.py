"""What changes leave behind: events for those who look on, and the sealed log."""

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.report.log import chain_digest
from vote_secret.report.model import LogAction, LogEntry
from vote_secret.store.mongo.tx import Document, Tx


async def add_event(tx: Tx, meeting_id: str, kind: EventType, subject: str | None = None) -> int:
    """The meeting's next event; its number."""
    meeting = await tx.updated("meeting", {"_id": meeting_id}, {"$inc": {"seq": 1}})
    assert meeting is not None  # noqa: S101 # it is locked
    seq = int(meeting["seq"])
    event: Document = {"_id": f"{meeting_id}:{seq}", "meeting_id": meeting_id, "seq": seq, "type": kind.value}
    await tx.insert("event", {**event, "subject": subject})
    return seq


async def add_log_entry(tx: Tx, meeting_id: str, act: Act, action: LogAction, detail: str = "") -> None:
    """The next entry, sealed to the one before. The meeting's document holds the last seal."""
    meeting = await tx.one("meeting", {"_id": meeting_id})
    assert meeting is not None  # noqa: S101 # it is locked
    number = meeting["log_length"] + 1
    seal = chain_digest(meeting["log_digest"], act.at, act.by, action, detail)
    await tx.insert(
        "log_entry",
        {
            **{"_id": f"{meeting_id}:{number}", "meeting_id": meeting_id, "number": number, "at": act.at},
            **{"actor": act.by, "action": action.value, "detail": detail, "digest": seal},
        },
    )
    await tx.update("meeting", {"_id": meeting_id}, {"$set": {"log_length": number, "log_digest": seal}})


async def log_entries(tx: Tx, meeting_id: str) -> list[LogEntry]:
    found = await tx.all("log_entry", {"meeting_id": meeting_id}, by="number")
    return [LogEntry(one["at"], one["actor"], LogAction(one["action"]), one["detail"], one["digest"]) for one in found]


async def void_consent(tx: Tx, meeting_id: str) -> None:
    """What the scrutators said about the report no longer holds."""
    await tx.update("meeting", {"_id": meeting_id}, {"$set": {"consent": "none"}})
    await tx.update_all("scrutator", {"meeting_id": meeting_id}, {"$set": {"report_vote": None}})
