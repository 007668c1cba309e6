"""The server's half of RFC 9474 for keys of any size: BlindSign, and the check of a finished signature.

The library has everything but the bare RSA operation on a number of someone else's choice, which it rightly keeps
from its users. That operation alone is done here.
"""

import math
import secrets

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateNumbers, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA384

from vote_secret.ballots.error import BallotError

_HASH = SHA384()
_PADDING = padding.PSS(mgf=padding.MGF1(_HASH), salt_length=0)


class SigningError(Exception):
    """The private operation went wrong: a fault of memory or processor, or a damaged key. Nothing may leave."""


def blind_sign(key: RSAPrivateNumbers, blinded: bytes) -> bytes:
    """Signs a blinded message (RFC 9474, section 4.3). The same one always gets the same signature.

    Raises BallotError when `blinded` is not as long as the modulus or not below it. Raises SigningError rather than
    return a wrong signature: one wrong half of it would give the key away (Boneh, DeMillo, Lipton 1997).
    """
    modulus, exponent = key.public_numbers.n, key.public_numbers.e
    size = modulus_bytes(modulus)
    if len(blinded) != size:
        raise BallotError(f"a blinded message has {len(blinded)} bytes, not {size}")
    message = int.from_bytes(blinded, "big")
    if message >= modulus:
        raise BallotError("a blinded message is not below the key's modulus")
    signature = _masked_root(key, message)
    if pow(signature, exponent, modulus) != message:
        raise SigningError("the signature does not fit its key")
    return signature.to_bytes(size, "big")


def is_signature(key: RSAPublicKey, message: bytes, signature: bytes) -> bool:
    """Whether `signature` is the one of `message` (RFC 8017, section 8.1.2, SHA-384, empty salt)."""
    try:
        key.verify(signature, message, _PADDING, _HASH)
    except InvalidSignature:
        return False
    return True


def modulus_bytes(modulus: int) -> int:
    """How long a signature is, in bytes."""
    return (modulus.bit_length() + 7) // 8


def _masked_root(key: RSAPrivateNumbers, message: int) -> int:
    """The root of a random multiple of `message`, and then the mask removed.

    How long the powers below take depends on their base and on the secret exponent. The base is a new random number
    each time, so who chooses messages and measures learns nothing (Kocher 1996).
    """
    modulus = key.public_numbers.n
    mask, unmask = _random_mask(modulus)
    masked = message * pow(mask, key.public_numbers.e, modulus) % modulus
    return _root(key, masked) * unmask % modulus


def _random_mask(modulus: int) -> tuple[int, int]:
    while True:
        mask = secrets.randbelow(modulus)
        if math.gcd(mask, modulus) == 1:  # only a factor of the key fails, or zero: it never happens
            return mask, pow(mask, -1, modulus)


def _root(key: RSAPrivateNumbers, number: int) -> int:
    """`number` to the private exponent, by the Chinese remainder theorem (RFC 8017, 5.1.2): a third of the time."""
    first = pow(number, key.dmp1, key.p)
    second = pow(number, key.dmq1, key.q)
    return second + (first - second) * key.iqmp % key.p * key.q
