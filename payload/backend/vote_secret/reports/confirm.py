"""The receipt of the report, which deletes everything."""

import asyncio
import hmac

from vote_secret.domain.refused import Refusal
from vote_secret.domain.snapshot import PreparedReport
from vote_secret.domain.tombstone import DeletionReason
from vote_secret.problem import refused
from vote_secret.service import Service

ATTEMPTS = 20
PAUSE_SECONDS = 0.05


async def confirm_report(service: Service, report: PreparedReport, sha256: str) -> None:
    """Deletes the meeting when `sha256` is the report's."""
    if not hmac.compare_digest(sha256, report.sha256):
        raise refused(Refusal.REPORT_MISMATCH)
    await service.store.purge(report.meeting_id, DeletionReason.CONFIRMED, service.now())
    await _scrub(service)


async def _scrub(service: Service) -> None:
    """So that "deleted" is true when it is said. What somebody who reads just now holds up, the upkeep does later."""
    for _ in range(ATTEMPTS):
        if await service.store.scrub():
            return
        await asyncio.sleep(PAUSE_SECONDS)
