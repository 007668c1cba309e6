"""Where the application's own lines go: standard error, which systemd keeps in the journal."""

import logging
import os
import sys

LOGGER_NAME = "vote_secret"

# sd-daemon(3): a line that starts with <N> is stored under that syslog priority, so `journalctl -p warning` finds it.
_PRIORITIES = {
    logging.CRITICAL: "<2>",
    logging.ERROR: "<3>",
    logging.WARNING: "<4>",
    logging.INFO: "<6>",
    logging.DEBUG: "<7>",
}


class _JournalFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        # systemd sets JOURNAL_STREAM when standard error is the journal; a terminal gets the bare line.
        return _PRIORITIES.get(record.levelno, "") + line if "JOURNAL_STREAM" in os.environ else line


def log_to_journal(level: str) -> None:
    """Sends the application's log to standard error from `level` (debug … critical) up."""
    logger = logging.getLogger(LOGGER_NAME)
    logger.setLevel(level.upper())
    logger.propagate = False
    if not logger.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(_JournalFormatter("%(levelname)s %(name)s [%(process)d]: %(message)s"))
        logger.addHandler(handler)
