"""What lies on the disk: every byte is searched for what pairs a voter with a choice, and for what was deleted."""

import re
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from people import Meeting, Person, from_base64url, meeting, participant
from served import Served, serve_with_gunicorn

from vote_secret.store.sqlite import boxes
from vote_secret.store.sqlite.ballot_file import BALLOTS
from vote_secret.store.sqlite.file import connect

NAMES = tuple(f"Quetzalcoatl{number}" for number in range(6))
CHOICES = (0, 1, 0, 0, 1, 1)
CONFIGURATION = """\
workers = 2
worker_class = "uvicorn.workers.UvicornWorker"
preload_app = True
control_socket_disable = True
accesslog = "{folder}/access.log"
errorlog = "{folder}/error.log"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "data"
    path.mkdir()
    return path


@pytest.fixture
def logging_server(folder: Path) -> Iterator[Served]:
    """As the service runs: workers that write logs, everything below one folder."""
    configuration = folder.parent / "gunicorn.conf.py"
    configuration.write_text(CONFIGURATION.format(folder=folder), encoding="utf-8")
    settings = {"DATABASE_URL": str(folder / "votes.sqlite3"), "LOG_LEVEL": "debug", "TMPDIR": str(folder)}
    with serve_with_gunicorn(configuration, settings, "server:app") as server:
        yield server


def bytes_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def assert_no_order(folder: Path, cast: list[bytes]) -> None:
    """Each ballot lies in one file, once, in the order of the hashes; nothing else knows them."""
    content = (folder / "votes-ballots.sqlite3").read_bytes()
    places = [content.find(one) for one in sorted(cast)]
    assert -1 not in places
    assert places == sorted(places)
    everything = bytes_below(folder)
    assert [everything.count(one) for one in cast] == [1] * len(cast)


def vote_all(gathered: Meeting) -> tuple[dict[str, str], list[str]]:
    """Everyone takes a ballot as their page does at the start; then they vote. The poll, and the tokens' hashes."""
    poll = gathered.organizer.open_poll(question="Who?", options=("Aye-aye", "Nay-nay"))
    for voter in gathered.participants:
        voter.claim(poll)
    order = list(zip(gathered.participants, CHOICES, strict=True))
    secrets.SystemRandom().shuffle(order)
    return poll, [voter.vote(poll, choice) for voter, choice in order]


def stage(server: Served) -> Meeting:
    gathered = meeting(server, voters=0)
    gathered.participants = [participant(server, gathered.organizer.code, name) for name in NAMES]
    gathered.organizer.approve_all()
    return gathered


class TestBallots:
    def test_no_byte_of_a_token_or_signature_is_kept(self, logging_server: Served, folder: Path) -> None:
        gathered = stage(logging_server)
        poll, _ = vote_all(gathered)
        everything = bytes_below(folder)
        for voter in gathered.participants:
            ballot = voter.ballot(poll, 0)
            for text in (ballot.token, ballot.signature):
                assert text.encode() not in everything
                assert from_base64url(text) not in everything

    def test_nothing_beside_a_ballot_points_at_anyone(self, logging_server: Served, folder: Path) -> None:
        """A file with ballots knows neither people nor times nor numbers, and there is one."""
        gathered = stage(logging_server)
        _, hashes = vote_all(gathered)
        path = folder / "votes-ballots.sqlite3"
        with sqlite3.connect(path) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
            columns = [row[1] for row in connection.execute("PRAGMA table_info(box)")]
        connection.close()
        assert (tables, columns) == ({"box"}, ["poll_id", "is_open", "ballots"])
        content = path.read_bytes()
        assert [one for one in gathered.participants if one.id.encode() in content] == []
        assert [name for name in NAMES if name.encode() in content] == []
        for other in folder.iterdir():
            if other != path:
                assert [one for one in hashes if bytes.fromhex(one) in other.read_bytes()] == []

    def test_who_takes_a_ballot_and_votes_at_once_leaves_no_order(self, logging_server: Served, folder: Path) -> None:
        """Phones that wake late: claim and vote, one after the other. Looked at after every vote."""
        gathered = stage(logging_server)
        poll = gathered.organizer.open_poll(question="Who?", options=("Aye-aye", "Nay-nay"))
        cast: list[bytes] = []
        for voter, choice in zip(gathered.participants, CHOICES, strict=True):
            cast.append(bytes.fromhex(voter.vote(poll, choice)))
            gathered.organizer.done(f"/meetings/{gathered.id}/heartbeat")
            assert_no_order(folder, cast)

    def test_clients_that_vote_at_once_leave_no_order(self, logging_server: Served, folder: Path) -> None:
        gathered = stage(logging_server)
        poll = gathered.organizer.open_poll(question="Who?", options=("Aye-aye", "Nay-nay"))
        with ThreadPoolExecutor(len(NAMES)) as pool:
            hashes = list(pool.map(lambda voter: voter.vote(poll, 0), gathered.participants))
        assert_no_order(folder, [bytes.fromhex(one) for one in hashes])

    @pytest.mark.parametrize("count", [7, 300])
    def test_the_same_ballots_make_the_same_file_in_whatever_order_they_came(self, tmp_path: Path, count: int) -> None:
        ballots = [(secrets.token_bytes(32), secrets.token_hex(16)) for _ in range(count)]
        contents: list[bytes] = []
        for order in (ballots, list(reversed(ballots)), secrets.SystemRandom().sample(ballots, count)):
            path = tmp_path / f"{len(contents)}.sqlite3"
            connection = connect(path, BALLOTS)
            boxes.make(connection, "f" * 32)
            for token_hash, option_id in order:
                boxes.cast(connection, "f" * 32, token_hash, option_id)
            connection.close()
            contents.append(path.read_bytes())
        assert contents[0] == contents[1] == contents[2]

    def test_the_ballots_have_no_history(self, logging_server: Served, folder: Path) -> None:
        gathered = stage(logging_server)
        vote_all(gathered)
        assert {path.name for path in folder.glob("votes-ballots*")} == {"votes-ballots.sqlite3"}
        with sqlite3.connect(folder / "votes-ballots.sqlite3") as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        connection.close()

    def test_the_key_that_signed_goes_with_the_close(self, logging_server: Served, folder: Path) -> None:
        gathered = stage(logging_server)
        poll, _ = vote_all(gathered)
        assert b"PRIVATE KEY" in bytes_below(folder)
        gathered.organizer.close(poll)
        wait_until_log_is_empty(folder)
        assert b"PRIVATE KEY" not in bytes_below(folder)


class TestLogs:
    def test_they_hold_no_vote_no_claim_no_receipt_no_code_and_no_name(
        self, logging_server: Served, folder: Path
    ) -> None:
        gathered = stage(logging_server)
        poll, hashes = vote_all(gathered)
        stranger = Person(logging_server)
        stranger.read(f"/polls/{poll['id']}/receipts/{hashes[0]}")
        stranger.read(f"/meetings/{gathered.organizer.code}")
        stranger.post("/votes", {"poll_id": poll["id"]})
        gathered.organizer.state()
        logging_server.stop()
        logs = "".join((folder / name).read_text(encoding="utf-8") for name in ("access.log", "error.log"))
        assert f"/api/meetings/{gathered.id}/state" in logs  # there is a log at all
        for word in ("votes", "claim", "receipts", gathered.organizer.code, *NAMES, *hashes):
            assert word not in logs
        for one in (*gathered.participants, gathered.organizer):
            assert str(one.token) not in logs

    def test_they_hold_no_address(self, logging_server: Served, folder: Path) -> None:
        """Neither the proxy's nor the one that the proxy tells."""
        gathered = stage(logging_server)
        gathered.organizer.get(f"/meetings/{gathered.id}/state", **{"X-Forwarded-For": "203.0.113.77"})
        logging_server.stop()
        lines = (folder / "access.log").read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if f"/api/meetings/{gathered.id}/state" in line]
        assert [line for line in lines if "203.0.113.77" in line or "127.0.0.1" in line] == []


class TestDeletion:
    def test_no_name_question_code_or_token_is_left_in_any_file(self, logging_server: Served, folder: Path) -> None:
        gathered = stage(logging_server)
        leads = gathered.organizer
        code = leads.name_scrutators("Xiuhtecuhtli")
        watcher = Person(logging_server).done("/scrutators/join", {"name": "Xiuhtecuhtli", "scrutator_code": code})
        poll, hashes = vote_all(gathered)
        leads.draft("Tlaltecuhtli?", ("Mictlan", "Tamoanchan"))
        leads.close(poll)
        leads.done(f"/meetings/{gathered.id}/request-report")
        sam = Person(logging_server, watcher["scrutator_token"])
        sam.done(f"/meetings/{gathered.id}/scrutator-vote", {"approved": True})
        report = leads.prepare()
        words = [
            *NAMES,
            *("Xiuhtecuhtli", "Tlaltecuhtli", "Mictlan", "Aye-aye", "Olga", "Assembly", "%PDF", "<!doctype"),
            *(leads.code, code, poll["id"]),
            *(one.id for one in gathered.participants),
        ]
        before = bytes_below(folder)
        assert [word for word in words if word.encode() not in before] == []
        leads.confirm(report)
        after = bytes_below(folder)
        # The access log names ids of meetings and polls (for as long as logs are kept), and nothing else of them.
        data = b"".join(path.read_bytes() for path in folder.glob("votes*"))
        assert [word for word in words if word.encode() in data] == []
        assert [word for word in words if not re.fullmatch(r"[0-9a-f]{32}", word) and word.encode() in after] == []
        assert [one for one in hashes if bytes.fromhex(one) in after] == []

    def test_nothing_is_ever_written_into_a_temporary_file(self, logging_server: Served, folder: Path) -> None:
        gathered = stage(logging_server)
        gathered.organizer.confirm(gathered.organizer.prepare())
        names = {path.name for path in folder.iterdir()}
        databases = {"votes.sqlite3", "votes.sqlite3-wal", "votes.sqlite3-shm", "votes-ballots.sqlite3"}
        assert names <= {*databases, "access.log", "error.log"}


def wait_until_log_is_empty(folder: Path) -> bytes:
    """The upkeep does it within a second or two. What the file holds then."""
    waiting = threading.Event()
    for _ in range(200):
        with sqlite3.connect(folder / "votes.sqlite3") as connection:
            chores = connection.execute("SELECT count(*) FROM chore").fetchone()[0]
        connection.close()
        if not chores:
            return bytes_below(folder)
        waiting.wait(0.1)
    raise AssertionError("the write-ahead log was never emptied")
