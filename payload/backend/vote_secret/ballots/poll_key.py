"""The key of a poll: made when it starts, gone when it closes."""

from dataclasses import dataclass, field
from typing import Self

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPrivateNumbers, generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from vote_secret.ballots.blind_rsa import blind_sign
from vote_secret.ballots.error import BallotError
from vote_secret.ballots.public_key import PollPublicKey

KEY_BITS = 2048
PUBLIC_EXPONENT = 65537


@dataclass(frozen=True)
class PollKey:
    """Signs blinded tokens and checks ballots. Its text form shows nothing of it."""

    key: RSAPrivateKey = field(repr=False)
    numbers: RSAPrivateNumbers = field(repr=False)
    public: PollPublicKey = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        """A new key. Takes a few hundredths of a second, now and then a few tenths: not on an event loop."""
        return cls._of(generate_private_key(PUBLIC_EXPONENT, KEY_BITS))

    @classmethod
    def from_private_pem(cls, pem: bytes) -> Self:
        """The key from `private_pem`. Raises BallotError when it is none.

        The library's check that the numbers fit each other takes longer than a signature. It is left out: the text
        is our own, and `blind_sign` finds a damaged key by its first signature.
        """
        try:
            key = load_pem_private_key(pem, password=None, unsafe_skip_rsa_key_validation=True)
        except (ValueError, TypeError):
            raise BallotError("this is no private key") from None
        if not isinstance(key, RSAPrivateKey):
            raise BallotError("this is no RSA key")
        return cls._of(key)

    def private_pem(self) -> bytes:
        """The key as the store keeps it until the poll closes: PKCS #8 in PEM, not encrypted."""
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def public_spki_der(self) -> bytes:
        """The public half as it travels."""
        return self.public.spki_der()

    def blind_sign(self, blinded: bytes) -> bytes:
        """Signs a blinded token of 256 bytes. Raises BallotError for another size and for values not below the modulus.

        Takes some thousandths of a second. The same blinded token gets the same signature.
        """
        return blind_sign(self.numbers, blinded)

    def verify(self, token: bytes, signature: bytes) -> bool:
        """Whether `signature` makes `token` a ballot of this poll. Raises BallotError for values of another size."""
        return self.public.verify(token, signature)

    @classmethod
    def _of(cls, key: RSAPrivateKey) -> Self:
        return cls(key, key.private_numbers(), PollPublicKey(key.public_key()))
