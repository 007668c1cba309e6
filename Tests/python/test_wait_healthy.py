"""wait-healthy: when it stops to wait, and what it says."""

import socket
import subprocess
import sys

import pytest


def last_words(text):
    """The part after the logs: state, reason, meaning, remedy."""
    return [line.removeprefix("library-desk: ") for line in text.splitlines()[-4:]]


def test_a_good_answer_ends_the_wait_in_silence(service):
    assert service.wait() == (0, "")


def test_bad_answers_are_waited_out(service):
    service.statuses = [503, 500, 404, 204]
    assert service.wait() == (0, "")
    assert service.asked == 4


def test_nothing_is_needed_from_systemd_for_a_good_answer(service):
    service.statuses = [503, 200]
    assert service.wait(path="/nonexistent") == (0, "")


def test_a_proxy_in_the_environment_is_not_asked(service):
    assert service.wait(environment={"http_proxy": "http://127.0.0.1:9"}) == (0, "")


def test_an_answer_may_take_its_time(service):
    service.statuses = [None]
    service.stub("systemctl", f'touch "{service.folder}/looked"\necho ActiveState=active\n')
    status, text = service.wait("--timeout", "1.2")
    assert status == 1 and service.asked == 1
    assert last_words(text)[1] == "the service does not answer: no good answer within 1.2 seconds"
    assert "the workers run and give no answer" in last_words(text)[2]


@pytest.mark.parametrize(
    "properties, reason",
    [
        ({"ActiveState": "failed", "Result": "exit-code"}, "the unit failed (exit-code)"),
        ({"ActiveState": "failed", "Result": "start-limit-hit"}, "the unit failed (start-limit-hit)"),
        ({"ActiveState": "inactive", "SubState": "dead"}, "the unit does not run"),
        (
            {"ActiveState": "activating", "SubState": "auto-restart", "NRestarts": "3"},
            "the unit failed 3 times in a row",
        ),
    ],
)
def test_a_unit_that_cannot_come_back_ends_the_wait_at_once(service, properties, reason):
    service.statuses = [503]
    service.unit("library-desk.service", **properties)
    status, text = service.wait("--timeout", "600")  # the test's own limit is shorter
    assert status == 1
    assert last_words(text)[1] == f"the service does not answer: {reason}"


def test_a_unit_that_starts_again_is_waited_for(service):
    service.statuses = [503, 503, 200]
    service.unit("library-desk.service", ActiveState="activating", SubState="auto-restart", NRestarts="2")
    assert service.wait() == (0, "")


def test_the_logs_come_first_and_the_remedy_last(service):
    service.statuses = [503]
    service.unit("library-desk.service", ActiveState="failed", Result="exit-code")
    service.journal("".join(f"journal {number}\n" for number in range(1, 40)))
    service.error_log.write_text("".join(f"error {number}\n" for number in range(1, 40)))
    _, text = service.wait()
    lines = text.splitlines()
    assert lines[0] == "library-desk: the last lines of the journal (library-desk.service):"
    assert lines[1:16] == [f"    journal {number}" for number in range(25, 40)]
    assert lines[16] == f"library-desk: the last lines of {service.error_log}:"
    assert lines[17:32] == [f"    error {number}" for number in range(25, 40)]
    assert lines[-1] == (
        "library-desk: what to do: mend the cause (settings are in /etc/default/library-desk), then: "
        "systemctl reset-failed library-desk; systemctl restart library-desk && dpkg --configure -a"
    )


def test_a_long_wait_says_early_what_it_waits_for(service):
    service.statuses, service.body = [503], "no store"
    service.replacements = {"PATIENCE = 5": "PATIENCE = 1"}
    _, text = service.wait("--timeout", "2.2")
    said = f"library-desk: waiting up to 2.2 seconds for {service.url}; until now: status 503: no store"
    assert text.count(said) == 1 and text.startswith(said)


def test_a_store_that_is_not_there(service):
    service.statuses, service.body = [503], '{"status": "unavailable",\n "store": "no answer"}'
    _, text = service.wait("--timeout", "1")
    assert last_words(text)[2] == (
        "what that means: the application runs and says that something it needs is not there: "
        'status 503: {"status": "unavailable", "store": "no answer"}'
    )


def test_another_answer(service):
    service.statuses, service.body = [404], "no such page"
    _, text = service.wait("--timeout", "1")
    assert f"does not answer well at {service.url}: status 404: no such page" in last_words(text)[2]


MEANINGS = {
    "ModuleNotFoundError: No module named 'fastapi'": "a library or a module of the application cannot be loaded: "
    "ModuleNotFoundError: No module named 'fastapi'",
    "pydantic_core._pydantic_core.ValidationError: 1 validation error for Settings": "a setting is missing or wrong: ",
    "RuntimeError: Already running on PID 17 (or pid file '/x' is stale)": "gunicorn takes an old pid file",
    "PermissionError: [Errno 13] Permission denied: '/x'": "the service may not read or write a file that it needs: ",
    "OSError: [Errno 28] No space left on device": "the disk is full: ",
    "desk.Trouble: KeyError: 'color'": "the application stops with an error: KeyError: 'color'",
    "[ERROR] Worker failed to boot.": "a worker of gunicorn ended while it started: ",
    "nothing of note": "the logs above tell what happened",
}


@pytest.mark.parametrize("line", MEANINGS)
def test_what_the_logs_mean(service, line):
    service.statuses = [503]
    service.unit("library-desk.service", ActiveState="failed", Result="exit-code", ExecMainStatus="1")
    service.error_log.write_text(f"Traceback (most recent call last):\n{line}\n")
    _, text = service.wait()
    assert last_words(text)[2].startswith(f"what that means: {MEANINGS[line]}")


@pytest.mark.parametrize(
    "status, words",
    [("78", "a setting is wrong"), ("203", "gunicorn's command"), ("226", "sandbox"), ("217", "user does not exist")],
)
def test_what_systemds_own_statuses_mean(service, status, words):
    service.statuses = [503]
    service.unit("library-desk.service", ActiveState="failed", Result="exit-code", ExecMainStatus=status)
    assert words in last_words(service.wait()[1])[2]


def test_who_holds_the_address(service):
    code = (
        "import socket, sys; server = socket.create_server(('127.0.0.1', 0)); "
        "print(server.getsockname()[1], flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        port = int(other.stdout.readline())
        service.unit("library-desk.service", ActiveState="inactive", SubState="dead")
        service.unit("library-desk.socket", ActiveState="failed", Result="resources")
        _, text = service.wait("--url", f"http://127.0.0.1:{port}/api/health")
        other.stdin.close()
    meaning = last_words(text)[2]
    assert f"the address cannot be opened; port {port} is held by process {other.pid} (" in meaning
    assert "import socket" in meaning


def test_a_socket_that_failed_with_its_service_is_no_taken_address(service):
    service.statuses = [503]
    service.unit("library-desk.service", ActiveState="failed", Result="exit-code")
    service.unit("library-desk.socket", ActiveState="failed", Result="service-start-limit-hit")
    service.journal("library-desk[17]: Error: no color\n")
    assert last_words(service.wait()[1])[2].endswith("the application stops with an error: Error: no color")


def test_an_address_that_nobody_holds_any_more(service):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    service.unit("library-desk.service", ActiveState="failed", Result="exit-code")
    service.journal("OSError: [Errno 98] Address already in use\n")
    _, text = service.wait("--url", f"http://127.0.0.1:{port}/api/health")
    assert last_words(text)[2] == (
        f"what that means: another program holds the address; see who holds port {port}: ss -ltnp 'sport = :{port}'"
    )
