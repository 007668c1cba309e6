"""Cookies, other sites, proxies, limits: what a request passes before it reaches a meeting."""

import re
from collections.abc import Iterator
from http.cookies import SimpleCookie
from pathlib import Path

import pytest
from in_process import InProcess, in_process
from people import Organizer, Person, meeting, organizer, participant
from served import Answer, Served

from vote_secret.ballots import to_wire
from vote_secret.limits.body import LARGEST_BYTES
from vote_secret.limits.bucket import Buckets
from vote_secret.problem import ProblemError
from vote_secret.votes.routes import BLINDED_BYTES

BODY = {"title": "T", "organizer_name": "O"}
HTTPS = {"X_Forwarded_Proto": "https"}


def cookies(answer: Answer) -> dict[str, SimpleCookie]:
    found = {}
    for line in answer.headers.get("set-cookie", "").split("\n"):
        if line:
            jar = SimpleCookie(line)
            found[next(iter(jar))] = jar
    return found


def sent(answer: Answer) -> str:
    """What a browser sends back."""
    return "; ".join(f"{name}={jar[name].value}" for name, jar in cookies(answer).items())


class TestCookies:
    def test_over_plain_http_they_have_no_secure_and_no_prefix(self, server: InProcess) -> None:
        answer = Person(server).post("/meetings", BODY)
        meeting_id = answer.json()["meeting"]["id"]
        assert answer.headers["set-cookie"] == (
            f"vs-{meeting_id[:8]}-o={answer.json()['organizer_token']}; "
            "HttpOnly; Max-Age=604800; Path=/api; SameSite=strict"
        )

    def test_over_https_they_have_both(self, server: InProcess) -> None:
        answer = Person(server).post("/meetings", BODY, **HTTPS)
        (name,) = cookies(answer)
        assert re.fullmatch(r"__Secure-vs-[0-9a-f]{8}-o", name)
        assert answer.headers["set-cookie"].endswith("HttpOnly; Max-Age=604800; Path=/api; SameSite=strict; Secure")

    @pytest.mark.parametrize("scheme", ["http", "https"])
    def test_a_cookie_opens_the_meeting(self, server: InProcess, scheme: str) -> None:
        made = Person(server).post("/meetings", BODY, X_Forwarded_Proto=scheme)
        path = f"/meetings/{made.json()['meeting']['id']}/state"
        assert Person(server).get(path, Cookie=sent(made), X_Forwarded_Proto=scheme).json()["role"] == "organizer"
        other = "http" if scheme == "https" else "https"
        assert Person(server).get(path, Cookie=sent(made), X_Forwarded_Proto=other).status == 401

    def test_one_browser_can_lead_and_vote(self, server: InProcess) -> None:
        made = Person(server).post("/meetings", BODY)
        code, meeting_id = made.json()["meeting"]["code"], made.json()["meeting"]["id"]
        joined = Person(server).post("/participants/join", {"name": "Olga", "meeting_code": code})
        browser = Person(server)
        both = f"{sent(joined)}; {sent(made)}"
        for query, role in (("", "organizer"), ("?role=organizer", "organizer"), ("?role=participant", "participant")):
            assert browser.get(f"/meetings/{meeting_id}/state{query}", Cookie=both).json()["role"] == role
        approve = f"/meetings/{meeting_id}/approve-pending"
        assert browser.post(approve, Cookie=both).json() == {"approved": 1}
        answer = browser.get(f"/meetings/{meeting_id}/state?role=scrutator", Cookie=both)
        assert (answer.status, answer.json()["code"]) == (403, "wrong_role")

    def test_a_bearer_is_not_helped_by_a_cookie(self, server: InProcess) -> None:
        made = Person(server).post("/meetings", BODY)
        path = f"/meetings/{made.json()['meeting']['id']}/state"
        assert Person(server, "A" * 43).get(path, Cookie=sent(made)).status == 401

    def test_cookies_of_a_deleted_meeting_end(self, server: InProcess) -> None:
        made = Person(server).post("/meetings", BODY)
        leads = Organizer(server, made.json()["organizer_token"], made.json()["meeting"]["id"])
        leads.confirm(leads.prepare())
        answer = Person(server).get(f"/meetings/{leads.meeting_id}/state", Cookie=sent(made))
        assert answer.status == 410
        (ended,) = cookies(answer).values()
        (morsel,) = ended.values()
        assert (morsel.value, morsel["max-age"], morsel["path"]) == ("", "0", "/api")

    def test_the_vote_sets_none(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        poll = gathered.organizer.open_poll()
        answer = Person(server).post("/votes", gathered.participants[0].ballot(poll, 0).body)
        assert "set-cookie" not in answer.headers


class TestOtherSites:
    @pytest.mark.parametrize(
        "headers",
        [
            {"X_Vote_Secret": ""},
            {"X_Vote_Secret": "2"},
            {"Sec_Fetch_Site": "cross-site"},
            {"Sec_Fetch_Site": "same-site"},
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {"Origin": "http://testserver.evil.example"},
            {"Origin": "http://testserver:8080"},
            {"Origin": "https://evil.example", "Sec_Fetch_Site": "same-origin"},
        ],
    )
    def test_their_requests_are_refused(self, server: InProcess, headers: dict[str, str]) -> None:
        answer = Person(server).post("/meetings", BODY, **headers)
        assert (answer.status, answer.json()["code"]) == (403, "csrf_refused")

    @pytest.mark.parametrize(
        "headers",
        [
            {},
            {"Origin": "http://testserver", "Sec_Fetch_Site": "same-origin"},
            {"Origin": "https://testserver"},
            {"Origin": "http://TESTSERVER"},
            {"Sec_Fetch_Site": "none"},
        ],
    )
    def test_the_pages_own_are_not(self, server: InProcess, headers: dict[str, str]) -> None:
        assert Person(server).post("/meetings", BODY, **headers).status == 201

    def test_a_form_cannot_send_json(self, server: InProcess) -> None:
        answer = Person(server).post("/meetings", BODY, Content_Type="text/plain")
        assert (answer.status, answer.json()["code"]) == (415, "not_json")

    def test_no_site_may_read_by_default(self, server: InProcess) -> None:
        answer = Person(server).get("/limits", Origin="https://a.example")
        assert not [name for name in answer.headers if name.startswith("access-control-")]

    def test_a_named_site_may(self, tmp_path: Path) -> None:
        origin = "https://a.example"
        with in_process(tmp_path / "v.sqlite3", ALLOWED_ORIGINS=(origin,)) as server:
            asked = Person(server).ask("OPTIONS", "/meetings", Origin=origin, Access_Control_Request_Method="POST")
            made = Person(server).post("/meetings", BODY, Origin=origin, Sec_Fetch_Site="cross-site")
            other = Person(server).get("/limits", Origin="https://b.example")
        assert asked.headers["access-control-allow-origin"] == origin
        assert (made.status, made.headers["access-control-allow-origin"]) == (201, origin)
        assert "access-control-allow-credentials" not in made.headers
        assert "access-control-allow-origin" not in other.headers


class TestBodies:
    def test_what_is_no_json_is_said(self, server: InProcess) -> None:
        answer = server.request(
            "POST", "/api/meetings", b"{", {"X-Vote-Secret": "1", "Content-Type": "application/json"}
        )
        assert (answer.status, answer.json()["code"]) == (400, "bad_json")

    def test_the_largest_is_taken_and_no_larger(self, server: InProcess) -> None:
        for extra, status in ((0, 422), (1, 413)):
            body = b'"' + b"x" * (LARGEST_BYTES - 2 + extra) + b'"'
            headers = {"X-Vote-Secret": "1", "Content-Type": "application/json"}
            assert server.request("POST", "/api/meetings", body, headers).status == status

    def test_one_in_chunks_is_counted_too(self, served: Served) -> None:
        body = b"".join(b"%x\r\n%s\r\n" % (40_000, b"x" * 40_000) for _ in range(2)) + b"0\r\n\r\n"
        headers = {"X-Vote-Secret": "1", "Content-Type": "application/json", "Transfer-Encoding": "chunked"}
        answer = served.request("POST", "/api/meetings", body, headers)
        assert (answer.status, answer.json()["code"]) == (413, "body_too_large")

    def test_wrong_values_are_not_repeated(self, server: InProcess) -> None:
        """A token in the wrong place must not end up in somebody's log."""
        answer = Person(server).post("/votes", {"token": "secret" * 10})
        assert answer.status == 422
        assert b"secretsecret" not in answer.body


@pytest.fixture
def strict(tmp_path: Path) -> Iterator[InProcess]:
    with in_process(tmp_path / "v.sqlite3", RATE_LIMIT_REQUESTS=60, RATE_LIMIT_BURST=3) as server:
        yield server


class TestRates:
    def test_wrong_codes_are_counted_honest_joins_are_not(self, strict: InProcess) -> None:
        leads = organizer(strict)
        for name in ("A", "B", "C", "D", "E"):
            participant(strict, leads.code, name)
        wrong = {"name": "Eve", "meeting_code": "00000000"}
        answers = [Person(strict).post("/participants/join", wrong) for _ in range(4)]
        assert [answer.status for answer in answers] == [404, 404, 404, 429]
        assert answers[-1].json()["code"] == "too_many_requests"
        assert 1 <= int(answers[-1].headers["retry-after"]) <= 60

    @pytest.mark.parametrize(
        ("path", "body"),
        [
            ("/participants/join", {"name": "Eve", "meeting_code": "00000000"}),
            ("/scrutators/join", {"name": "Eve", "scrutator_code": "SC0000000000"}),
            ("/meetings/recover", {"recovery_code": "x", "password": "y"}),
        ],
    )
    def test_each_kind_of_guess_has_an_end(self, strict: InProcess, path: str, body: object) -> None:
        statuses = [Person(strict).post(path, body).status for _ in range(4)]
        assert 429 not in statuses[:2]
        assert statuses[3] == 429

    def test_one_address_does_not_use_up_the_meetings(self, tmp_path: Path) -> None:
        """With the defaults: five at once, and then one an hour; and a room with that address can still join."""
        with in_process(tmp_path / "v.sqlite3") as server:
            made = [organizer(server) for _ in range(5)]
            answer = Person(server).post("/meetings", BODY)
            assert (answer.status, answer.json()["code"]) == (429, "too_many_requests")
            assert 3500 < int(answer.headers["retry-after"]) <= 3600
            participant(server, made[-1].code, "Alice")
            assert Person(server).post("/meetings", BODY, X_Forwarded_For="192.0.2.7").status == 201

    def test_a_voter_cannot_keep_the_signer_busy(self, strict: InProcess) -> None:
        gathered = meeting(strict, voters=2)
        poll = gathered.organizer.open_poll()
        eager, patient = gathered.participants
        body = {"blinded_message": to_wire(bytes([0, *[1] * (BLINDED_BYTES - 1)]))}
        statuses = [eager.post(f"/polls/{poll['id']}/claim", body).status for _ in range(4)]
        assert statuses == [200, 200, 200, 429]
        patient.vote(poll, 0)

    def test_looking_up_codes_has_an_end(self, strict: InProcess) -> None:
        statuses = [Person(strict).get(f"/meetings/0000000{number}").status for number in range(4)]
        assert statuses == [404, 404, 404, 429]

    def test_addresses_are_told_apart_by_what_nginx_says(self, strict: InProcess) -> None:
        for _ in range(4):
            Person(strict).get("/meetings/00000000", X_Forwarded_For="192.0.2.1")
        assert Person(strict).get("/meetings/00000000", X_Forwarded_For="192.0.2.1").status == 429
        assert Person(strict).get("/meetings/00000000", X_Forwarded_For="192.0.2.2").status == 404
        # What the sender wrote before nginx is not believed: the last address is the one nginx saw.
        assert Person(strict).get("/meetings/00000000", X_Forwarded_For="192.0.2.9, 192.0.2.1").status == 429

    def test_voting_is_not_counted(self, tmp_path: Path) -> None:
        with in_process(tmp_path / "v.sqlite3", RATE_LIMIT_REQUESTS=1, RATE_LIMIT_BURST=1) as server:
            gathered = meeting(server, voters=5)
            poll = gathered.organizer.open_poll()
            for voter in gathered.participants:
                voter.vote(poll, 0)
            assert gathered.organizer.close(poll)["total_votes_count"] == 5

    def test_a_bucket_fills_again(self) -> None:
        time = [0.0]
        buckets = Buckets(per_minute=60, burst=2, clock=lambda: time[0])
        for address in ("a", "a", "2001:db8::1", "2001:db8::2"):
            buckets.check(address)
            buckets.take(address)
        for address in ("a", "2001:db8::ffff:1"):  # one IPv6 host has a whole network
            with pytest.raises(ProblemError) as caught:
                buckets.check(address)
            assert caught.value.retry_after == 1
        buckets.check("2001:db8:0:1::1")
        time[0] = 1.0
        buckets.check("a")


class TestProxies:
    def test_a_stranger_is_not_believed(self, tmp_path: Path) -> None:
        with in_process(tmp_path / "v.sqlite3", TRUSTED_PROXIES=()) as server:
            answer = Person(server).post("/meetings", BODY, **HTTPS)
        assert answer.headers["set-cookie"].startswith("vs-")


@pytest.mark.parametrize("path", ["/api/nothing", "/api/meetings/x/y/z"])
def test_every_error_has_one_shape(server: InProcess, path: str) -> None:
    answer = server.request("GET", path)
    assert (answer.status, set(answer.json()), answer.json()["code"]) == (404, {"detail", "code"}, "not_found")
    answer = server.request("PUT", "/api/limits", None, {"X-Vote-Secret": "1"})
    assert (answer.status, answer.json()["code"], answer.headers["allow"]) == (405, "method_not_allowed", "GET")
    assert answer.headers["cache-control"] == "no-store"
