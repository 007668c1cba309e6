"""The page's code and the server's against each other: TypeScript blinds what Python signs, and the other way round."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from voter import Voter

from vote_secret.ballots import PollKey, fingerprint, from_wire, to_wire, token_hash

FIGURES = json.loads((Path(__file__).parent / "vectors" / "ballots.json").read_text(encoding="utf-8"))
PEER = Path(__file__).resolve().parents[2] / "frontend" / "tests" / "ballot-peer.mjs"
PROGRAMS = ("node", "esbuild")


class Page:
    """The page's code in node, asked line by line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def ask(self, **question: object) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "node ended; its words stand above"
        answer: dict[str, Any] = json.loads(line)
        return answer


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed")
    command = [str(shutil.which("node")), str(PEER)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Page(process)
        process.stdin.close()  # type: ignore[union-attr]  # it is a pipe, and the end of its input ends the program


@pytest.fixture(scope="module")
def key() -> PollKey:
    return PollKey.generate()


def test_python_signs_what_the_page_blinds_and_takes_what_it_finishes(page: Page, key: PollKey) -> None:
    for _ in range(10):
        prepared = page.ask(publicKey=to_wire(key.public_spki_der()))
        signed = to_wire(key.blind_sign(from_wire(prepared["blindedMessage"], 256)))
        finished = page.ask(secretState=prepared["secretState"], blindSignature=signed)
        assert finished["token"] == prepared["token"]
        assert key.verify(from_wire(finished["token"], 32), from_wire(finished["signature"], 256))


def test_the_page_does_not_take_the_signature_of_another_key(page: Page, key: PollKey) -> None:
    prepared = page.ask(publicKey=to_wire(key.public_spki_der()))
    signed = to_wire(PollKey.generate().blind_sign(bytes(1) + from_wire(prepared["blindedMessage"], 256)[1:]))
    assert page.ask(secretState=prepared["secretState"], blindSignature=signed) == {"error": "BallotError"}


@pytest.mark.parametrize("ballot", FIGURES["ballots"])
def test_the_figures_that_both_languages_check(ballot: dict[str, str]) -> None:
    key = PollKey.from_private_pem(FIGURES["private_pem"].encode())
    mask = int.from_bytes(from_wire(ballot["mask"], 256), "big")
    voter = Voter(key.public, from_wire(ballot["token"], 32), mask)
    assert to_wire(voter.blinded) == ballot["blinded_message"]
    assert to_wire(key.blind_sign(voter.blinded)) == ballot["blind_signature"]
    assert to_wire(voter.finish(from_wire(ballot["blind_signature"], 256))) == ballot["signature"]
    assert key.verify(voter.token, from_wire(ballot["signature"], 256))
    assert token_hash(voter.token).hex() == ballot["token_hash"]


def test_the_fingerprint_of_the_figures() -> None:
    key = PollKey.from_private_pem(FIGURES["private_pem"].encode())
    assert to_wire(key.public_spki_der()) == FIGURES["public_key"]
    assert fingerprint(key.public_spki_der()) == FIGURES["fingerprint"]
