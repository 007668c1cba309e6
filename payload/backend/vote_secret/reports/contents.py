"""What a report tells, gathered from the store."""

from datetime import datetime

from vote_secret.ballots import fingerprint
from vote_secret.domain.participant import Approval, Participant
from vote_secret.domain.poll import Poll, PollStatus
from vote_secret.domain.snapshot import Snapshot
from vote_secret.report.model import (
    ApprovedParticipant,
    LogEntry,
    MeetingReport,
    OptionTally,
    PollReport,
    PollState,
    Scrutator,
)


def contents(
    snapshot: Snapshot, electorate: set[str], log: list[LogEntry], now: datetime, *, partial: bool
) -> MeetingReport:
    """The report's contents, with all of the electorate. A partial one leaves out the polls that are not closed."""
    meeting = snapshot.meeting
    polls = [poll for poll in snapshot.polls if not partial or poll.status is PollStatus.CLOSED]
    return MeetingReport(
        title=meeting.title,
        organizer_name=meeting.organizer_name,
        code=meeting.code,
        created_at=meeting.created_at,
        generated_at=now,
        locale=meeting.locale,
        time_zone=meeting.organizer_timezone,
        partial=partial,
        scrutators=tuple(
            Scrutator(one.name, one.added_at, one.joined_at, one.report_vote) for one in snapshot.scrutators
        ),
        participants=tuple(
            _voter(one) for one in snapshot.participants if one.approval is Approval.APPROVED or one.id in electorate
        ),
        polls=tuple(_poll(poll) for poll in polls),
        log=tuple(log),
        delete_after=meeting.delete_after,
    )


def _voter(one: Participant) -> ApprovedParticipant:
    return ApprovedParticipant(one.name, one.joined_at, is_excluded=one.approval is not Approval.APPROVED)


def _poll(poll: Poll) -> PollReport:
    return PollReport(
        question=poll.question,
        state=PollState(poll.status.value),
        options=tuple(OptionTally(option.text, option.votes or 0) for option in poll.options),
        approved_at_start=poll.eligible_count or 0,
        claims=poll.claims_count or 0,
        ballots=poll.ballots_count if poll.status is PollStatus.CLOSED else 0,
        key_fingerprint=None if poll.public_key is None else fingerprint(poll.public_key),
        ballot_box_sha256=poll.ballot_box_hash,
        started_at=poll.started_at,
        closed_at=poll.closed_at,
    )
