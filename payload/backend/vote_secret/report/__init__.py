"""The report of a meeting: the same facts as PDF and as HTML.

The functions are pure: they read a `MeetingReport`, open no store and write no file.
"""

from vote_secret.report.fonts import FontsMissingError
from vote_secret.report.html import CONTENT_SECURITY_POLICY, render_html
from vote_secret.report.log import CHAIN_START, chain_digest, is_unbroken
from vote_secret.report.model import (
    ApprovedParticipant,
    Locale,
    LogAction,
    LogEntry,
    MeetingReport,
    OptionTally,
    PollReport,
    PollState,
    Scrutator,
)
from vote_secret.report.pdf import render_pdf

__all__ = [
    "CHAIN_START",
    "CONTENT_SECURITY_POLICY",
    "ApprovedParticipant",
    "FontsMissingError",
    "Locale",
    "LogAction",
    "LogEntry",
    "MeetingReport",
    "OptionTally",
    "PollReport",
    "PollState",
    "Scrutator",
    "chain_digest",
    "is_unbroken",
    "render_html",
    "render_pdf",
]
