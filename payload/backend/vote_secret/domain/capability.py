"""What a token allows."""

from dataclasses import dataclass

from vote_secret.domain.role import Role


@dataclass(frozen=True, slots=True)
class Capability:
    """Whoever has the token acts as `subject` (a participant's or scrutator's id; None for the organizer)."""

    meeting_id: str
    role: Role
    subject: str | None
