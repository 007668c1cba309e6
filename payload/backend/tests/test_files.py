"""The files that travel together say the same."""

import re
from pathlib import Path

from served import BACKEND

from vote_secret import __version__
from vote_secret.settings import NAMES

PACKAGING = BACKEND.parent / "packaging"


def lines(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def locked() -> dict[str, str]:
    text = (BACKEND / "requirements.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([^\s;\\]+)", text, re.MULTILINE))


def test_the_readable_requirements_are_the_direct_ones_at_their_locked_versions() -> None:
    direct = lines(BACKEND / "requirements.in")
    assert lines(BACKEND / "requirements.txt") == [f"{name}=={locked()[name.split('[')[0]]}" for name in direct]


def test_every_locked_distribution_has_its_hashes() -> None:
    for lock in (BACKEND / "requirements.lock", BACKEND / "tests" / "requirements-dev.lock"):
        blocks = re.split(r"^(?=[\w.-]+==)", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
        assert blocks
        assert [block for block in blocks if "--hash=sha256:" not in block] == []


def test_the_locks_name_no_machine_and_no_index() -> None:
    for lock in (BACKEND / "requirements.lock", BACKEND / "tests" / "requirements-dev.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index" not in text
        assert "--find-links" not in text


def test_the_version_is_the_changelogs() -> None:
    newest = (PACKAGING / "changelog").read_text(encoding="utf-8").splitlines()[0]
    assert newest.startswith(f"vote-secret ({__version__}) ")


def test_every_setting_is_documented_and_none_is_set() -> None:
    text = (PACKAGING / "environment").read_text(encoding="utf-8")
    assert lines(PACKAGING / "environment") == []
    assert sorted(re.findall(r"^#([A-Z_]+)=", text, re.MULTILINE)) == sorted(NAMES)
