"""That something changed, for those who look at a meeting."""

from dataclasses import dataclass
from enum import StrEnum

from vote_secret.domain.role import STAFF, Role


class EventType(StrEnum):
    """What changed. No event tells who voted, and none tells anything that /state would not."""

    PARTICIPANT_JOINED = "participant_joined"
    PARTICIPANT_APPROVED = "participant_approved"
    PARTICIPANT_REMOVED = "participant_removed"
    PARTICIPANTS_CHANGED = "participants_changed"
    SCRUTATORS_CHANGED = "scrutators_changed"
    SCRUTATOR_JOINED = "scrutator_joined"
    POLL_CREATED = "poll_created"
    POLL_DELETED = "poll_deleted"
    POLL_STARTED = "poll_started"
    POLL_CLOSED = "poll_closed"
    VOTE_SUBMITTED = "vote_submitted"
    REPORT_REQUESTED = "report_generation_requested"
    SCRUTATOR_VOTED = "scrutator_vote_submitted"
    REPORT_APPROVED = "report_generation_approved"
    REPORT_REJECTED = "report_generation_rejected"
    REPORT_PREPARED = "report_prepared"
    ORGANIZER_ABSENT = "organizer_absent"
    ORGANIZER_RETURNED = "organizer_returned"
    LEADERSHIP_TRANSFERRED = "leadership_transferred"
    RECOVERY_CHANGED = "recovery_changed"
    MEETING_CLOSED = "meeting_closed"


_FOR_STAFF = {
    EventType.PARTICIPANT_JOINED,
    EventType.PARTICIPANT_APPROVED,
    EventType.PARTICIPANT_REMOVED,
    EventType.REPORT_REQUESTED,
    EventType.SCRUTATOR_VOTED,
    EventType.REPORT_APPROVED,
    EventType.REPORT_REJECTED,
    EventType.RECOVERY_CHANGED,
}


@dataclass(frozen=True, slots=True)
class Event:
    """One change. `subject` is the id of the participant, scrutator or poll that it is about."""

    meeting_id: str
    seq: int
    type: EventType
    subject: str | None = None

    def concerns(self, role: Role, subject: str | None) -> bool:
        """Whether it is told to this person. What concerns a participant is told to them too."""
        return self.type not in _FOR_STAFF or role in STAFF or (subject is not None and subject == self.subject)

    @property
    def subject_field(self) -> str | None:
        """The name that the subject has in the event's data."""
        kind = self.type.value.partition("_")[0]
        return f"{kind}_id" if kind in ("participant", "poll", "scrutator") else _OTHER_FIELDS.get(self.type)


_OTHER_FIELDS = {EventType.VOTE_SUBMITTED: "poll_id", EventType.LEADERSHIP_TRANSFERRED: "scrutator_id"}
