"""The public key of a poll, which every voter must see alike."""

import hashlib
from dataclasses import dataclass
from typing import Self

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

from vote_secret.ballots.blind_rsa import is_signature, modulus_bytes
from vote_secret.ballots.error import BallotError
from vote_secret.ballots.token import check_token


def fingerprint(public_spki_der: bytes) -> str:
    """What people compare: SHA-256 of the key as it travels, 64 hexadecimal digits."""
    return hashlib.sha256(public_spki_der).hexdigest()


@dataclass(frozen=True)
class PollPublicKey:
    """Checks ballots. Holds nothing secret."""

    key: RSAPublicKey

    @classmethod
    def from_spki_der(cls, der: bytes) -> Self:
        """The key from `spki_der`. Raises BallotError for anything else."""
        try:
            key = load_der_public_key(der)
        except (ValueError, UnsupportedAlgorithm):
            raise BallotError("this is no public key") from None
        if not isinstance(key, RSAPublicKey):
            raise BallotError("this is no RSA key")
        return cls(key)

    def spki_der(self) -> bytes:
        """The key as it travels: SubjectPublicKeyInfo (RFC 5280, section 4.1) in DER."""
        return self.key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    @property
    def signature_bytes(self) -> int:
        """How long blinded messages and signatures are."""
        return modulus_bytes(self.key.public_numbers().n)

    def verify(self, token: bytes, signature: bytes) -> bool:
        """Whether an approved participant's token was signed. Raises BallotError for values of another size."""
        check_token(token)
        if len(signature) != self.signature_bytes:
            raise BallotError(f"a signature has {len(signature)} bytes, not {self.signature_bytes}")
        return is_signature(self.key, token, signature)
