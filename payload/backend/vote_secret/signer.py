"""Keys of polls at work: signing what voters send blinded, and checking ballots."""

import asyncio
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

from vote_secret.ballots import PollKey, PollPublicKey
from vote_secret.domain.poll import KeyPair
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.store import Store

PUBLIC_KEYS = 256


class Signer:
    """One thread of its own, since a signature keeps a processor busy for milliseconds and many come at once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="signer")
        self._public: OrderedDict[str, PollPublicKey] = OrderedDict()

    async def new_keys(self) -> KeyPair:
        return await asyncio.get_running_loop().run_in_executor(self._thread, _new_keys)

    async def blind_sign(self, private_pem: bytes, blinded: bytes) -> bytes:
        """Raises BallotError for a value that `can_sign` refuses."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, _blind_sign, private_pem, blinded)

    async def can_sign(self, poll_id: str, blinded: bytes) -> bool:
        """Whether it is a blinded message for the poll's key (RFC 9474, 4.3). Refuses as `is_ballot` does."""
        public = await self._public_key(poll_id)
        return int.from_bytes(blinded) < public.key.public_numbers().n

    async def is_ballot(self, poll_id: str, token: bytes, signature: bytes) -> bool:
        """Whether the poll's key signed the token. Refuses with POLL_UNKNOWN and, before the start, POLL_NOT_ACTIVE."""
        return (await self._public_key(poll_id)).verify(token, signature)

    async def _public_key(self, poll_id: str) -> PollPublicKey:
        if poll_id in self._public:
            return self._public[poll_id]
        poll = await self._store.find_poll(poll_id)
        if poll is None:
            raise RefusedError(Refusal.POLL_UNKNOWN)
        if poll.public_key is None:
            raise RefusedError(Refusal.POLL_NOT_ACTIVE)
        public = self._public[poll_id] = PollPublicKey.from_spki_der(poll.public_key)
        if len(self._public) > PUBLIC_KEYS:
            self._public.popitem(last=False)
        return public


def _new_keys() -> KeyPair:
    key = PollKey.generate()
    return KeyPair(key.private_pem(), key.public_spki_der())


def _blind_sign(private_pem: bytes, blinded: bytes) -> bytes:
    return _key(private_pem).blind_sign(blinded)


@lru_cache(maxsize=8)
def _key(private_pem: bytes) -> PollKey:
    return PollKey.from_private_pem(private_pem)
