"""The voter's half of RFC 9474 in Python: what the page does in TypeScript. For tests and load measurements only."""

import hashlib
import math
import secrets
from dataclasses import dataclass, field

from vote_secret.ballots import TOKEN_BYTES, PollPublicKey

HASH_BYTES = 48


@dataclass(frozen=True)
class Voter:
    """A voter with a token and the number that hides it."""

    public: PollPublicKey
    token: bytes = field(default_factory=lambda: secrets.token_bytes(TOKEN_BYTES))
    mask: int = field(default_factory=lambda: secrets.randbits(2040) | 1)

    @property
    def blinded(self) -> bytes:
        """What is sent to be signed."""
        numbers = self.public.key.public_numbers()
        encoded = int.from_bytes(encode(self.token, numbers.n.bit_length() - 1), "big")
        assert math.gcd(self.mask, numbers.n) == 1
        return (encoded * pow(self.mask, numbers.e, numbers.n) % numbers.n).to_bytes(self.public.signature_bytes, "big")

    def finish(self, blind_signature: bytes) -> bytes:
        """The signature of the token."""
        modulus = self.public.key.public_numbers().n
        signature = int.from_bytes(blind_signature, "big") * pow(self.mask, -1, modulus) % modulus
        return signature.to_bytes(self.public.signature_bytes, "big")


def encode(message: bytes, bits: int) -> bytes:
    """EMSA-PSS-ENCODE with SHA-384, MGF1 with SHA-384 and an empty salt (RFC 8017, section 9.1.1)."""
    size = (bits + 7) // 8
    digest = hashlib.sha384(b"\0" * 8 + hashlib.sha384(message).digest()).digest()
    block = b"\0" * (size - HASH_BYTES - 2) + b"\1"
    masked = bytearray(left ^ right for left, right in zip(block, _mgf1(digest, len(block)), strict=True))
    masked[0] &= 0xFF >> (8 * size - bits)
    return bytes(masked) + digest + b"\xbc"


def _mgf1(seed: bytes, size: int) -> bytes:
    count = -(-size // HASH_BYTES)
    return b"".join(hashlib.sha384(seed + number.to_bytes(4, "big")).digest() for number in range(count))[:size]
