"""Addresses of reports."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from vote_secret.access.caller import Caller
from vote_secret.domain.refused import Refusal
from vote_secret.domain.role import STAFF, Role
from vote_secret.domain.snapshot import PreparedReport
from vote_secret.fields import MeetingId, ReportId
from vote_secret.problem import CHANGING, ProblemError, problems
from vote_secret.reports.bodies import (
    Confirmation,
    Deleted,
    Prepared,
    Requested,
    ScrutatorAnswer,
    ScrutatorVotes,
    requested_from,
    votes_from,
)
from vote_secret.reports.confirm import confirm_report
from vote_secret.reports.files import HTML_ANSWER, PDF_ANSWER, Format, html_page, pdf_file
from vote_secret.reports.prepare import gathered, prepare_report, rendered
from vote_secret.security import OWN_PAGE, TOKEN
from vote_secret.service import Service


def report_routes(service: Service) -> APIRouter:
    routes = APIRouter(tags=["reports"])
    access = service.access

    @routes.post(
        "/meetings/{meeting_id}/request-report",
        summary="Ask the scrutators to agree to the report",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409, 410),
    )
    async def request_report(meeting_id: MeetingId, request: Request) -> Requested:
        caller = await access.in_charge(request, meeting_id)
        return requested_from(await service.store.request_report(meeting_id, caller.act(service.now())))

    @routes.post(
        "/meetings/{meeting_id}/scrutator-vote",
        summary="Agree or disagree, as a scrutator",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409, 410),
    )
    async def answer(meeting_id: MeetingId, wanted: ScrutatorAnswer, request: Request) -> ScrutatorVotes:
        caller = await access.anyone(request, meeting_id, Role.SCRUTATOR)
        votes = await service.store.vote_on_report(
            meeting_id, caller.subject or "", service.now(), approved=wanted.approved
        )
        return votes_from(votes)

    @routes.post(
        "/meetings/{meeting_id}/report",
        summary="End the meeting and make its report",
        description="Made once; asked again, the same report is answered.",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409, 410),
    )
    async def prepare(meeting_id: MeetingId, request: Request) -> Prepared:
        caller = await access.in_charge(request, meeting_id)
        report = await prepare_report(service, meeting_id, caller.act(service.now()))
        snapshot = await service.snapshots.of(meeting_id)
        if snapshot is None or snapshot.meeting.delete_after is None:
            raise await access.gone_or_unknown(meeting_id)
        return Prepared(
            report_id=report.id,
            sha256=report.sha256,
            bytes=report.size,
            confirm_before=snapshot.meeting.delete_after,
        )

    @routes.get(
        "/reports/{report_id}.pdf",
        summary="The report, to be kept",
        dependencies=[TOKEN],
        response_class=Response,
        responses={200: PDF_ANSWER, **problems(401, 403, 404, 410)},
    )
    async def pdf(report_id: ReportId, request: Request) -> Response:
        _, caller = await _report(service, report_id, request)
        content = await service.store.report_pdf(report_id)
        if content is None:
            raise await access.gone_or_unknown(report_id, Refusal.REPORT_UNKNOWN)
        return pdf_file(content, caller.snapshot.meeting)

    @routes.get(
        "/reports/{report_id}.html",
        summary="The report, to be read",
        dependencies=[TOKEN],
        response_class=Response,
        responses={200: HTML_ANSWER, **problems(401, 403, 404, 410)},
    )
    async def html(report_id: ReportId, request: Request) -> Response:
        await _report(service, report_id, request)
        content = await service.store.report_html(report_id)
        if content is None:
            raise await access.gone_or_unknown(report_id, Refusal.REPORT_UNKNOWN)
        return html_page(content)

    @routes.post(
        "/reports/{report_id}/confirm",
        summary="Confirm that the report was received: everything is deleted",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409, 410),
    )
    async def confirm(report_id: ReportId, wanted: Confirmation, request: Request) -> Deleted:
        report, caller = await _report(service, report_id, request)
        if not caller.is_in_charge:
            raise ProblemError(403, "wrong_role", "Only the organizer may do it.")
        await confirm_report(service, report, wanted.sha256)
        return Deleted()

    @routes.get(
        "/meetings/{meeting_id}/partial-report",
        summary="What is decided so far; deletes nothing",
        dependencies=[TOKEN],
        response_class=Response,
        responses={
            200: {"description": "The report.", "content": {"application/pdf": {}, "text/html": {}}},
            **problems(401, 403, 404, 410),
        },
    )
    async def partial(meeting_id: MeetingId, request: Request, format: Format = "pdf") -> Response:  # noqa: A002
        caller = await access.approved(request, meeting_id)
        if caller.role is Role.PARTICIPANT and caller.snapshot.meeting.organizer_present:
            raise ProblemError(403, "wrong_role", "For participants only while the organizer is absent.")
        pdf, html = await rendered(service, await gathered(service, caller.snapshot, partial=True))
        return html_page(html) if format == "html" else pdf_file(pdf, caller.snapshot.meeting, partial=True)

    return routes


async def _report(service: Service, report_id: str, request: Request) -> tuple[PreparedReport, Caller]:
    report = await service.store.find_report(report_id)
    if report is None:
        raise await service.access.gone_or_unknown(report_id, Refusal.REPORT_UNKNOWN)
    return report, await service.access.anyone(request, report.meeting_id, *STAFF)
