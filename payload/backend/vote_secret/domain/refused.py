"""Why something that was asked is not done."""

from enum import StrEnum


class Refusal(StrEnum):
    """The reasons that a meeting's rules give. The values are the interface's error codes."""

    MEETING_UNKNOWN = "meeting_unknown"
    PARTICIPANT_UNKNOWN = "participant_unknown"
    SCRUTATOR_UNKNOWN = "scrutator_unknown"
    SCRUTATOR_CODE_UNKNOWN = "scrutator_code_unknown"
    SCRUTATOR_NOT_LISTED = "scrutator_not_listed"
    POLL_UNKNOWN = "poll_unknown"
    OPTION_UNKNOWN = "option_unknown"
    REPORT_UNKNOWN = "report_unknown"
    RECOVERY_UNKNOWN = "recovery_unknown"
    NAME_TAKEN = "name_taken"
    SCRUTATOR_TAKEN = "scrutator_taken"
    SCRUTATOR_JOINED = "scrutator_joined"
    MEETING_FULL = "meeting_full"
    TOO_MANY_POLLS = "too_many_polls"
    TOO_MANY_MEETINGS = "too_many_meetings"
    MEETING_CLOSING = "meeting_closing"
    PARTICIPANT_VOTING = "participant_voting"
    POLL_NOT_DRAFT = "poll_not_draft"
    POLL_NOT_ACTIVE = "poll_not_active"
    POLL_NOT_CLOSED = "poll_not_closed"
    NO_VOTERS = "no_voters"
    NOT_ELIGIBLE = "not_eligible"
    ALREADY_CLAIMED = "already_claimed"
    ALREADY_VOTED = "already_voted"
    POLL_OPEN = "poll_open"
    SCRUTATORS_PENDING = "scrutators_pending"
    NO_REQUEST = "no_request"
    REPORT_MISMATCH = "report_mismatch"


class RefusedError(Exception):
    """A rule of the meeting forbids it; nothing was changed."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal
