"""The stream of events, from a server of its own."""

from pathlib import Path

import pytest
from people import Person, meeting, organizer, participant
from served import Served, serve_with_uvicorn
from sse import EventStream

from vote_secret.domain.event import Event, EventType
from vote_secret.domain.role import Role
from vote_secret.events.stream import STREAMS_PER_TOKEN


class TestStream:
    def test_it_begins_with_what_the_page_has_to_know(self, served: Served) -> None:
        leads = organizer(served)
        leads.draft()
        with EventStream(served, leads) as stream:
            assert (stream.status, stream.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
            assert stream.headers["x-accel-buffering"] == "no"
            assert "no-store" in stream.headers["cache-control"]
            hello = stream.next()
        assert hello is not None
        assert (hello.kind, hello.id, hello.data, hello.retry) == ("hello", "1", {"seq": 1}, "2000")

    def test_it_tells_what_changed_and_nothing_else(self, served: Served) -> None:
        leads = organizer(served)
        with EventStream(served, leads) as stream:
            poll = leads.draft()
            got = stream.until("poll_created")[-1]
        assert got.data == {"seq": 1, "type": "poll_created", "meeting_id": leads.meeting_id, "poll_id": poll["id"]}
        assert got.id == "1"

    def test_participant_and_scrutator_arrivals_are_delivered(self, served: Served) -> None:
        leads = organizer(served)
        with EventStream(served, leads) as stream:
            alice = participant(served, leads.code, "Alice")
            assert stream.until("participant_joined")[-1].data["participant_id"] == alice.id
            code = leads.name_scrutators("Sam")
            Person(served).done("/scrutators/join", {"name": "Sam", "scrutator_code": code})
            assert stream.until("scrutator_joined")[-1].data["scrutator_id"]

    def test_participants_hear_of_themselves_and_not_of_each_other(self, served: Served) -> None:
        leads = organizer(served)
        alice, bob = (participant(served, leads.code, name) for name in ("Alice", "Bob"))
        with EventStream(served, alice) as stream:
            for one in (bob, alice):
                leads.done(f"/participants/{one.id}/approve", {"approved": True})
            leads.draft()
            got = stream.until("poll_created")
        assert [(message.kind, message.data.get("participant_id")) for message in got] == [
            ("hello", None),
            ("message", alice.id),
            ("message", None),
        ]

    def test_a_lost_connection_costs_no_event(self, served: Served) -> None:
        leads = organizer(served)
        with EventStream(served, leads) as stream:
            leads.draft()
            last = stream.until("poll_created")[-1].id
        missed = [leads.draft()["id"] for _ in range(3)]
        with EventStream(served, leads, last_event_id=last) as stream:
            leads.draft()
            polls = [stream.until("poll_created")[-1].data["poll_id"] for _ in range(4)]
        assert polls[:3] == missed

    @pytest.mark.parametrize("nonsense", ["x", "-1", "9" * 400, "²"])
    def test_a_strange_last_event_id_is_none(self, served: Served, nonsense: str) -> None:
        leads = organizer(served)
        with EventStream(served, leads, last_event_id=nonsense.encode().decode("latin-1")) as stream:
            assert stream.status == 200
            leads.draft()
            stream.until("poll_created")

    def test_votes_are_counted_aloud_without_saying_whose(self, served: Served) -> None:
        gathered = meeting(served, voters=2)
        poll = gathered.organizer.open_poll()
        with EventStream(served, gathered.participants[1]) as stream:
            gathered.participants[0].vote(poll, 0)
            got = stream.until("vote_submitted")[-1]
        assert set(got.data) == {"seq", "type", "meeting_id", "poll_id"}

    def test_a_timer_needs_nobody(self, served: Served) -> None:
        leads = meeting(served, voters=1).organizer
        with EventStream(served, leads) as stream:
            poll = leads.open_poll(timer_duration=5)
            assert stream.until("poll_closed")[-1].data["poll_id"] == poll["id"]


class TestEnd:
    def test_it_ends_with_the_meeting(self, served: Served) -> None:
        gathered = meeting(served, voters=1)
        with EventStream(served, gathered.participants[0]) as stream:
            gathered.organizer.confirm(gathered.organizer.prepare())
            stream.until("meeting_closed")
            stream.rest()
        with EventStream(served, gathered.participants[0]) as again:
            assert again.status == 410

    def test_it_ends_for_who_is_taken_away(self, served: Served) -> None:
        leads = organizer(served)
        alice = participant(served, leads.code, "Alice")
        with EventStream(served, alice) as stream:
            stream.next()
            leads.delete(f"/participants/{alice.id}")
            stream.until("participant_removed")
            assert stream.rest() == []

    def test_recovery_ends_the_old_organizers_stream(self, served: Served) -> None:
        leads = organizer(served)
        made = leads.done(f"/meetings/{leads.meeting_id}/generate-recovery")
        with EventStream(served, leads) as stream:
            stream.next()
            body = {"recovery_code": made["recovery_url"].partition("#")[2], "password": made["recovery_password"]}
            Person(served).done("/meetings/recover", body)
            stream.until("recovery_changed")
            assert [one for one in stream.rest() if one.kind == "message"] == []

    def test_the_server_stops_with_streams_open(self, sqlite_path: Path) -> None:
        with serve_with_uvicorn({"DATABASE_URL": str(sqlite_path)}) as served:
            leads = organizer(served)
            streams = [EventStream(served, leads) for _ in range(5)]
            for stream in streams:
                stream.next()
            _, talk = served.stop()  # fails by itself when it takes too long
            ends = [stream.rest() for stream in streams]
        assert [[message.retry for message in end] for end in ends] == [["500"]] * 5
        assert "Traceback" not in talk
        assert "Cancel" not in talk

    def test_one_token_has_only_so_many(self, served: Served) -> None:
        leads = organizer(served)
        streams = [EventStream(served, leads) for _ in range(STREAMS_PER_TOKEN)]
        for stream in streams:
            stream.next()
        answer = leads.get(f"/meetings/{leads.meeting_id}/events")
        assert (answer.status, answer.json()["code"]) == (429, "too_many_requests")
        for stream in streams:
            stream.close()


def test_who_hears_what() -> None:
    joined = Event("m", 1, EventType.PARTICIPANT_JOINED, "alice")
    started = Event("m", 2, EventType.POLL_STARTED, "poll")
    assert joined.concerns(Role.ORGANIZER, None)
    assert joined.concerns(Role.SCRUTATOR, "sam")
    assert joined.concerns(Role.PARTICIPANT, "alice")
    assert not joined.concerns(Role.PARTICIPANT, "bob")
    assert started.concerns(Role.PARTICIPANT, "bob")
