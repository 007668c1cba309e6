"""What lies on the disk: every byte is searched for what pairs a voter with a choice, and for what was deleted.

A WAL frame is one page of the database with a header of 24 bytes (https://www.sqlite.org/fileformat2.html, 4.1).
Frames stand in the order of commits, so what two neighbouring commits changed is known to whoever has the file.
"""

import re
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from people import Meeting, Person, from_base64url, meeting, participant
from served import Served, serve_with_gunicorn

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


def rows_with(path: Path, *columns: str) -> list[str]:
    """Tables that have all of these columns."""
    with sqlite3.connect(path) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        found = {table: {row[1] for row in connection.execute(f"PRAGMA table_info({table})")} for table in tables}
    connection.close()
    return [table for table, names in found.items() if set(columns) <= names]


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
        """A table with a token's hash knows neither people nor times nor numbers."""
        vote_all(stage(logging_server))
        path = folder / "votes.sqlite3"
        with sqlite3.connect(path) as connection:
            columns = [row[1] for row in connection.execute("PRAGMA table_info(ballot)")]
            with pytest.raises(sqlite3.OperationalError, match="no such column: rowid"):
                connection.execute("SELECT rowid FROM ballot")
        connection.close()
        assert columns == ["poll_id", "token_hash", "option_id"]
        assert rows_with(path, "participant_id", "option_id") == []
        assert rows_with(path, "participant_id", "token_hash") == []

    def test_no_page_ever_written_holds_both_a_person_and_a_choice(self, logging_server: Served, folder: Path) -> None:
        """All pages of all commits, as the write-ahead log kept them."""
        gathered = stage(logging_server)
        poll, hashes = vote_all(gathered)
        cast = [bytes.fromhex(one) for one in hashes]
        marks = [one.id.encode() for one in gathered.participants] + [name.encode() for name in NAMES]
        pages = pages_of(folder / "votes.sqlite3")
        with_ballot = [page for page in pages if any(one in page for one in cast)]
        assert len(with_ballot) >= len(cast) / 64
        for page in with_ballot:
            assert not [mark for mark in marks if mark in page]
        assert poll

    def test_a_commit_with_a_ballot_changes_nothing_else(self, logging_server: Served, folder: Path) -> None:
        """In the write-ahead log neighbours are suspects: a vote's commit must hold the box's pages alone."""
        gathered = stage(logging_server)
        _, hashes = vote_all(gathered)
        cast = [bytes.fromhex(one) for one in hashes]
        for commit in commits_of(folder / "votes.sqlite3-wal"):
            if any(one in page for page in commit for one in cast):
                assert len(commit) == 1

    def test_after_the_close_the_box_keeps_no_order(self, logging_server: Served, folder: Path) -> None:
        """Where a row lies in a page tells when it came, until the box is written anew in the order of the hashes."""
        gathered = stage(logging_server)
        poll, hashes = vote_all(gathered)
        gathered.organizer.close(poll)
        content = wait_until_log_is_empty(folder)
        places = [content.find(bytes.fromhex(one)) for one in sorted(hashes)]
        assert -1 not in places
        # SQLite fills a page from its end.
        assert places == sorted(places, reverse=True)
        assert len(re.findall(re.escape(bytes.fromhex(hashes[0])), content)) == 1

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
        data = b"".join(path.read_bytes() for path in folder.glob("votes.sqlite3*"))
        assert [word for word in words if word.encode() in data] == []
        assert [word for word in words if not re.fullmatch(r"[0-9a-f]{32}", word) and word.encode() in after] == []
        assert [one for one in hashes if bytes.fromhex(one) in after] == []

    def test_nothing_is_ever_written_into_a_temporary_file(self, logging_server: Served, folder: Path) -> None:
        gathered = stage(logging_server)
        gathered.organizer.confirm(gathered.organizer.prepare())
        names = {path.name for path in folder.iterdir()}
        assert names <= {"votes.sqlite3", "votes.sqlite3-wal", "votes.sqlite3-shm", "access.log", "error.log"}


def pages_of(path: Path) -> list[bytes]:
    """Every page in the file and in its write-ahead log."""
    content = path.read_bytes()
    size = int.from_bytes(content[16:18])
    size = 65536 if size == 1 else size
    pages = [content[start : start + size] for start in range(0, len(content), size)]
    return pages + [page for commit in commits_of(path.with_name(f"{path.name}-wal")) for page in commit]


def commits_of(log: Path) -> list[list[bytes]]:
    """The pages of each commit in a write-ahead log."""
    content = log.read_bytes()
    size, salts = int.from_bytes(content[8:12]), content[16:24]
    commits: list[list[bytes]] = [[]]
    for start in range(32, len(content), 24 + size):
        header, page = content[start : start + 24], content[start + 24 : start + 24 + size]
        if header[8:16] != salts:
            break
        commits[-1].append(page)
        if int.from_bytes(header[4:8]):
            commits.append([])
    return [commit for commit in commits if commit]


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
