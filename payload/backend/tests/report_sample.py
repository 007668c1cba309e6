"""A meeting to report."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from vote_secret.report import (
    CHAIN_START,
    ApprovedParticipant,
    LogAction,
    LogEntry,
    MeetingReport,
    OptionTally,
    PollReport,
    PollState,
    Scrutator,
    chain_digest,
)

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

LOG = (
    ("Camille", LogAction.MEETING_CREATED, ""),
    ("Camille", LogAction.PARTICIPANT_APPROVED, "Alice"),
    ("Camille", LogAction.POLL_STARTED, "Élire le bureau ?"),
    ("", LogAction.POLL_TIMED_OUT, "Élire le bureau ?"),
)


def sample(**changes: Any) -> MeetingReport:
    """A meeting of three with one closed poll, changed as named."""
    report = MeetingReport(
        title="Assemblée générale",
        organizer_name="Camille",
        code="K7QX2MPA",
        created_at=START,
        generated_at=START + timedelta(hours=2),
        locale="fr",
        time_zone="Europe/Paris",
        partial=False,
        scrutators=(
            Scrutator("Dominique", START, START + timedelta(minutes=3), report_vote=True),
            Scrutator("Claude", START),
        ),
        participants=tuple(
            ApprovedParticipant(name, START + timedelta(minutes=number))
            for number, name in enumerate(("Alice", "Bastien", "Chloé"))
        ),
        polls=(closed_poll(),),
        log=log(LOG),
        delete_after=START + timedelta(days=1),
    )
    return replace(report, **changes)


def closed_poll(**changes: Any) -> PollReport:
    poll = PollReport(
        question="Élire le bureau ?",
        state=PollState.CLOSED,
        options=(OptionTally("Oui", 2), OptionTally("Non", 1), OptionTally("Abstention", 0)),
        approved_at_start=3,
        claims=3,
        ballots=3,
        key_fingerprint="0123456789abcdef" * 4,
        ballot_box_sha256="fedcba9876543210" * 4,
        started_at=START + timedelta(minutes=30),
        closed_at=START + timedelta(minutes=35),
    )
    return replace(poll, **changes)


def log(lines: tuple[tuple[str, LogAction, str], ...]) -> tuple[LogEntry, ...]:
    entries, digest = [], CHAIN_START
    for number, (actor, action, detail) in enumerate(lines):
        at = START + timedelta(minutes=number)
        digest = chain_digest(digest, at, actor, action, detail)
        entries.append(LogEntry(at, actor, action, detail, digest))
    return tuple(entries)
