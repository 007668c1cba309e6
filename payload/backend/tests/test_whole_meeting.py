"""The program that takes an installed service through a meeting."""

import subprocess
import sys

from served import TESTS, Served

PROGRAM = TESTS / "whole_meeting.py"


def live_through(url: str) -> "subprocess.CompletedProcess[str]":
    environment = {"PYTHONPATH": f"{TESTS.parent}:{TESTS}", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, str(PROGRAM), url], env=environment, capture_output=True, text=True, check=False
    )


def test_a_meeting_goes_well(served: Served) -> None:
    outcome = live_through(f"http://127.0.0.1:{served.port}")
    lines = outcome.stdout.splitlines()
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert all(line.startswith("ok: ") for line in lines)
    assert lines[-1] == "ok: nothing of the meeting is left"


def test_the_step_that_fails_is_named(served: Served) -> None:
    served.stop()
    outcome = live_through(f"http://127.0.0.1:{served.port}")
    assert outcome.returncode == 1
    assert outcome.stdout.startswith("FAILED: the service is healthy: ConnectionRefusedError")
