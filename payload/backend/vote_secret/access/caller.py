"""Who asks for something in a meeting."""

from dataclasses import dataclass
from datetime import datetime

from starlette.requests import Request

from vote_secret.access.cookies import tokens_in
from vote_secret.access.tokens import secret_hash
from vote_secret.domain.act import Act
from vote_secret.domain.capability import Capability
from vote_secret.domain.participant import Approval, Participant
from vote_secret.domain.refused import Refusal
from vote_secret.domain.role import Role
from vote_secret.domain.scrutator import Scrutator
from vote_secret.domain.snapshot import Snapshot
from vote_secret.problem import ProblemError, deleted, refused
from vote_secret.snapshots import Snapshots
from vote_secret.store import Store

BEARER = "bearer "


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody with a valid token, and the meeting as it is."""

    snapshot: Snapshot
    role: Role
    subject: str | None
    token_hash: bytes

    @property
    def meeting_id(self) -> str:
        return self.snapshot.meeting.id

    @property
    def is_leader(self) -> bool:
        """A scrutator who leads while the organizer is absent."""
        meeting = self.snapshot.meeting
        return self.role is Role.SCRUTATOR and not meeting.organizer_present and meeting.leader_id == self.subject

    @property
    def is_in_charge(self) -> bool:
        return self.role is Role.ORGANIZER or self.is_leader

    @property
    def participant(self) -> Participant | None:
        if self.role is not Role.PARTICIPANT:
            return None
        return next((one for one in self.snapshot.participants if one.id == self.subject), None)

    @property
    def scrutator(self) -> Scrutator | None:
        if self.role is not Role.SCRUTATOR:
            return None
        return next((one for one in self.snapshot.scrutators if one.id == self.subject), None)

    @property
    def name(self) -> str:
        person = self.participant or self.scrutator
        return person.name if person else self.snapshot.meeting.organizer_name

    @property
    def is_approved(self) -> bool:
        """Everyone but a participant who was not let in."""
        return self.role is not Role.PARTICIPANT or (
            self.participant is not None and self.participant.approval is Approval.APPROVED
        )

    def act(self, now: datetime) -> Act:
        return Act(now, self.name)


class Access:
    """Finds out who asks. Each method raises ProblemError unless it is somebody who may."""

    def __init__(self, store: Store, snapshots: Snapshots) -> None:
        self._store = store
        self._snapshots = snapshots

    async def anyone(self, request: Request, meeting_id: str, *roles: Role) -> Caller:
        """Somebody with one of these roles (without: any), approved or not."""
        found = await self._capabilities(request, meeting_id)
        chosen = next((one for one in found if not roles or one[0].role in roles), None)
        if chosen is None:
            if found:
                raise ProblemError(403, "wrong_role", "This role may not do it.")
            raise await self._stranger(request, meeting_id)
        snapshot = await self._snapshots.of(meeting_id)
        if snapshot is None:
            raise await self._stranger(request, meeting_id)
        capability, token = chosen
        return Caller(snapshot, capability.role, capability.subject, token)

    async def approved(self, request: Request, meeting_id: str, *roles: Role) -> Caller:
        """Somebody who was let in."""
        caller = await self.anyone(request, meeting_id, *roles)
        if not caller.is_approved:
            raise ProblemError(403, "not_approved", "The organizer has not let you in.")
        return caller

    async def in_charge(self, request: Request, meeting_id: str) -> Caller:
        """The organizer, or the scrutator who leads in their absence."""
        caller = await self.anyone(request, meeting_id, Role.ORGANIZER, Role.SCRUTATOR)
        if not caller.is_in_charge:
            raise ProblemError(403, "wrong_role", "Only the organizer may do it.")
        return caller

    async def gone_or_unknown(self, identifier: str, refusal: Refusal = Refusal.MEETING_UNKNOWN) -> ProblemError:
        """The answer where nothing has this id or code."""
        tombstone = await self._store.find_tombstone(identifier)
        return refused(refusal) if tombstone is None else deleted(tombstone)

    async def _capabilities(self, request: Request, meeting_id: str) -> list[tuple[Capability, bytes]]:
        found = []
        for token in _presented(request, meeting_id):
            token_hash = secret_hash(token)
            capability = await self._store.find_capability(token_hash)
            if capability is not None and capability.meeting_id == meeting_id:
                found.append((capability, token_hash))
        return found

    async def _stranger(self, request: Request, meeting_id: str) -> ProblemError:
        """Why somebody without a valid token gets nothing. A meeting that is gone says so: its tokens are gone too."""
        tombstone = await self._store.find_tombstone(meeting_id)
        if tombstone is not None:
            return deleted(tombstone)
        presented = _presented(request, meeting_id)
        if not presented:
            return ProblemError(401, "token_missing", "A token is needed.")
        if await self._store.find_capability(secret_hash(presented[0])) is not None:
            return refused(Refusal.MEETING_UNKNOWN)
        return ProblemError(401, "token_invalid", "The token is not valid, or not any more.")


def _presented(request: Request, meeting_id: str) -> list[str]:
    """The tokens that came with the request. A browser's cookies are not looked at beside a bearer's."""
    authorization = request.headers.get("authorization", "")
    if authorization.lower().startswith(BEARER):
        return [authorization[len(BEARER) :].strip()]
    return tokens_in(request, meeting_id)
