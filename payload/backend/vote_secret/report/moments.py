"""Times as a report shows them."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from vote_secret.report.texts import Texts


class Moments:
    """Writes times in one zone and one language."""

    def __init__(self, zone: str, texts: Texts) -> None:
        self._texts = texts
        self._zone = _zone(zone)

    @property
    def zone(self) -> str:
        """The zone's name; UTC when the one asked for is not known here."""
        return str(self._zone)

    def date(self, moment: datetime | None) -> str:
        """A day and a minute."""
        return self._written(moment, self._texts.date)

    def clock(self, moment: datetime | None) -> str:
        """A time with its seconds."""
        return self._written(moment, self._texts.clock)

    def _written(self, moment: datetime | None, form: str) -> str:
        return moment.astimezone(self._zone).strftime(form) if moment is not None else self._texts.unknown


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: the name of a folder of the database
        return UTC
