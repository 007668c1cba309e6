"""Processor seconds of the report. Not elapsed ones: it keeps one processor busy and waits for nothing."""

import time

from figures import Row
from report_sample import START, closed_poll, log, sample

from vote_secret.report import ApprovedParticipant, LogAction, MeetingReport, OptionTally, render_html, render_pdf

NAMES = {
    "Latin": "Camille Dubois",
    "Hebrew": "יעקב בן שמעון הלוי",
    "Arabic": "محمد عبد الرحمن الحسيني",
    "Arabic, long": "محمد عبد الرحمن " * 6,
}


def measure() -> Row:
    row: Row = {}
    for script, name in NAMES.items():
        report = large(name)
        begin = time.process_time()
        render_pdf(report)
        middle = time.process_time()
        render_html(report)
        row[f"PDF, {script} (processor s)"] = middle - begin
        row[f"HTML, {script} (processor s)"] = time.process_time() - middle
    return row


def large(name: str) -> MeetingReport:
    """500 participants, 50 polls of four options, and a log that tells of each."""
    people = tuple(ApprovedParticipant(f"{name} {number}", START) for number in range(500))
    options = tuple(OptionTally(f"{name} {number}", number) for number in range(4))
    polls = tuple(closed_poll(question=f"{name} {number} ?", options=options) for number in range(50))
    lines = [("Camille", LogAction.PARTICIPANT_APPROVED, one.name) for one in people]
    moves = (LogAction.POLL_CREATED, LogAction.POLL_STARTED, LogAction.POLL_CLOSED)
    lines += [("Camille", move, poll.question) for poll in polls for move in moves]
    return sample(participants=people, polls=polls, log=log(tuple(lines)))
