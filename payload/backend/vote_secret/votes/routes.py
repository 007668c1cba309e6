"""Addresses of votes.

The address that takes ballots looks at neither cookie nor address: who votes there has no name. The log of requests
leaves it out as well (see quiet_log).
"""

import hashlib

from fastapi import APIRouter, Request

from vote_secret.ballots import from_wire, to_wire, token_hash
from vote_secret.domain.refused import Refusal
from vote_secret.domain.role import Role
from vote_secret.fields import PollId, Sha256Hex
from vote_secret.problem import CHANGING, ProblemError, problems, refused
from vote_secret.security import OWN_PAGE, TOKEN
from vote_secret.service import Service
from vote_secret.votes.bodies import Ballot, Claim, Claimed, Receipt, VoteSubmitted

BLINDED_BYTES = 256
SIGNATURE_BYTES = 256
TOKEN_BYTES = 32


def vote_routes(service: Service) -> APIRouter:
    routes = APIRouter(tags=["votes"])

    @routes.post(
        "/polls/{poll_id}/claim",
        summary="Have a blinded ballot signed, once a poll",
        dependencies=[TOKEN, OWN_PAGE],
        responses=problems(*CHANGING, 401, 404, 409, 429),
    )
    async def claim(poll_id: PollId, wanted: Claim, request: Request) -> Claimed:
        poll = await service.store.find_poll(poll_id)
        if poll is None:
            raise refused(Refusal.POLL_UNKNOWN)
        caller = await service.access.approved(request, poll.meeting_id, Role.PARTICIPANT)
        service.claims.check(caller.subject or "")
        service.claims.take(caller.subject or "")
        blinded = from_wire(wanted.blinded_message, BLINDED_BYTES)
        # Before the claim is noted: what cannot be signed must not cost the right to vote.
        if not await service.signer.can_sign(poll_id, blinded):
            raise ProblemError(
                422, "invalid_request", "blinded_message: is not below the key's modulus", field="blinded_message"
            )
        blinded_hash = hashlib.sha256(blinded).digest()
        key = await service.store.claim(poll_id, caller.subject or "", blinded_hash, service.now())
        return Claimed(blind_signature=to_wire(await service.signer.blind_sign(key, blinded)))

    @routes.post(
        "/votes",
        summary="Cast a ballot",
        description="Takes no token and looks at no cookie. Repeating the same ballot is harmless.",
        dependencies=[OWN_PAGE],
        responses=problems(*CHANGING, 404, 409),
    )
    async def cast(ballot: Ballot) -> VoteSubmitted:
        token = from_wire(ballot.token, TOKEN_BYTES)
        signature = from_wire(ballot.signature, SIGNATURE_BYTES)
        if not await service.signer.is_ballot(ballot.poll_id, token, signature):
            raise ProblemError(403, "ballot_invalid", "The signature does not fit this poll and token.")
        digest = token_hash(token)
        await service.store.cast(ballot.poll_id, digest, ballot.option_id, service.now())
        return VoteSubmitted(token_hash=digest.hex())

    @routes.get(
        "/polls/{poll_id}/receipts/{token_hash}",
        summary="Whether a ballot lies in the box",
        responses=problems(),
    )
    async def receipt(poll_id: PollId, token_hash: Sha256Hex) -> Receipt:
        return Receipt(recorded=await service.store.has_ballot(poll_id, bytes.fromhex(token_hash)))

    return routes
