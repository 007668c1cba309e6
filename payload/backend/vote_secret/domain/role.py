"""Who someone is in a meeting."""

from enum import StrEnum


class Role(StrEnum):
    """One role a token. The organizer may hold another token as participant."""

    ORGANIZER = "organizer"
    SCRUTATOR = "scrutator"
    PARTICIPANT = "participant"


STAFF = (Role.ORGANIZER, Role.SCRUTATOR)
"""Those who see all participants and report on the meeting."""
