"""Polls, claims and ballots over the interface."""

import secrets
from concurrent.futures import ThreadPoolExecutor

import pytest
from in_process import InProcess, in_process
from people import Person, from_base64url, meeting, participant
from voter import Voter

from vote_secret.ballots import fingerprint, to_wire


class TestDraft:
    @pytest.mark.parametrize(
        ("field", "wrong"),
        [
            ("question", "x" * 501),
            ("question", " "),
            ("options", ["only one"]),
            ("options", [str(number) for number in range(21)]),
            ("options", ["x" * 201, "b"]),
            ("options", ["Yes", "yes "]),
            ("timer_duration", 4),
            ("timer_duration", -1),
            ("timer_duration", 86401),
        ],
    )
    def test_wrong_values_are_named(self, server: InProcess, field: str, wrong: object) -> None:
        leads = meeting(server, voters=0).organizer
        body = {"question": "Q", "options": ["A", "B"], field: wrong}
        answer = leads.post(f"/meetings/{leads.meeting_id}/polls", body)
        assert (answer.status, answer.json()["code"], answer.json()["field"]) == (422, "invalid_request", field)

    def test_a_draft_can_be_deleted_a_started_poll_cannot(self, server: InProcess) -> None:
        leads = meeting(server, voters=1).organizer
        draft, started = leads.draft(), leads.open_poll()
        assert leads.delete(f"/polls/{draft['id']}").status == 204
        answer = leads.delete(f"/polls/{started['id']}")
        assert (answer.status, answer.json()["code"]) == (409, "poll_not_draft")

    def test_there_are_only_so_many(self, tmp_path_factory: pytest.TempPathFactory) -> None:
        with in_process(tmp_path_factory.mktemp("few") / "v.sqlite3", MAX_POLLS=1) as server:
            leads = meeting(server, voters=0).organizer
            leads.draft()
            answer = leads.post(f"/meetings/{leads.meeting_id}/polls", {"question": "Q", "options": ["A", "B"]})
        assert (answer.status, answer.json()["code"]) == (409, "too_many_polls")


class TestStartAndClose:
    def test_everyone_sees_the_same_key(self, server: InProcess) -> None:
        gathered = meeting(server, voters=2, scrutators=1)
        poll = gathered.organizer.open_poll()
        seen = [one.poll(poll["id"]) for one in (*gathered.participants, *gathered.scrutators, gathered.organizer)]
        assert {one["public_key"] for one in seen} == {poll["public_key"]}
        assert {one["key_fingerprint"] for one in seen} == {fingerprint(from_base64url(poll["public_key"]))}

    def test_nobody_to_vote_is_no_poll(self, server: InProcess) -> None:
        leads = meeting(server, voters=0).organizer
        answer = leads.post(f"/polls/{leads.draft()['id']}/start")
        assert (answer.status, answer.json()["code"]) == (409, "no_voters")

    def test_repeated_requests_change_nothing(self, server: InProcess) -> None:
        leads = meeting(server, voters=1).organizer
        draft = leads.draft()
        assert leads.start(draft) == leads.start(draft)
        assert leads.close(draft) == leads.close(draft)
        answer = leads.post(f"/polls/{draft['id']}/start")
        assert (answer.status, answer.json()["code"]) == (409, "poll_not_draft")

    def test_a_draft_cannot_be_closed(self, server: InProcess) -> None:
        leads = meeting(server, voters=1).organizer
        answer = leads.post(f"/polls/{leads.draft()['id']}/close")
        assert (answer.status, answer.json()["code"]) == (409, "poll_not_active")

    def test_nobody_sees_votes_before_the_end(self, server: InProcess) -> None:
        gathered = meeting(server, voters=2, scrutators=1)
        poll = gathered.organizer.open_poll()
        gathered.participants[0].vote(poll, 1)
        server.clock.pass_by(seconds=2)
        server.sweep()
        for one in (gathered.organizer, gathered.scrutators[0], gathered.participants[1]):
            seen = one.poll(poll["id"])
            assert (seen["results"], seen["ballot_box_hash"], seen["total_votes_count"]) == (None, None, 1)
            assert {option["votes"] for option in seen["options"]} == {None}
            answer = one.get(f"/polls/{poll['id']}/results")
            assert (answer.status, answer.json()["code"]) == (409, "poll_not_closed")

    def test_everyone_sees_them_afterwards(self, server: InProcess) -> None:
        gathered = meeting(server, voters=3)
        poll = gathered.organizer.open_poll(question="Why?")
        for voter, option in zip(gathered.participants, (0, 1, 1), strict=True):
            voter.vote(poll, option)
        gathered.organizer.close(poll)
        for one in (gathered.organizer, gathered.participants[0]):
            found = one.read(f"/polls/{poll['id']}/results")
            assert (found["question"], found["total_votes"]) == ("Why?", 3)
            assert [(row["option"], row["votes"], row["percentage"]) for row in found["results"]] == [
                ("Yes", 1, 33.3),
                ("No", 2, 66.7),
            ]
            assert one.poll(poll["id"])["results"] == found["results"]

    def test_the_server_keeps_the_time(self, server: InProcess) -> None:
        gathered = meeting(server, voters=2)
        alice, bob = gathered.participants
        poll = gathered.organizer.open_poll(timer_duration=60)
        assert poll["closes_at"] == "2026-03-01T18:01:00Z"
        late = bob.ballot(poll, 0)
        alice.vote(poll, 0)
        server.clock.pass_by(seconds=60)
        answer = Person(server).post("/votes", late.body)
        assert (answer.status, answer.json()["code"]) == (409, "poll_not_active")
        seen = alice.poll(poll["id"])  # and whoever looks finds it closed, without any sweep
        assert (seen["status"], seen["closed_at"], seen["total_votes_count"]) == ("closed", "2026-03-01T18:01:00Z", 1)


class TestClaim:
    def test_only_those_approved_at_the_start_may_vote(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        poll = gathered.organizer.open_poll()
        late = participant(server, gathered.organizer.code, "Late")
        gathered.organizer.approve_all()
        assert late.poll(poll["id"])["eligible"] is False
        answer = late.ask_to_sign(poll)
        assert (answer.status, answer.json()["code"]) == (403, "not_eligible")
        again = gathered.organizer.open_poll()
        assert late.poll(again["id"])["eligible"] is True

    def test_one_each_and_the_same_one_again_after_a_lost_answer(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        alice, poll = gathered.participants[0], gathered.organizer.open_poll()
        assert alice.poll(poll["id"])["claimed"] is False
        assert alice.claim(poll) == alice.claim(poll)
        assert alice.poll(poll["id"])["claimed"] is True
        other = Voter(alice.voters[poll["id"]].public)
        answer = alice.post(f"/polls/{poll['id']}/claim", {"blinded_message": to_wire(other.blinded)})
        assert (answer.status, answer.json()["code"]) == (409, "already_claimed")

    @pytest.mark.parametrize("wrong", ["A" * 341, "A" * 343, "A" * 341 + "B", "=" * 342, "_" * 341 + "w"])
    def test_what_is_no_blinded_message_is_refused(self, server: InProcess, wrong: str) -> None:
        gathered = meeting(server, voters=1)
        poll = gathered.organizer.open_poll()
        answer = gathered.participants[0].post(f"/polls/{poll['id']}/claim", {"blinded_message": wrong})
        assert (answer.status, answer.json()["field"]) == (422, "blinded_message")
        assert gathered.participants[0].poll(poll["id"])["claimed"] is False


class TestVote:
    def test_the_ballot_carries_nobody(self, server: InProcess) -> None:
        """Whatever token or cookie comes along is not looked at: it does not even have to be valid."""
        gathered = meeting(server, voters=1)
        poll = gathered.organizer.open_poll()
        ballot = gathered.participants[0].ballot(poll, 0)
        answer = Person(server, "not a token").post("/votes", ballot.body, Cookie="vs-00000000-p=not-a-token")
        assert answer.status == 200
        assert answer.json()["status"] == "vote_submitted"

    def test_a_lost_answer_costs_nothing(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        poll = gathered.organizer.open_poll()
        ballot = gathered.participants[0].ballot(poll, 0)
        answers = [Person(server).post("/votes", ballot.body) for _ in range(3)]
        assert {(answer.status, answer.body) for answer in answers} == {(200, answers[0].body)}
        closed = gathered.organizer.close(poll)
        assert closed["total_votes_count"] == 1
        assert Person(server).post("/votes", ballot.body).status == 200

    def test_a_vote_cannot_be_changed(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        poll = gathered.organizer.open_poll()
        alice = gathered.participants[0]
        alice.vote(poll, 0)
        answer = Person(server).post("/votes", alice.ballot(poll, 1).body)
        assert (answer.status, answer.json()["code"]) == (409, "already_voted")

    def test_only_a_ballot_signed_for_this_poll_counts(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        alice = gathered.participants[0]
        first, second = gathered.organizer.open_poll(), gathered.organizer.open_poll()
        foreign = alice.ballot(first, 0)
        foreign.poll_id, foreign.option_id = second["id"], second["options"][0]["id"]
        made_up = alice.ballot(second, 0)
        made_up.token = to_wire(secrets.token_bytes(32))
        for ballot in (foreign, made_up):
            answer = Person(server).post("/votes", ballot.body)
            assert (answer.status, answer.json()["code"]) == (403, "ballot_invalid")
        assert gathered.organizer.close(second)["total_votes_count"] == 0

    def test_fifty_posts_at_once_are_one_ballot(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        poll = gathered.organizer.open_poll()
        alice = gathered.participants[0]
        ballots = [alice.ballot(poll, number % 2).body for number in range(2)] * 25
        with ThreadPoolExecutor(16) as pool:
            statuses = list(pool.map(lambda body: Person(server).post("/votes", body).status, ballots))
        assert sorted(set(statuses)) == [200, 409]
        assert statuses.count(200) == 25
        assert gathered.organizer.close(poll)["total_votes_count"] == 1

    def test_an_unknown_poll_or_option_is_not_found(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        poll = gathered.organizer.open_poll()
        body = gathered.participants[0].ballot(poll, 0).body
        for change, said in (({"poll_id": "0" * 32}, "poll_unknown"), ({"option_id": "0" * 32}, "option_unknown")):
            answer = Person(server).post("/votes", {**body, **change})
            assert (answer.status, answer.json()["code"]) == (404, said)

    def test_a_draft_takes_no_ballot(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        draft, opened = gathered.organizer.draft(), gathered.organizer.open_poll()
        body = gathered.participants[0].ballot(opened, 0).body
        answer = Person(server).post("/votes", {**body, "poll_id": draft["id"]})
        assert (answer.status, answer.json()["code"]) == (409, "poll_not_active")

    def test_the_receipt_finds_the_ballot_and_not_the_choice(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        poll = gathered.organizer.open_poll()
        receipt = gathered.participants[0].vote(poll, 0)
        asked = Person(server).read
        assert asked(f"/polls/{poll['id']}/receipts/{receipt}") == {"recorded": True}
        assert asked(f"/polls/{poll['id']}/receipts/{'0' * 64}") == {"recorded": False}
        gathered.organizer.close(poll)
        assert asked(f"/polls/{poll['id']}/receipts/{receipt}") == {"recorded": True}

    def test_no_view_of_anyone_holds_a_receipt(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1, scrutators=1)
        poll = gathered.organizer.open_poll()
        receipt = gathered.participants[0].vote(poll, 0)
        gathered.organizer.close(poll)
        for one in (gathered.organizer, gathered.scrutators[0], gathered.participants[0]):
            for path in ("state", "log", "participants", "polls"):
                assert receipt not in one.get(f"/meetings/{gathered.id}/{path}").body.decode()

    def test_the_count_moves_no_more_than_once_a_second(self, server: InProcess) -> None:
        gathered = meeting(server, voters=3)
        poll = gathered.organizer.open_poll()

        def count_after(seconds: float) -> tuple[int, int]:
            server.clock.pass_by(seconds=seconds)
            server.sweep()
            seen = gathered.organizer.poll(poll["id"])
            return seen["total_votes_count"], seen["claims_count"]

        gathered.participants[0].vote(poll, 0)
        assert count_after(1) == (1, 1)
        for voter in gathered.participants[1:]:
            voter.vote(poll, 0)
        assert count_after(0.9) == (1, 1)
        assert count_after(0.2) == (3, 3)
        assert gathered.participants[0].poll(poll["id"])["claims_count"] is None
