"""Where the report stands."""

from typing import Literal

from pydantic import AwareDatetime, BaseModel, Field

from vote_secret.domain.consent import consent_count
from vote_secret.domain.meeting import MeetingStatus
from vote_secret.domain.refused import Refusal
from vote_secret.domain.snapshot import Snapshot

ReportStatus = Literal["none", "requested", "approved", "rejected", "prepared"]


class ReportView(BaseModel):
    """Where the report stands. What identifies it is told to the organizer and scrutators only."""

    status: ReportStatus
    can_prepare: bool
    blocked_by: Literal["poll_open", "scrutators_pending"] | None
    yes_votes: int
    no_votes: int
    total_scrutators: int
    majority_needed: int
    report_id: str | None
    sha256: str | None = Field(description="Of the PDF, hexadecimal.")
    bytes: int | None = Field(description="Of the PDF.")
    confirm_before: AwareDatetime | None


def report_view(snapshot: Snapshot, *, is_staff: bool, is_approved: bool = True) -> ReportView:
    is_frozen = snapshot.meeting.status is MeetingStatus.CLOSING
    obstacle, votes = snapshot.report_obstacle(), snapshot.consent_count if is_approved else consent_count(())
    report = snapshot.report if is_staff else None
    return ReportView(
        status="prepared" if is_frozen else snapshot.consent.value if is_approved else "none",
        can_prepare=is_approved and obstacle is None,
        blocked_by=_BLOCKED.get(obstacle) if obstacle and is_approved else None,
        yes_votes=votes.yes,
        no_votes=votes.no,
        total_scrutators=votes.total,
        majority_needed=votes.majority if votes.total else 0,
        report_id=report.id if report else None,
        sha256=report.sha256 if report else None,
        bytes=report.size if report else None,
        confirm_before=snapshot.meeting.delete_after if is_frozen else None,
    )


_BLOCKED: dict[Refusal, Literal["poll_open", "scrutators_pending"]] = {
    Refusal.POLL_OPEN: "poll_open",
    Refusal.SCRUTATORS_PENDING: "scrutators_pending",
}
