"""The description of the interface is complete, and the interface does what it says."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import booleans
from people import Meeting, Participant, meeting, participant
from schemathesis import GenerationMode
from schemathesis.specs.openapi.schemas import OpenApiSchema
from served import UNLIMITED, Served, serve_with_uvicorn

# Method, path, and the answers that say it was done.
ADDRESSES = {
    "get /api/health": ["200"],
    "get /api/health/live": ["200"],
    "get /api/limits": ["200"],
    "post /api/meetings": ["201"],
    "post /api/meetings/recover": ["200"],
    "get /api/meetings/{code}": ["200"],
    "get /api/meetings/{meeting_id}/state": ["200", "304"],
    "get /api/meetings/{meeting_id}/organizer": ["200"],
    "get /api/meetings/{meeting_id}/events": ["200"],
    "get /api/meetings/{meeting_id}/participants": ["200"],
    "post /api/meetings/{meeting_id}/approve-pending": ["200"],
    "post /api/meetings/{meeting_id}/heartbeat": ["200"],
    "get /api/meetings/{meeting_id}/can-close": ["200"],
    "get /api/meetings/{meeting_id}/log": ["200"],
    "post /api/meetings/{meeting_id}/generate-recovery": ["200"],
    "post /api/participants/join": ["200", "201"],
    "get /api/participants/{participant_id}/status": ["200"],
    "post /api/participants/{participant_id}/approve": ["200"],
    "delete /api/participants/{participant_id}": ["204"],
    "post /api/meetings/{meeting_id}/scrutators": ["200"],
    "get /api/meetings/{meeting_id}/scrutators": ["200"],
    "post /api/scrutators/join": ["200", "201"],
    "post /api/scrutators/{scrutator_id}/approve": ["200"],
    "post /api/meetings/{meeting_id}/polls": ["201"],
    "get /api/meetings/{meeting_id}/polls": ["200"],
    "get /api/meetings/{meeting_id}/polls/participant": ["200"],
    "delete /api/polls/{poll_id}": ["204"],
    "post /api/polls/{poll_id}/start": ["200"],
    "post /api/polls/{poll_id}/close": ["200"],
    "get /api/polls/{poll_id}/results": ["200"],
    "post /api/polls/{poll_id}/claim": ["200"],
    "post /api/votes": ["200"],
    "get /api/polls/{poll_id}/receipts/{token_hash}": ["200"],
    "post /api/meetings/{meeting_id}/request-report": ["200"],
    "post /api/meetings/{meeting_id}/scrutator-vote": ["200"],
    "post /api/meetings/{meeting_id}/report": ["200"],
    "get /api/meetings/{meeting_id}/partial-report": ["200"],
    "get /api/reports/{report_id}.pdf": ["200"],
    "get /api/reports/{report_id}.html": ["200"],
    "post /api/reports/{report_id}/confirm": ["200"],
}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    path: Path = tmp_path_factory.mktemp("openapi") / "votes.sqlite3"
    with serve_with_uvicorn({"DATABASE_URL": str(path), "LOG_LEVEL": "error", **UNLIMITED}) as server:
        yield server


@pytest.fixture(scope="module")
def description(running: Served) -> Any:
    return running.get("/api/openapi.json").json()


def test_every_address_is_named_with_its_answers(description: Any) -> None:
    found = {
        f"{method} {path}": [status for status in sorted(operation["responses"]) if status < "400"]
        for path, operations in description["paths"].items()
        for method, operation in operations.items()
    }
    assert found == ADDRESSES


def test_every_error_has_one_shape(description: Any) -> None:
    shapes = {
        answer["content"]["application/json"]["schema"].get("$ref")
        for path, operations in description["paths"].items()
        for operation in operations.values()
        for status, answer in operation["responses"].items()
        if status >= "400" and path != "/api/health"
    }
    assert shapes == {"#/components/schemas/Problem"}


def test_every_request_that_changes_something_names_the_header(description: Any) -> None:
    for path, operations in description["paths"].items():
        for method, operation in operations.items():
            names = {parameter["name"] for parameter in operation.get("parameters", [])}
            assert ("X-Vote-Secret" in names) == (method in ("post", "delete")), path


@dataclass
class Known:
    """Ids that exist, for requests that get further than a 404."""

    meeting: Meeting
    waits: Participant
    ids: dict[str, str] = field(default_factory=dict)


@pytest.fixture(scope="module")
def known(running: Served) -> Known:
    gathered = meeting(running, voters=2, scrutators=1)
    leads = gathered.organizer
    closed = leads.close(leads.open_poll())
    waits = participant(running, leads.code, "Waits")
    elsewhere = meeting(running, voters=1).organizer
    ids = {
        "meeting_id": gathered.id,
        "code": leads.code,
        "participant_id": waits.id,
        "scrutator_id": gathered.scrutators[0].id,
        "poll_id": closed["id"],
        "report_id": elsewhere.prepare()["report_id"],
    }
    return Known(gathered, waits, ids)


@pytest.fixture(scope="module")
def api(description: Any) -> OpenApiSchema:
    return schemathesis.openapi.from_dict(description)


GENTLE = settings(
    max_examples=12,
    deadline=None,
    database=None,
    derandomize=True,  # the same requests each time; a machine under load must not make a test of chance
    suppress_health_check=list(HealthCheck),
)


def base(running: Served) -> str:
    return f"http://127.0.0.1:{running.port}"


def with_header(case: schemathesis.Case[Any]) -> dict[str, str]:
    """The header that every change needs; the cases about a wrong one keep theirs."""
    is_change = case.method.upper() in ("POST", "DELETE")
    has_own = any(name.lower() == "x-vote-secret" for name in case.headers or {})
    return {"X-Vote-Secret": "1"} if is_change and not has_own else {}


# A stream has no end; test_events.py reads it.
FINITE = [address for address in ADDRESSES if not address.endswith("/events")]
# Nothing can be wrong in a request without parameters.
WITH_PARAMETERS = [address for address in FINITE if "{" in address or not address.startswith("get")]


@pytest.mark.parametrize(
    ("address", "mode"),
    [
        *((address, GenerationMode.POSITIVE) for address in FINITE),
        *((address, GenerationMode.NEGATIVE) for address in WITH_PARAMETERS),
    ],
)
def test_every_answer_is_a_described_one(
    address: str, mode: GenerationMode, api: OpenApiSchema, running: Served, known: Known
) -> None:
    """By schemathesis: values that fit the description, and values that do not; for ids that exist, and others."""
    method, path = address.split()
    exclude = _unwanted_checks()

    @GENTLE
    @given(case=api[path][method].as_strategy(generation_mode=mode), is_organizer=booleans())
    def play(case: schemathesis.Case[Any], is_organizer: bool) -> None:  # noqa: FBT001
        headers = with_header(case)
        if is_organizer:
            headers["Authorization"] = f"Bearer {known.meeting.organizer.token}"
        if is_organizer and mode.is_positive:
            for name in set(case.path_parameters or {}) & set(known.ids):
                case.path_parameters[name] = known.ids[name]
        response = case.call(base_url=base(running), headers=headers, timeout=20)
        case.validate_response(response, excluded_checks=exclude)

    play()


def _unwanted_checks() -> list[Any]:
    """Those that send requests of their own, without our tokens: test_api_roles.py has every role everywhere."""
    return [schemathesis.checks.CHECKS.get_one(name) for name in ("ignored_auth", "use_after_free")]
