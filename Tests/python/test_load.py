"""The program that asks the server during `vsdeb test`: what it counts is what was asked, and no fault is overlooked."""

import http.server
import json
import pathlib
import subprocess
import sys
import threading
import time

import pytest

PROGRAM = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "LifeTesting" / "Programs" / "load.py"

HOOK = """
WRONG_SETTINGS = {"COLOR=none": "color"}

def prepare(ask):
    return {"from": ask("GET", "/good").json()["number"]}

def write(ask, state, number):
    ask("POST", "/good", {"number": number}, accept=(201,))
    return [state["from"], number]

def late(ask, state):
    ask("GET", "/late")

def missing(ask, state, written):
    for start, number in written:
        if number % 2:
            yield f"number {number}"
"""


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers /good and /late, refuses /bad, and hangs up on /rude."""

    protocol_version = "HTTP/1.1"
    seen: set[str] = set()
    numbers: list[int] = []

    def do_GET(self):
        self.seen.add(self.path)
        if self.path == "/rude":
            self.connection.close()
            self.close_connection = True
            return
        self.answer(500 if self.path == "/bad" else 200)

    def do_POST(self):
        self.numbers.append(json.loads(self.rfile.read(int(self.headers["Content-Length"])))["number"])
        self.answer(201)

    def answer(self, status):
        body = b'{"number": 7}'
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Says nothing."""


@pytest.fixture
def server():
    handler = type("Fresh", (Handler,), {"seen": set(), "numbers": []})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def settings(folder, server, paths, hook=None):
    values = {"base": f"http://127.0.0.1:{server.server_address[1]}", "paths": paths, "hook": hook, "late": True}
    values |= {"readers": 2, "writers": 2, "pause": 1}
    (folder / "settings.json").write_text(json.dumps(values))


def call(folder, command):
    result = subprocess.run([sys.executable, PROGRAM, folder, command], capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


def load(folder, least):
    """Runs the load until so many requests were asked; its report."""
    (folder / "stop").write_text("")
    (folder / "least").write_text(f"{least}\n")
    (folder / "replaced").write_text("\n")
    call(folder, "run")
    return json.loads((folder / "report.json").read_text())


def test_counts_what_it_asked(tmp_path, server):
    settings(tmp_path, server, ["/good"])
    call(tmp_path, "prepare")
    report = load(tmp_path, 50)
    assert report["requests"] >= 50 and report["failed"] == 0 and report["failures"] == []
    assert report["slowest"] > 0 and report["slowest_request"] == "GET /good"
    assert report["healthy"] == report["requests"] and not report["writes"] and not report["loads_late"]
    assert (tmp_path / "ready").exists()


@pytest.mark.parametrize("path", ["/bad", "/rude"])
def test_overlooks_no_failure(tmp_path, server, path):
    settings(tmp_path, server, [path])
    call(tmp_path, "prepare")
    report = load(tmp_path, 10)
    assert report["failed"] == report["requests"] >= 10
    assert path in report["failures"][0]


def test_the_hook_writes_works_late_and_is_asked_what_is_missing(tmp_path, server):
    (tmp_path / "hook.py").write_text(HOOK)
    settings(tmp_path, server, ["/good"], str(tmp_path / "hook.py"))
    call(tmp_path, "prepare")
    first, second = load(tmp_path, 40), load(tmp_path, 40)
    written, again = first["written"], second["written"]
    assert again > written > 0 and first["acknowledged"] == written and second["acknowledged"] == again - written
    assert "/late" in server.RequestHandlerClass.seen and first["late"] > 0 and first["writes"] and first["loads_late"]
    numbers = server.RequestHandlerClass.numbers
    assert sorted(numbers) == list(range(again)), "no number twice, in both runs"
    assert call(tmp_path, "verify") == [
        f"number {number}" for _, number in json.loads((tmp_path / "written.json").read_text()) if number % 2
    ]
    assert call(tmp_path, "settings") == ["COLOR=none\tcolor"]


def until(condition):
    """Waits until something is so."""
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_what_is_loaded_late_waits_for_another_file(tmp_path, server):
    (tmp_path / "hook.py").write_text(HOOK)
    settings(tmp_path, server, ["/good"], str(tmp_path / "hook.py"))
    call(tmp_path, "prepare")
    file, fresh = tmp_path / "file", tmp_path / "file.dpkg-new"
    file.write_text("old")
    fresh.write_text("new")
    (tmp_path / "least").write_text("40\n")
    (tmp_path / "replaced").write_text(f"{file}\n")
    handler = server.RequestHandlerClass
    with subprocess.Popen([sys.executable, PROGRAM, tmp_path, "run"]) as process:
        until((tmp_path / "ready").exists)
        asked = len(handler.numbers)
        until(lambda: len(handler.numbers) > asked + 50)
        assert "/late" not in handler.seen
        fresh.rename(file)
        until(lambda: "/late" in handler.seen)
        (tmp_path / "stop").write_text("")
        assert process.wait(60) == 0
    assert json.loads((tmp_path / "report.json").read_text())["late"] > 0


def test_a_fault_of_the_hook_is_a_failure(tmp_path, server):
    (tmp_path / "hook.py").write_text("def write(ask, state, number):\n    raise KeyError('no such thing')\n")
    settings(tmp_path, server, ["/good"], str(tmp_path / "hook.py"))
    call(tmp_path, "prepare")
    report = load(tmp_path, 30)
    assert report["failed"] > 0 and "no such thing" in "\n".join(report["failures"])
