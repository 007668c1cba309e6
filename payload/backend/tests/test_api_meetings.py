"""Meetings, participants and scrutators over the interface."""

import pytest
from in_process import InProcess, in_process
from people import Person, meeting, organizer, participant, scrutator

from vote_secret.domain.codes import ALPHABET


class TestMeeting:
    def test_a_new_one_says_what_it_was_made_of(self, server: InProcess) -> None:
        body = {
            "title": " Été <b>&</b> 会 ",
            "organizer_name": "Olga",
            "organizer_timezone": "Europe/Paris",
            "locale": "en",
        }
        answer = Person(server).post("/meetings", body)
        assert answer.status == 201
        made = answer.json()["meeting"]
        assert (made["title"], made["organizer_name"], made["locale"]) == ("Été <b>&</b> 会", "Olga", "en")
        assert (made["organizer_timezone"], made["status"], made["organizer_present"]) == ("Europe/Paris", "open", True)
        assert made["created_at"] == "2026-03-01T18:00:00Z"
        assert len(made["code"]) == 8
        assert set(made["code"]) <= set(ALPHABET)

    def test_a_zone_that_this_machine_does_not_know_counts_as_utc(self, server: InProcess) -> None:
        body = {"title": "T", "organizer_name": "O", "organizer_timezone": "Mars/Olympus"}
        assert Person(server).done("/meetings", body)["meeting"]["organizer_timezone"] == "UTC"

    @pytest.mark.parametrize(
        "wrong",
        [
            {"title": ""},
            {"title": "   "},
            {"title": "x" * 201},
            {"title": "a\nb"},
            {"title": "a\u202eb"},
            {"title": None},
            {"title": 5},
            {"organizer_name": "x" * 101},
            {"locale": "de"},
        ],
    )
    def test_wrong_values_are_named(self, server: InProcess, wrong: dict[str, object]) -> None:
        answer = Person(server).post("/meetings", {"title": "T", "organizer_name": "O", **wrong})
        assert (answer.status, answer.json()["code"]) == (422, "invalid_request")
        assert answer.json()["field"] == next(iter(wrong))

    def test_the_code_tells_no_more_than_who_invites_to_what(self, server: InProcess) -> None:
        leads = organizer(server)
        found = Person(server).read(f"/meetings/{leads.code}")
        assert found == {"title": "Assembly", "organizer_name": "Olga", "status": "open", "locale": "fr"}

    def test_a_code_may_be_typed_as_people_type(self, server: InProcess) -> None:
        leads = organizer(server)
        typed = f"{leads.code[:4]}-{leads.code[4:]}".lower().replace("0", "o").replace("1", "l")
        assert Person(server).get(f"/meetings/{typed}").status == 200

    def test_an_unknown_code_is_not_found(self, server: InProcess) -> None:
        answer = Person(server).get("/meetings/00000000")
        assert (answer.status, answer.json()["code"]) == (404, "meeting_unknown")

    def test_there_are_only_so_many(self, tmp_path_factory: pytest.TempPathFactory) -> None:
        with in_process(tmp_path_factory.mktemp("few") / "v.sqlite3", MAX_MEETINGS=1) as server:
            organizer(server)
            answer = Person(server).post("/meetings", {"title": "T", "organizer_name": "O"})
        assert (answer.status, answer.json()["code"]) == (409, "too_many_meetings")


class TestParticipants:
    def test_who_joins_waits_and_sees_nothing_yet(self, server: InProcess) -> None:
        leads = organizer(server)
        leads.draft()
        alice = participant(server, leads.code, "Alice")
        state = alice.state()
        assert state["me"] == {"id": alice.id, "name": "Alice", "approval_status": "pending", "is_leader": False}
        assert (state["polls"], state["participants"], state["scrutator_code"]) == ([], None, None)
        assert alice.read(f"/participants/{alice.id}/status") == {"status": "pending"}

    def test_let_in_they_see_polls_and_each_others_names_only(self, server: InProcess) -> None:
        gathered = meeting(server, voters=2)
        participant(server, gathered.organizer.code, "Waits")
        gathered.organizer.draft()
        alice = gathered.participants[0]
        assert len(alice.state()["polls"]) == 1
        assert alice.read(f"/meetings/{gathered.id}/participants") == [{"name": "Voter 0"}, {"name": "Voter 1"}]
        assert alice.state()["counts"] == {
            "participants_approved": 2,
            "participants_pending": 0,
            "scrutators_joined": 0,
        }

    @pytest.mark.parametrize("name", ["Alice", "ALICE", " alice ", "Ａlice"])
    def test_a_name_is_given_once(self, server: InProcess, name: str) -> None:
        leads = organizer(server)
        participant(server, leads.code, "Alice")
        answer = Person(server).post("/participants/join", {"name": name, "meeting_code": leads.code})
        assert (answer.status, answer.json()["code"]) == (409, "name_taken")

    def test_whose_answer_was_lost_joins_again_as_the_same(self, server: InProcess) -> None:
        leads = organizer(server)
        body = {"name": "Alice", "meeting_code": leads.code, "request_key": "k" * 42 + "A"}
        first, again = (Person(server).post("/participants/join", body) for _ in range(2))
        assert (first.status, again.status) == (201, 200)
        assert first.json()["id"] == again.json()["id"]
        # Also the same token, so that repeating a request fills nothing.
        assert first.json()["participant_token"] == again.json()["participant_token"]
        token = first.json()["participant_token"]
        assert Person(server, token).get(f"/meetings/{leads.meeting_id}/state").status == 200

    def test_the_limit_is_kept(self, tmp_path_factory: pytest.TempPathFactory) -> None:
        with in_process(tmp_path_factory.mktemp("full") / "v.sqlite3", MAX_PARTICIPANTS=2) as server:
            leads = organizer(server)
            for name in ("Alice", "Bob"):
                participant(server, leads.code, name)
            answer = Person(server).post("/participants/join", {"name": "Chloe", "meeting_code": leads.code})
        assert (answer.status, answer.json()["code"]) == (409, "meeting_full")

    def test_approval_is_reversible(self, server: InProcess) -> None:
        leads = organizer(server)
        alice = participant(server, leads.code, "Alice")
        for approved, said in ((True, "approved"), (False, "rejected"), (True, "approved")):
            decided = leads.done(f"/participants/{alice.id}/approve", {"approved": approved})
            assert decided == {"status": "success", "approval_status": said}
            assert alice.state()["me"]["approval_status"] == said

    def test_who_is_taken_away_is_out_and_the_name_free(self, server: InProcess) -> None:
        leads = organizer(server)
        alice = participant(server, leads.code, "Alice")
        assert leads.delete(f"/participants/{alice.id}").status == 204
        answer = alice.get(f"/meetings/{leads.meeting_id}/state")
        assert (answer.status, answer.json()["code"]) == (401, "token_invalid")
        participant(server, leads.code, "Alice")

    def test_whoever_took_a_ballot_stays(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        gathered.participants[0].claim(gathered.organizer.open_poll())
        answer = gathered.organizer.delete(f"/participants/{gathered.participants[0].id}")
        assert (answer.status, answer.json()["code"]) == (409, "participant_voting")


class TestScrutators:
    def test_only_named_ones_with_the_code_get_in(self, server: InProcess) -> None:
        leads = organizer(server)
        code = leads.name_scrutators("Sam")
        assert (len(code), code[:2]) == (12, "SC")
        for body, status, said in (
            ({"name": "Eve", "scrutator_code": code}, 403, "scrutator_not_listed"),
            ({"name": "Sam", "scrutator_code": "SC0000000000"}, 404, "scrutator_code_unknown"),
        ):
            answer = Person(server).post("/scrutators/join", body)
            assert (answer.status, answer.json()["code"]) == (status, said)
        sam = scrutator(server, code.lower(), " sam ")
        assert sam.state()["role"] == "scrutator"
        answer = Person(server).post("/scrutators/join", {"name": "Sam", "scrutator_code": code})
        assert (answer.status, answer.json()["code"]) == (409, "scrutator_taken")

    def test_naming_them_twice_leaves_one_of_each(self, server: InProcess) -> None:
        leads = organizer(server)
        leads.name_scrutators("Sam", "Ann")
        leads.name_scrutators("Sam", "Ann")
        assert [one["name"] for one in leads.state()["scrutators"]] == ["Sam", "Ann"]

    def test_one_name_twice_in_a_list_is_refused(self, server: InProcess) -> None:
        leads = organizer(server)
        answer = leads.post(f"/meetings/{leads.meeting_id}/scrutators", {"names": ["Sam", "SAM"]})
        assert (answer.status, answer.json()["field"]) == (422, "names")

    def test_the_code_is_for_whoever_is_in_charge(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1, scrutators=1)
        assert gathered.organizer.state()["scrutator_code"]
        assert gathered.scrutators[0].state()["scrutator_code"] is None
        assert gathered.scrutators[0].read(f"/meetings/{gathered.id}/scrutators")["scrutator_code"] is None
        assert gathered.participants[0].state()["scrutator_code"] is None

    def test_who_lost_the_telephone_is_let_in_again_by_the_organizer(self, server: InProcess) -> None:
        leads = organizer(server)
        code = leads.name_scrutators("Sam")
        lost = scrutator(server, code, "Sam")
        decided = leads.done(f"/scrutators/{lost.id}/approve", {"approved": False})
        assert decided == {"status": "success", "new_status": "pending"}
        assert lost.get(f"/meetings/{leads.meeting_id}/state").status == 401
        assert scrutator(server, code, "Sam").id == lost.id

    def test_participants_see_who_watches_and_no_more(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1, scrutators=1)
        gathered.organizer.name_scrutators("Scrutator 0", "Absent")
        assert gathered.participants[0].state()["scrutators"] == [
            {
                "id": gathered.scrutators[0].id,
                "name": "Scrutator 0",
                "approval_status": "approved",
                "joined_at": None,
                "report_vote": None,
            }
        ]


class TestState:
    def test_a_page_that_has_it_gets_no_second_copy(self, server: InProcess) -> None:
        leads = organizer(server)
        first = leads.get(f"/meetings/{leads.meeting_id}/state")
        server.clock.pass_by(seconds=5)
        again = leads.get(f"/meetings/{leads.meeting_id}/state", If_None_Match=f'"x", W/{first.headers["etag"]}')
        assert (again.status, again.body, again.headers["etag"]) == (304, b"", first.headers["etag"])
        leads.draft()
        changed = leads.get(f"/meetings/{leads.meeting_id}/state", If_None_Match=first.headers["etag"])
        assert changed.status == 200
        assert changed.json()["seq"] > first.json()["seq"]

    def test_the_log_tells_who_did_what(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1, scrutators=1)
        gathered.participants[0].vote(gathered.organizer.open_poll(question="Why?"), 0)
        lines = gathered.participants[0].read(f"/meetings/{gathered.id}/log")
        assert [(line["number"], line["actor"], line["action"], line["detail"]) for line in lines] == [
            (1, "Olga", "meeting_created", "Assembly"),
            (2, "Olga", "participants_approved", gathered.participants[0].name),
            (3, "Olga", "scrutators_named", "Scrutator 0"),
            (4, "Scrutator 0", "scrutator_joined", "Scrutator 0"),
            (5, "Olga", "poll_created", "Why?"),
            (6, "Olga", "poll_started", "Why?"),
        ]


class TestAbsence:
    def test_a_scrutator_leads_while_the_organizer_is_away_and_no_longer(self, server: InProcess) -> None:
        gathered = meeting(server, voters=1)
        code = gathered.organizer.name_scrutators("Scrutator 0", "Scrutator 1")
        first = scrutator(server, code, "Scrutator 0")
        server.clock.pass_by(seconds=1)
        second = scrutator(server, code, "Scrutator 1")
        server.clock.pass_by(seconds=298)
        for one in (first, second):
            assert one.done(f"/meetings/{gathered.id}/heartbeat")["is_leader"] is False
        server.clock.pass_by(seconds=1)
        server.sweep()
        state = first.state()
        assert (state["meeting"]["organizer_present"], state["meeting"]["leader"]) == (False, "Scrutator 0")
        assert state["meeting"]["delete_after"] == "2026-03-02T06:00:00Z"
        assert (state["me"]["is_leader"], second.state()["me"]["is_leader"]) == (True, False)
        assert state["scrutator_code"]
        poll_body = {"question": "Q", "options": ["A", "B"]}
        assert first.post(f"/meetings/{gathered.id}/polls", poll_body).status == 201
        assert second.post(f"/meetings/{gathered.id}/polls", poll_body).status == 403
        log = gathered.organizer.read(f"/meetings/{gathered.id}/log")
        assert [(line["actor"], line["action"]) for line in log[-3:]] == [
            ("", "organizer_absent"),
            ("", "leadership_transferred"),
            ("Scrutator 0", "poll_created"),
        ]
        assert gathered.organizer.done(f"/meetings/{gathered.id}/heartbeat")["is_leader"] is True
        assert first.post(f"/meetings/{gathered.id}/polls", poll_body).status == 403
        assert first.state()["meeting"]["delete_after"] is None

    def test_a_name_is_no_sign_of_life(self, server: InProcess) -> None:
        leads = organizer(server)
        body = {"meeting_id": leads.meeting_id, "organizer_name": "Olga"}
        assert Person(server).post(f"/meetings/{leads.meeting_id}/heartbeat", body).status == 401

    @pytest.mark.parametrize("scrutators", [0, 1])
    def test_a_meeting_that_nobody_leads_is_deleted(self, server: InProcess, scrutators: int) -> None:
        gathered = meeting(server, voters=1, scrutators=scrutators)
        server.clock.pass_by(minutes=6)
        server.sweep()
        server.clock.pass_by(hours=11)
        server.sweep()
        assert gathered.participants[0].state()["meeting"]["organizer_present"] is False
        server.clock.pass_by(hours=1)
        server.sweep()
        answer = gathered.participants[0].get(f"/meetings/{gathered.id}/state")
        assert (answer.status, answer.json()["code"], answer.json()["reason"]) == (410, "meeting_deleted", "abandoned")


class TestRecovery:
    def test_the_link_and_the_password_give_the_meeting_back_once(self, server: InProcess) -> None:
        leads = organizer(server)
        made = leads.done(f"/meetings/{leads.meeting_id}/generate-recovery")
        assert leads.state()["recovery"] == {"expires_at": "2026-03-02T18:00:00Z"}
        path, _, code = made["recovery_url"].partition("#")
        assert (path, len(code)) == ("/recover", 22)
        body = {"recovery_code": code, "password": made["recovery_password"].lower()}
        back = Person(server).done("/meetings/recover", body)
        assert back["meeting"]["id"] == leads.meeting_id
        assert leads.get(f"/meetings/{leads.meeting_id}/state").status == 401
        assert Person(server, back["organizer_token"]).get(f"/meetings/{leads.meeting_id}/state").status == 200
        answer = Person(server).post("/meetings/recover", body)
        assert (answer.status, answer.json()["code"]) == (404, "recovery_unknown")

    def test_five_wrong_passwords_end_it(self, server: InProcess) -> None:
        leads = organizer(server)
        made = leads.done(f"/meetings/{leads.meeting_id}/generate-recovery")
        code = made["recovery_url"].partition("#")[2]
        left = []
        for _ in range(5):
            answer = Person(server).post("/meetings/recover", {"recovery_code": code, "password": "wrong"})
            assert (answer.status, answer.json()["code"]) == (403, "recovery_refused")
            left.append(answer.json()["attempts_left"])
        assert left == [4, 3, 2, 1, 0]
        body = {"recovery_code": code, "password": made["recovery_password"]}
        assert Person(server).post("/meetings/recover", body).status == 404

    def test_it_holds_for_a_day_from_when_it_was_made(self, server: InProcess) -> None:
        leads = organizer(server)
        server.clock.pass_by(hours=5, minutes=55)  # just before midnight
        made = leads.done(f"/meetings/{leads.meeting_id}/generate-recovery")
        body = {"recovery_code": made["recovery_url"].partition("#")[2], "password": made["recovery_password"]}
        server.clock.pass_by(hours=24)
        assert Person(server).post("/meetings/recover", body).status == 404
        again = leads.done(f"/meetings/{leads.meeting_id}/generate-recovery")
        server.clock.pass_by(hours=23, minutes=59)
        body = {"recovery_code": again["recovery_url"].partition("#")[2], "password": again["recovery_password"]}
        assert Person(server).post("/meetings/recover", body).status == 200


def test_the_limits_of_this_server_are_told(server: InProcess) -> None:
    limits = Person(server).read("/limits")
    assert (limits["max_participants"], limits["max_polls"]) == (500, 50)
    assert (limits["heartbeat_interval"], limits["auto_delete_hours"], limits["report_hours"]) == (60, 12, 24)
