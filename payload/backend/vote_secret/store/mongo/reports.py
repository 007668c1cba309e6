"""The report in MongoDB."""

from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.consent import Consent, ConsentCount, consent_count
from vote_secret.domain.event import EventType
from vote_secret.domain.meeting import MeetingStatus
from vote_secret.domain.poll import PollStatus
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.snapshot import PreparedReport, report_obstacle
from vote_secret.report.model import LogAction
from vote_secret.store.interface.reports import ReportStore
from vote_secret.store.mongo import documents, records
from vote_secret.store.mongo.base import MongoBase
from vote_secret.store.mongo.scrutators import of_meeting
from vote_secret.store.mongo.tx import Document, Tx


class MongoReports(MongoBase, ReportStore):
    """See ReportStore."""

    async def request_report(self, meeting_id: str, act: Act) -> ConsentCount:
        return await self._change(meeting_id, _request, meeting_id, act)

    async def vote_on_report(
        self, meeting_id: str, scrutator_id: str, now: datetime, *, approved: bool
    ) -> ConsentCount:
        return await self._change(meeting_id, _vote, meeting_id, scrutator_id, now, approved=approved)

    async def freeze(self, meeting_id: str, act: Act, delete_after: datetime) -> None:
        await self._change(meeting_id, _freeze, meeting_id, act, delete_after)

    async def save_report(self, report: PreparedReport, pdf: bytes, html: str) -> PreparedReport:
        return await self._change(report.meeting_id, _save, report, pdf, html)

    async def find_report(self, report_id: str) -> PreparedReport | None:
        found = await self._read(_find, report_id, "meeting_id", "sha256", "size")
        return None if found is None else documents.report_from(found)

    async def report_pdf(self, report_id: str) -> bytes | None:
        found = await self._read(_find, report_id, "pdf")
        return None if found is None else bytes(found["pdf"])

    async def report_html(self, report_id: str) -> str | None:
        found = await self._read(_find, report_id, "html")
        return None if found is None else str(found["html"])


async def _consent(tx: Tx, meeting_id: str) -> tuple[Consent, ConsentCount]:
    meeting = await tx.one("meeting", {"_id": meeting_id})
    joined = [one for one in await documents.scrutators_of(tx, meeting_id) if one.joined_at is not None]
    return Consent((meeting or {})["consent"]), consent_count(one.report_vote for one in joined)


async def _request(tx: Tx, meeting_id: str, act: Act) -> ConsentCount:
    await documents.open_meeting(tx, meeting_id)
    if any(poll.status is PollStatus.ACTIVE for poll in await documents.polls_of(tx, meeting_id)):
        raise RefusedError(Refusal.POLL_OPEN)
    await records.void_consent(tx, meeting_id)
    _, votes = await _consent(tx, meeting_id)
    if votes.total:
        await tx.update("meeting", {"_id": meeting_id}, {"$set": {"consent": Consent.REQUESTED.value}})
        await records.add_log_entry(tx, meeting_id, act, LogAction.REPORT_REQUESTED)
        await records.add_event(tx, meeting_id, EventType.REPORT_REQUESTED)
    return votes


async def _vote(tx: Tx, meeting_id: str, scrutator_id: str, now: datetime, *, approved: bool) -> ConsentCount:
    scrutator = await of_meeting(tx, meeting_id, scrutator_id)
    await documents.open_meeting(tx, meeting_id)
    consent, _ = await _consent(tx, meeting_id)
    if consent is not Consent.REQUESTED:
        raise RefusedError(Refusal.NO_REQUEST)
    await tx.update("scrutator", {"_id": scrutator_id}, {"$set": {"report_vote": approved}})
    await records.add_event(tx, meeting_id, EventType.SCRUTATOR_VOTED)
    _, votes = await _consent(tx, meeting_id)
    await _decide(tx, meeting_id, votes.decision, Act(now, scrutator.name))
    return votes


async def _decide(tx: Tx, meeting_id: str, decision: Consent, act: Act) -> None:
    if decision is Consent.REQUESTED:
        return
    is_yes = decision is Consent.APPROVED
    await tx.update("meeting", {"_id": meeting_id}, {"$set": {"consent": decision.value}})
    action = LogAction.REPORT_APPROVED if is_yes else LogAction.REPORT_REJECTED
    await records.add_log_entry(tx, meeting_id, act, action)
    await records.add_event(tx, meeting_id, EventType.REPORT_APPROVED if is_yes else EventType.REPORT_REJECTED)


async def _freeze(tx: Tx, meeting_id: str, act: Act, delete_after: datetime) -> None:
    if (await documents.the_meeting(tx, meeting_id)).status is MeetingStatus.CLOSING:
        return
    consent, votes = await _consent(tx, meeting_id)
    obstacle = report_obstacle(await documents.polls_of(tx, meeting_id), votes.total, consent)
    if obstacle is not None:
        raise RefusedError(obstacle)
    frozen = {"status": MeetingStatus.CLOSING.value, "delete_after": delete_after}
    await tx.update("meeting", {"_id": meeting_id}, {"$set": frozen})
    await records.add_log_entry(tx, meeting_id, act, LogAction.REPORT_PREPARED)
    await records.add_event(tx, meeting_id, EventType.REPORT_PREPARED)


async def _save(tx: Tx, report: PreparedReport, pdf: bytes, html: str) -> PreparedReport:
    await documents.the_meeting(tx, report.meeting_id)
    kept = await tx.one("report", {"meeting_id": report.meeting_id})
    if kept is not None:
        return documents.report_from(kept)
    await tx.insert("report", documents.document_of(report, pdf=pdf, html=html))
    await records.add_event(tx, report.meeting_id, EventType.REPORT_PREPARED)
    return report


async def _find(tx: Tx, report_id: str, *fields: str) -> Document | None:
    found = await tx.all("report", {"_id": report_id}, fields=fields)
    return found[0] if found else None
