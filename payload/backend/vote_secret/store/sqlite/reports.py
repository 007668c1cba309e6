"""The report in SQLite."""

import sqlite3
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
from vote_secret.store.sqlite import records, rows
from vote_secret.store.sqlite.base import SQLiteBase
from vote_secret.store.sqlite.scrutators import of_meeting
from vote_secret.store.sqlite.times import to_ms


class SQLiteReports(SQLiteBase, ReportStore):
    """See ReportStore."""

    async def request_report(self, meeting_id: str, act: Act) -> ConsentCount:
        return await self._write(_request, meeting_id, act)

    async def vote_on_report(
        self, meeting_id: str, scrutator_id: str, now: datetime, *, approved: bool
    ) -> ConsentCount:
        return await self._write(_vote, meeting_id, scrutator_id, now, approved=approved)

    async def freeze(self, meeting_id: str, act: Act, delete_after: datetime) -> None:
        await self._write(_freeze, meeting_id, act, delete_after)

    async def save_report(self, report: PreparedReport, pdf: bytes, html: str) -> PreparedReport:
        return await self._write(_save, report, pdf, html)

    async def find_report(self, report_id: str) -> PreparedReport | None:
        return await self._read(_find, report_id)

    async def report_pdf(self, report_id: str) -> bytes | None:
        return await self._read(_pdf, report_id)

    async def report_html(self, report_id: str) -> str | None:
        return await self._read(_html, report_id)


def _consent(tx: sqlite3.Connection, meeting_id: str) -> tuple[Consent, ConsentCount]:
    consent = tx.execute("SELECT consent FROM meeting WHERE id = ?", (meeting_id,)).fetchone()[0]
    joined = [one for one in rows.scrutators_of(tx, meeting_id) if one.joined_at is not None]
    return Consent(consent), consent_count(one.report_vote for one in joined)


def _request(tx: sqlite3.Connection, meeting_id: str, act: Act) -> ConsentCount:
    rows.open_meeting(tx, meeting_id)
    if any(poll.status is PollStatus.ACTIVE for poll in rows.polls_of(tx, meeting_id)):
        raise RefusedError(Refusal.POLL_OPEN)
    records.void_consent(tx, meeting_id)
    _, votes = _consent(tx, meeting_id)
    if votes.total:
        tx.execute("UPDATE meeting SET consent = ? WHERE id = ?", (Consent.REQUESTED, meeting_id))
        records.add_log_entry(tx, meeting_id, act, LogAction.REPORT_REQUESTED)
        records.add_event(tx, meeting_id, EventType.REPORT_REQUESTED)
    return votes


def _vote(tx: sqlite3.Connection, meeting_id: str, scrutator_id: str, now: datetime, *, approved: bool) -> ConsentCount:
    scrutator = of_meeting(tx, meeting_id, scrutator_id)
    rows.open_meeting(tx, meeting_id)
    consent, _ = _consent(tx, meeting_id)
    if consent is not Consent.REQUESTED:
        raise RefusedError(Refusal.NO_REQUEST)
    tx.execute("UPDATE scrutator SET report_vote = ? WHERE id = ?", (approved, scrutator_id))
    records.add_event(tx, meeting_id, EventType.SCRUTATOR_VOTED)
    _, votes = _consent(tx, meeting_id)
    _decide(tx, meeting_id, votes.decision, Act(now, scrutator.name))
    return votes


def _decide(tx: sqlite3.Connection, meeting_id: str, decision: Consent, act: Act) -> None:
    if decision is Consent.REQUESTED:
        return
    is_yes = decision is Consent.APPROVED
    tx.execute("UPDATE meeting SET consent = ? WHERE id = ?", (decision, meeting_id))
    action = LogAction.REPORT_APPROVED if is_yes else LogAction.REPORT_REJECTED
    records.add_log_entry(tx, meeting_id, act, action)
    records.add_event(tx, meeting_id, EventType.REPORT_APPROVED if is_yes else EventType.REPORT_REJECTED)


def _freeze(tx: sqlite3.Connection, meeting_id: str, act: Act, delete_after: datetime) -> None:
    if rows.the_meeting(tx, meeting_id).status is MeetingStatus.CLOSING:
        return
    consent, votes = _consent(tx, meeting_id)
    obstacle = report_obstacle(rows.polls_of(tx, meeting_id), votes.total, consent)
    if obstacle is not None:
        raise RefusedError(obstacle)
    tx.execute(
        "UPDATE meeting SET status = ?, delete_after = ? WHERE id = ?",
        (MeetingStatus.CLOSING, to_ms(delete_after), meeting_id),
    )
    records.add_log_entry(tx, meeting_id, act, LogAction.REPORT_PREPARED)
    records.add_event(tx, meeting_id, EventType.REPORT_PREPARED)


def _save(tx: sqlite3.Connection, report: PreparedReport, pdf: bytes, html: str) -> PreparedReport:
    rows.the_meeting(tx, report.meeting_id)
    row = tx.execute(f"SELECT {rows.REPORT} FROM report WHERE meeting_id = ?", (report.meeting_id,)).fetchone()
    if row is not None:
        return rows.report_from(row)
    tx.execute(
        f"INSERT INTO report ({rows.REPORT}, pdf, html) VALUES (?, ?, ?, ?, ?, ?)",
        (report.id, report.meeting_id, report.sha256, report.size, pdf, html),
    )
    records.add_event(tx, report.meeting_id, EventType.REPORT_PREPARED)
    return report


def _find(tx: sqlite3.Connection, report_id: str) -> PreparedReport | None:
    row = tx.execute(f"SELECT {rows.REPORT} FROM report WHERE id = ?", (report_id,)).fetchone()
    return None if row is None else rows.report_from(row)


def _pdf(tx: sqlite3.Connection, report_id: str) -> bytes | None:
    row = tx.execute("SELECT pdf FROM report WHERE id = ?", (report_id,)).fetchone()
    return None if row is None else bytes(row[0])


def _html(tx: sqlite3.Connection, report_id: str) -> str | None:
    row = tx.execute("SELECT html FROM report WHERE id = ?", (report_id,)).fetchone()
    return None if row is None else str(row[0])
