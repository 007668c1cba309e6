"""A whole meeting at one moment."""

from dataclasses import dataclass
from datetime import datetime

from vote_secret.domain.consent import Consent, ConsentCount, consent_count
from vote_secret.domain.meeting import Meeting, MeetingStatus
from vote_secret.domain.participant import Approval, Participant
from vote_secret.domain.poll import Poll, PollStatus
from vote_secret.domain.refused import Refusal
from vote_secret.domain.scrutator import Scrutator


@dataclass(frozen=True, slots=True)
class PreparedReport:
    """A report that was made: what identifies it, without its bytes."""

    id: str
    meeting_id: str
    sha256: str
    """Of the PDF, in hexadecimal."""
    size: int
    """Bytes of the PDF."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What one read of the store gives. Participants by time of joining, polls by time of creation."""

    meeting: Meeting
    participants: tuple[Participant, ...]
    scrutators: tuple[Scrutator, ...]
    polls: tuple[Poll, ...]
    consent: Consent
    report: PreparedReport | None
    recovery_expires: datetime | None

    @property
    def approved(self) -> tuple[Participant, ...]:
        return tuple(one for one in self.participants if one.approval is Approval.APPROVED)

    @property
    def joined_scrutators(self) -> tuple[Scrutator, ...]:
        return tuple(one for one in self.scrutators if one.joined_at is not None)

    @property
    def consent_count(self) -> ConsentCount:
        return consent_count(one.report_vote for one in self.joined_scrutators)

    def report_obstacle(self) -> Refusal | None:
        """Why the report cannot be made now. None also when it is made already."""
        if self.meeting.status is MeetingStatus.CLOSING:
            return None
        return report_obstacle(self.polls, len(self.joined_scrutators), self.consent)


def report_obstacle(polls: tuple[Poll, ...], joined_scrutators: int, consent: Consent) -> Refusal | None:
    """Why the report of an open meeting cannot be made."""
    if any(poll.status is PollStatus.ACTIVE for poll in polls):
        return Refusal.POLL_OPEN
    if joined_scrutators and consent is not Consent.APPROVED:
        return Refusal.SCRUTATORS_PENDING
    return None
