"""Keeps ballots and the codes of meetings out of the log of requests."""

import logging
import re

# A line there has the sender's address, and the lines have an order. Who has a code can ask to take part.
_PRIVATE = re.compile(r"/api/votes\b|/api/polls/[^/]*/(receipts/|claim\b)|/api/meetings/[^/]*$")
ACCESS_LOGGER = "uvicorn.access"
_PATH_ARGUMENT = 2


class _WithoutPrivate(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        arguments = record.args if isinstance(record.args, tuple) else ()
        return len(arguments) <= _PATH_ARGUMENT or not _PRIVATE.search(str(arguments[_PATH_ARGUMENT]))


_filter = _WithoutPrivate()


def keep_access_log_quiet() -> None:
    """Once a process; again is no error. uvicorn's own handlers stay, whatever they are."""
    logging.getLogger(ACCESS_LOGGER).addFilter(_filter)
