"""The values that requests are made of, with their limits."""

from typing import Annotated

from fastapi import Path
from pydantic import AfterValidator, StringConstraints

from vote_secret.domain.names import UNSEEN, tidy
from vote_secret.limits import sizes

# At least one character that is seen; no control characters, line and paragraph separators, or characters that
# change the direction of what follows: they could make one name look like another.
_BAD = r"\x00-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069"
VISIBLE = rf"^[^{_BAD}]*[^\s{_BAD}{UNSEEN}][^{_BAD}]*$"


def _text(longest: int) -> StringConstraints:
    return StringConstraints(min_length=1, max_length=longest, pattern=VISIBLE)


Title = Annotated[str, _text(sizes.MAX_TITLE), AfterValidator(tidy)]
Name = Annotated[str, _text(sizes.MAX_NAME), AfterValidator(tidy)]
Question = Annotated[str, _text(sizes.MAX_QUESTION), AfterValidator(tidy)]
OptionText = Annotated[str, _text(sizes.MAX_OPTION), AfterValidator(tidy)]

TypedCode = Annotated[str, StringConstraints(min_length=1, max_length=32)]
Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Sha256Hex = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]

# base64url without padding: the last character's spare bits are zero (RFC 4648, 3.5).
Bytes32 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$")]
Bytes256 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{341}[AQgw]$")]

MeetingId = Annotated[Id, Path(description="Id of the meeting")]
ParticipantId = Annotated[Id, Path(description="Id of the participant")]
ScrutatorId = Annotated[Id, Path(description="Id of the scrutator")]
PollId = Annotated[Id, Path(description="Id of the poll")]
ReportId = Annotated[Id, Path(description="Id of the report")]
