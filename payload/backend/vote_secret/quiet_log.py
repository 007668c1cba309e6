"""Keeps addresses, ballots and the codes of meetings out of the log of requests."""

import logging
import re

# The lines have an order, and a time. Who has a code can ask to take part.
_PRIVATE = re.compile(r"/api/votes\b|/api/polls/[^/]*/(receipts/|claim\b)|/api/meetings/[^/]*$")
ACCESS_LOGGER = "uvicorn.access"
_PATH_ARGUMENT = 2
_NO_ADDRESS = "-"


class _WithoutPrivate(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """uvicorn's line has the sender's address first, then method, path, version and status."""
        arguments = record.args if isinstance(record.args, tuple) else ()
        if len(arguments) <= _PATH_ARGUMENT:
            return True
        record.args = (_NO_ADDRESS, *arguments[1:])
        return not _PRIVATE.search(str(arguments[_PATH_ARGUMENT]))


_filter = _WithoutPrivate()


def keep_access_log_quiet() -> None:
    """Once a process; again is no error. uvicorn's own handlers stay, whatever they are."""
    logging.getLogger(ACCESS_LOGGER).addFilter(_filter)
