"""The figures of RFC 9474, appendix A, for the variants with an empty salt.

Both have the same signature scheme; -Randomized only puts random bytes before the message. The keys there have 4096
bits, so the halves below PollKey are checked, which take any size.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateNumbers,
    RSAPublicNumbers,
    rsa_crt_dmp1,
    rsa_crt_dmq1,
    rsa_crt_iqmp,
)
from voter import Voter, encode

from vote_secret.ballots.blind_rsa import blind_sign, is_signature
from vote_secret.ballots.public_key import PollPublicKey

FIGURES = json.loads((Path(__file__).parent / "vectors" / "rfc9474.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Vector:
    """One of them, as bytes."""

    message: bytes
    encoded: bytes
    inverse: int
    blinded: bytes
    blind_signature: bytes
    signature: bytes


def vector(figures: dict[str, str]) -> Vector:
    values = {name: bytes.fromhex(text) for name, text in figures.items() if name not in ("name", "inverse")}
    return Vector(inverse=int(figures["inverse"], 16), **values)


VECTORS = [pytest.param(vector(figures), id=figures["name"]) for figures in FIGURES["vectors"]]


@pytest.fixture(scope="module")
def key() -> RSAPrivateNumbers:
    p, q, e, d, n = (int(FIGURES[name], 16) for name in ("p", "q", "e", "d", "n"))
    return RSAPrivateNumbers(
        p, q, d, rsa_crt_dmp1(d, p), rsa_crt_dmq1(d, q), rsa_crt_iqmp(p, q), RSAPublicNumbers(e, n)
    )


@pytest.mark.parametrize("expected", VECTORS)
def test_the_server_signs_as_the_rfc(key: RSAPrivateNumbers, expected: Vector) -> None:
    assert blind_sign(key, expected.blinded) == expected.blind_signature


@pytest.mark.parametrize("expected", VECTORS)
def test_the_server_takes_the_signatures_of_the_rfc(key: RSAPrivateNumbers, expected: Vector) -> None:
    public = key.public_numbers.public_key()
    assert is_signature(public, expected.message, expected.signature)
    assert not is_signature(public, expected.message + b".", expected.signature)


@pytest.mark.parametrize("expected", VECTORS)
def test_the_voter_of_these_tests_blinds_as_the_rfc(key: RSAPrivateNumbers, expected: Vector) -> None:
    numbers = key.public_numbers
    voter = Voter(PollPublicKey(numbers.public_key()), expected.message, pow(expected.inverse, -1, numbers.n))
    assert encode(expected.message, numbers.n.bit_length() - 1) == expected.encoded
    assert voter.blinded == expected.blinded
    assert voter.finish(expected.blind_signature) == expected.signature
