"""Limits that no setting changes. Lengths in characters, timers in seconds."""

MIN_OPTIONS = 2
MAX_OPTIONS = 20
MAX_TITLE = 200
MAX_NAME = 100
MAX_QUESTION = 500
MAX_OPTION = 200
MAX_SCRUTATORS = 20
MIN_TIMER = 5
MAX_TIMER = 86_400
REPORT_HOURS = 24
"""From the making of the report until it is deleted even if nobody confirmed it."""
MAX_APPROVED = 10_000
