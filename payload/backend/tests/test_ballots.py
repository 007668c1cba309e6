"""The key of a poll: what it signs, what it refuses, what it takes for a ballot."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from voter import Voter

from vote_secret.ballots import (
    BallotError,
    PollKey,
    PollPublicKey,
    box_digest,
    fingerprint,
    from_wire,
    to_wire,
    token_hash,
)
from vote_secret.ballots.blind_rsa import SigningError

SIGNATURE_BYTES = 256


@pytest.fixture(scope="module")
def key() -> PollKey:
    return PollKey.generate()


@pytest.fixture
def voter(key: PollKey) -> Voter:
    return Voter(key.public)


def test_a_signed_token_is_a_ballot(key: PollKey, voter: Voter) -> None:
    signature = voter.finish(key.blind_sign(voter.blinded))
    assert len(signature) == SIGNATURE_BYTES
    assert key.verify(voter.token, signature)


def test_the_public_half_alone_takes_it_too(key: PollKey, voter: Voter) -> None:
    signature = voter.finish(key.blind_sign(voter.blinded))
    assert PollPublicKey.from_spki_der(key.public_spki_der()).verify(voter.token, signature)


def test_the_same_blinded_token_gets_the_same_signature(key: PollKey, voter: Voter) -> None:
    assert len({key.blind_sign(voter.blinded) for _ in range(5)}) == 1


def test_a_token_has_one_signature_however_it_was_blinded(key: PollKey) -> None:
    token = bytes(range(32))
    voters = [Voter(key.public, token) for _ in range(5)]
    assert len({voter.blinded for voter in voters}) == len(voters)
    assert len({voter.finish(key.blind_sign(voter.blinded)) for voter in voters}) == 1


def test_what_is_sent_to_be_signed_tells_nothing_of_the_token(key: PollKey) -> None:
    """Any blinded value fits any token: for each token there is a mask that gives just this value."""
    numbers = key.numbers
    modulus, secret = numbers.public_numbers.n, numbers.d
    seen = Voter(key.public).blinded
    for _ in range(3):
        other = Voter(key.public, mask=1)  # blinded by nothing: the encoded token itself
        encoded = int.from_bytes(other.blinded, "big")
        mask = pow(int.from_bytes(seen, "big") * pow(encoded, -1, modulus), secret, modulus)
        assert Voter(key.public, other.token, mask).blinded == seen


def test_another_token_is_no_ballot(key: PollKey, voter: Voter) -> None:
    signature = voter.finish(key.blind_sign(voter.blinded))
    assert not key.verify(Voter(key.public).token, signature)


def test_a_ballot_of_another_poll_is_none_here(key: PollKey, voter: Voter) -> None:
    signature = voter.finish(key.blind_sign(voter.blinded))
    assert not PollKey.generate().verify(voter.token, signature)


def test_a_blind_signature_is_no_ballot_before_it_is_finished(key: PollKey, voter: Voter) -> None:
    assert not key.verify(voter.token, key.blind_sign(voter.blinded))


@pytest.mark.parametrize("bit", [0, 1, 1023, 2040, 2047])
def test_a_changed_signature_is_no_ballot(key: PollKey, voter: Voter, bit: int) -> None:
    signature = int.from_bytes(voter.finish(key.blind_sign(voter.blinded)), "big") ^ (1 << bit)
    assert not key.verify(voter.token, signature.to_bytes(SIGNATURE_BYTES, "big"))


def test_a_signature_has_one_text_only(key: PollKey) -> None:
    """The same number plus the modulus would be the same signature to a careless check."""
    modulus = key.numbers.public_numbers.n
    while True:
        voter = Voter(key.public)
        signature = voter.finish(key.blind_sign(voter.blinded))
        raised = int.from_bytes(signature, "big") + modulus
        if raised < 1 << (8 * SIGNATURE_BYTES):
            break
    assert key.verify(voter.token, signature)
    assert not key.verify(voter.token, raised.to_bytes(SIGNATURE_BYTES, "big"))


@pytest.mark.parametrize("size", [0, 1, 255, 257, 4096])
def test_a_blinded_token_of_another_size_is_refused(key: PollKey, size: int) -> None:
    with pytest.raises(BallotError, match=f"has {size} bytes, not 256"):
        key.blind_sign(b"\1" * size)


@pytest.mark.parametrize("above", [0, 1, 1000])
def test_a_value_not_below_the_modulus_is_refused(key: PollKey, above: int) -> None:
    with pytest.raises(BallotError, match="not below"):
        key.blind_sign((key.numbers.public_numbers.n + above).to_bytes(SIGNATURE_BYTES, "big"))


@pytest.mark.parametrize("value", [0, 1, 2])
def test_the_smallest_values_are_signed_as_any(key: PollKey, value: int) -> None:
    signature = key.blind_sign(value.to_bytes(SIGNATURE_BYTES, "big"))
    assert pow(int.from_bytes(signature, "big"), 65537, key.numbers.public_numbers.n) == value


@pytest.mark.parametrize(("token", "signature"), [(31, 256), (33, 256), (0, 256), (32, 255), (32, 257), (32, 0)])
def test_ballots_of_another_size_are_refused(key: PollKey, token: int, signature: int) -> None:
    with pytest.raises(BallotError, match="bytes, not"):
        key.verify(b"\1" * token, b"\1" * signature)


@pytest.mark.parametrize("part", ["p", "q", "dmp1", "dmq1", "iqmp"])
def test_a_damaged_key_signs_nothing(key: PollKey, voter: Voter, part: str) -> None:
    """One wrong half of a signature would give the key away."""
    numbers = key.numbers
    parts = {name: getattr(numbers, name) for name in ("p", "q", "d", "dmp1", "dmq1", "iqmp", "public_numbers")}
    parts[part] ^= 1 << 100
    damaged = replace(key, numbers=type(numbers)(**parts))
    with pytest.raises(SigningError):
        damaged.blind_sign(voter.blinded)


def test_a_key_survives_the_store(key: PollKey, voter: Voter) -> None:
    again = PollKey.from_private_pem(key.private_pem())
    assert again.public_spki_der() == key.public_spki_der()
    assert again.blind_sign(voter.blinded) == key.blind_sign(voter.blinded)


def test_a_key_has_2048_bits_and_the_usual_exponent(key: PollKey) -> None:
    assert (key.numbers.public_numbers.n.bit_length(), key.numbers.public_numbers.e) == (2048, 65537)


def test_a_key_shows_nothing_of_itself(key: PollKey) -> None:
    assert repr(key) == "PollKey()"


def other_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


@pytest.mark.parametrize(
    "text",
    [
        lambda: b"",
        lambda: b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        lambda: other_key().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    ],
)
def test_what_is_no_private_key_is_refused(text: Callable[[], bytes]) -> None:
    with pytest.raises(BallotError, match=r"no (private|RSA) key"):
        PollKey.from_private_pem(text())


@pytest.mark.parametrize(
    "der",
    [
        lambda: b"",
        lambda: b"\x30\x03\x02\x01\x01",
        lambda: other_key().public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
    ],
)
def test_what_is_no_public_key_is_refused(der: Callable[[], bytes]) -> None:
    with pytest.raises(BallotError, match=r"no (public|RSA) key"):
        PollPublicKey.from_spki_der(der())


def test_a_fingerprint_is_the_sha_256_of_the_key_as_it_travels() -> None:
    assert fingerprint(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_the_box_keeps_the_sha_256_of_a_token() -> None:
    assert token_hash(bytes(32)).hex() == "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925"
    with pytest.raises(BallotError):
        token_hash(bytes(31))


def test_the_proof_of_a_box_does_not_depend_on_the_order_of_arrival() -> None:
    ballots = [(token_hash(bytes([number] * 32)), f"option{number % 3}") for number in range(20)]
    assert box_digest(ballots) == box_digest(reversed(ballots))
    assert box_digest(ballots) != box_digest(ballots[1:])
    assert box_digest(ballots) != box_digest([(digest, "option0") for digest, _ in ballots])


def test_the_proof_of_a_box_can_be_computed_by_hand() -> None:
    # printf 'vote-secret ballot box 1\n%s yes\n' "$(printf '00%.0s' $(seq 32))" | sha256sum
    assert box_digest([(bytes(32), "yes")]) == "b26af0ca19d2c05cab7053528ae2723594dac9908fd7f5dfcd552d2a52561aec"


@pytest.mark.parametrize("value", [b"", b"\0", bytes(32), b"\xff" * 256, bytes(range(33))])
def test_values_survive_the_wire(value: bytes) -> None:
    text = to_wire(value)
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    assert from_wire(text, len(value)) == value


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("AA==", 1),  # padding
        ("AB", 1),  # a second way to write \0
        ("A", 1),
        ("AAAA", 1),
        ("+/8", 2),  # the other alphabet
        ("AA A", 2),
        ("AA\n", 1),
        ("é", 1),
        ("", 1),
    ],
)
def test_what_is_not_the_one_text_of_a_value_is_refused(text: str, size: int) -> None:
    with pytest.raises(BallotError):
        from_wire(text, size)
