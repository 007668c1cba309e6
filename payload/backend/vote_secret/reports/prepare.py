"""Making the report, once."""

import asyncio
import hashlib
from datetime import timedelta

from vote_secret.domain.act import Act
from vote_secret.domain.codes import new_id
from vote_secret.domain.snapshot import PreparedReport, Snapshot
from vote_secret.limits.sizes import REPORT_HOURS
from vote_secret.report import render_html, render_pdf
from vote_secret.report.model import MeetingReport
from vote_secret.reports.contents import contents
from vote_secret.service import Service


async def prepare_report(service: Service, meeting_id: str, act: Act) -> PreparedReport:
    """The report of a meeting from which on nothing changes.

    Made again when a crash interrupted it; one of them counts. It is rendered once before the meeting is frozen as
    well: if that fails, the meeting is as it was.
    """
    before = await _snapshot(service, meeting_id)
    if before.report is not None:
        return before.report
    if before.report_obstacle() is None:
        await rendered(service, await gathered(service, before, partial=False))
    await service.store.freeze(meeting_id, act, act.at + timedelta(hours=REPORT_HOURS))
    frozen = await _snapshot(service, meeting_id)
    pdf, html = await rendered(service, await gathered(service, frozen, partial=False))
    report = PreparedReport(new_id(), meeting_id, hashlib.sha256(pdf).hexdigest(), len(pdf))
    return await service.store.save_report(report, pdf, html)


async def gathered(service: Service, snapshot: Snapshot, *, partial: bool) -> MeetingReport:
    """What the report of this meeting tells."""
    log = await service.store.log_entries(snapshot.meeting.id)
    electorate = await service.store.electorate(snapshot.meeting.id)
    return contents(snapshot, electorate, log, service.now(), partial=partial)


async def rendered(service: Service, report: MeetingReport) -> tuple[bytes, str]:
    """As PDF and as HTML, made in memory: nothing of it ever lies in a file."""
    loop = asyncio.get_running_loop()
    return (
        await loop.run_in_executor(service.heavy, render_pdf, report),
        await loop.run_in_executor(service.heavy, render_html, report),
    )


async def _snapshot(service: Service, meeting_id: str) -> Snapshot:
    snapshot = await service.snapshots.of(meeting_id)
    if snapshot is None:
        raise await service.access.gone_or_unknown(meeting_id)
    return snapshot
