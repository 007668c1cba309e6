"""Keeps ballots out of the log of requests."""

import logging
import re

# A line there has the sender's address, and the lines have an order.
_BALLOTS = re.compile(r"/api/votes\b|/api/polls/[^/]*/(receipts/|claim\b)")
ACCESS_LOGGER = "uvicorn.access"
_PATH_ARGUMENT = 2


class _WithoutBallots(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        arguments = record.args if isinstance(record.args, tuple) else ()
        return len(arguments) <= _PATH_ARGUMENT or not _BALLOTS.search(str(arguments[_PATH_ARGUMENT]))


_filter = _WithoutBallots()


def leave_ballots_out_of_access_log() -> None:
    """Once a process; again is no error. uvicorn's own handlers stay, whatever they are."""
    logging.getLogger(ACCESS_LOGGER).addFilter(_filter)
