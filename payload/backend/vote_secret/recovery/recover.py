"""Making and using a recovery link."""

import asyncio
import secrets

from starlette.requests import Request

from vote_secret.access.tokens import secret_hash, token_for
from vote_secret.domain.act import Act
from vote_secret.domain.codes import as_typed, new_password
from vote_secret.domain.recovery import VALID, Recovery
from vote_secret.domain.refused import Refusal
from vote_secret.problem import ProblemError, refused
from vote_secret.recovery.bodies import Recover, RecoveryMade
from vote_secret.recovery.password import is_password, new_salt, password_hash
from vote_secret.service import Service, address_of

CODE_BYTES = 16


async def make_recovery(service: Service, meeting_id: str, act: Act) -> RecoveryMade:
    """A new link and password in place of earlier ones."""
    code, password, salt = secrets.token_urlsafe(CODE_BYTES), new_password(), new_salt()
    hashed = await asyncio.get_running_loop().run_in_executor(service.heavy, password_hash, password, salt)
    recovery = Recovery(secret_hash(code), salt, hashed, act.at + VALID)
    await service.store.set_recovery(meeting_id, recovery, act)
    return RecoveryMade(recovery_url=f"/recover#{code}", recovery_password=password, expires_at=recovery.expires_at)


async def recover(service: Service, wanted: Recover, request: Request) -> tuple[str, str]:
    """The meeting's id and a new organizer's token. Failures count against the caller's address and the link."""
    service.guesses.check(address_of(request))
    try:
        return await _recover(service, wanted)
    except ProblemError:
        service.guesses.take(address_of(request))
        raise


async def _recover(service: Service, wanted: Recover) -> tuple[str, str]:
    code_hash = secret_hash(wanted.recovery_code.strip())
    attempt = await service.store.take_attempt(code_hash, service.now())
    if attempt is None:
        raise refused(Refusal.RECOVERY_UNKNOWN)
    kept = attempt.recovery
    fits = await asyncio.get_running_loop().run_in_executor(
        service.heavy, is_password, as_typed(wanted.password), kept.salt, kept.password_hash
    )
    if not fits:
        raise ProblemError(403, "recovery_refused", "The password is wrong.", attempts_left=attempt.attempts_left)
    token = token_for(wanted.request_key, "recovery", code_hash.hex())
    meeting_id = await service.store.recover(code_hash, secret_hash(token), service.now())
    if meeting_id is None:
        raise refused(Refusal.RECOVERY_UNKNOWN)
    return meeting_id, token
