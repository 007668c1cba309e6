"""Which words a report needs."""

from collections.abc import Mapping
from dataclasses import dataclass

from vote_secret.report.model import LogAction


@dataclass(frozen=True)
class Texts:
    """Every text of a report in one language. {…} is filled in."""

    title: str
    partial_title: str
    subject: str
    """What the document is, for programs that list documents."""

    meeting: str
    meeting_title: str
    organizer: str
    code: str
    created: str
    generated: str
    time_zone: str

    scrutators: str
    no_scrutators: str
    participants: str
    no_participants: str
    number: str
    name: str
    added: str
    joined: str
    never_joined: str
    opinion: str
    agrees: str
    disagrees: str
    no_opinion: str
    joined_time: str
    final_state: str
    is_approved: str
    is_excluded: str
    total: str

    polls: str
    no_polls: str
    draft: str
    active: str
    started: str
    closed: str
    option: str
    ballots: str
    share: str
    all_ballots: str
    no_ballots: str
    few_ballots: str

    approved_at_start: str
    claims: str
    counted: str
    claims_within_approved: str
    ballots_within_claims: str
    sums_agree: str
    passed: str
    failed: str
    fingerprint: str
    ballot_box: str
    unknown: str

    log: str
    no_log: str
    log_note: str
    time: str
    actor: str
    action: str
    detail: str
    server: str
    log_digest: str
    log_unbroken: str

    limits: str
    limits_text: str
    deleted_on_receipt: str
    deleted_on_receipt_by: str
    partial_note: str
    made_by: str
    page: str
    replaced: str

    date: str
    """A day and a minute, for strftime."""
    clock: str
    """A time of day with seconds, for strftime."""
    decimal: str
    percent: str
    actions: Mapping[LogAction, str]
