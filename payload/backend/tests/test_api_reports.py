"""The report over the interface: consent, making, receipt, deletion."""

import hashlib

import pytest
from in_process import InProcess
from people import Meeting, Person, meeting

from vote_secret.report import MeetingReport, render_pdf
from vote_secret.reports import prepare


def decided(server: InProcess, scrutators: int = 0, title: str = "Assembly") -> Meeting:
    """A meeting whose one poll is closed."""
    gathered = meeting(server, voters=3, scrutators=scrutators, title=title)
    poll = gathered.organizer.open_poll()
    for voter, option in zip(gathered.participants, (0, 1, 1), strict=True):
        voter.vote(poll, option)
    gathered.organizer.close(poll)
    return gathered


class TestConsent:
    def test_without_scrutators_nobody_is_asked(self, server: InProcess) -> None:
        gathered = decided(server)
        asked = gathered.organizer.done(f"/meetings/{gathered.id}/request-report")
        assert (asked["direct_generation"], asked["scrutator_count"], asked["majority_needed"]) == (True, 0, 0)
        assert gathered.organizer.state()["report"]["can_prepare"] is True

    def test_the_majority_of_the_scrutators_has_to_agree(self, server: InProcess) -> None:
        gathered = decided(server, scrutators=3)
        leads, path = gathered.organizer, f"/meetings/{gathered.id}"
        answer = leads.post(f"{path}/report")
        assert (answer.status, answer.json()["code"]) == (409, "scrutators_pending")
        assert leads.read(f"{path}/can-close") == {"can_close": False, "reason": "scrutators_pending"}
        assert leads.done(f"{path}/request-report")["majority_needed"] == 2
        first = gathered.scrutators[0].done(f"{path}/scrutator-vote", {"approved": True})
        assert (first["decision"], first["votes_cast"], first["total_scrutators"]) == ("pending", 1, 3)
        assert leads.post(f"{path}/report").status == 409
        assert gathered.scrutators[1].done(f"{path}/scrutator-vote", {"approved": True})["decision"] == "approved"
        assert leads.read(f"{path}/can-close") == {"can_close": True, "reason": None}
        leads.prepare()
        assert leads.read(f"{path}/can-close") == {"can_close": False, "reason": "meeting_closing"}

    def test_a_majority_against_it_stops_it_until_it_is_asked_again(self, server: InProcess) -> None:
        gathered = decided(server, scrutators=1)
        path = f"/meetings/{gathered.id}"
        gathered.organizer.done(f"{path}/request-report")
        assert gathered.scrutators[0].done(f"{path}/scrutator-vote", {"approved": False})["decision"] == "rejected"
        assert gathered.organizer.state()["report"]["status"] == "rejected"
        assert gathered.organizer.post(f"{path}/report").status == 409
        gathered.organizer.done(f"{path}/request-report")
        gathered.scrutators[0].done(f"{path}/scrutator-vote", {"approved": True})
        gathered.organizer.prepare()

    def test_nobody_votes_for_somebody_else(self, server: InProcess) -> None:
        gathered = decided(server, scrutators=2)
        path = f"/meetings/{gathered.id}/scrutator-vote"
        gathered.organizer.done(f"/meetings/{gathered.id}/request-report")
        body = {"approved": True, "scrutator_name": "Scrutator 1"}
        assert gathered.scrutators[0].done(path, body)["yes_votes"] == 1
        assert gathered.scrutators[0].done(path, body)["yes_votes"] == 1

    def test_unasked_there_is_nothing_to_answer(self, server: InProcess) -> None:
        gathered = decided(server, scrutators=1)
        answer = gathered.scrutators[0].post(f"/meetings/{gathered.id}/scrutator-vote", {"approved": True})
        assert (answer.status, answer.json()["code"]) == (409, "no_request")


class TestReport:
    def test_it_is_made_once_and_can_be_fetched_again(self, server: InProcess) -> None:
        gathered = decided(server)
        report = gathered.organizer.prepare()
        server.clock.pass_by(hours=1)
        assert gathered.organizer.prepare() == report
        assert report["confirm_before"] == "2026-03-02T18:00:00Z"
        files = [gathered.organizer.get(f"/reports/{report['report_id']}.pdf") for _ in range(2)]
        assert files[0].body == files[1].body
        assert hashlib.sha256(files[0].body).hexdigest() == report["sha256"]
        assert (len(files[0].body), files[0].headers["content-type"]) == (report["bytes"], "application/pdf")

    def test_making_it_deletes_nothing_and_freezes_everything(self, server: InProcess) -> None:
        gathered = decided(server)
        gathered.organizer.prepare()
        state = gathered.participants[0].state()
        assert (state["meeting"]["status"], state["report"]["status"]) == ("closing", "prepared")
        assert state["report"]["report_id"] is None
        assert gathered.organizer.state()["report"]["report_id"] is not None
        answer = Person(server).post("/participants/join", {"name": "Late", "meeting_code": gathered.organizer.code})
        assert (answer.status, answer.json()["code"]) == (409, "meeting_closing")

    def test_an_open_poll_is_in_the_way(self, server: InProcess) -> None:
        gathered = decided(server)
        gathered.organizer.open_poll()
        answer = gathered.organizer.post(f"/meetings/{gathered.id}/report")
        assert (answer.status, answer.json()["code"]) == (409, "poll_open")

    @pytest.mark.parametrize(
        "title", ["A <b>& B < C", "会議 €", "</para><font size=99>", "\U0001f5f3 ballot", "a" * 200]
    )
    def test_any_title_is_text(self, server: InProcess, title: str) -> None:
        gathered = decided(server, title=title)
        report = gathered.organizer.prepare()
        pdf = gathered.organizer.get(f"/reports/{report['report_id']}.pdf")
        assert (pdf.status, pdf.body[:5]) == (200, b"%PDF-")
        assert pdf.headers["content-disposition"].startswith("attachment; filename=")
        html = gathered.organizer.get(f"/reports/{report['report_id']}.html")
        assert html.status == 200
        assert "default-src 'none'" in html.headers["content-security-policy"]

    def test_a_report_that_cannot_be_made_leaves_the_meeting_as_it_was(
        self, server: InProcess, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fails(_: object) -> bytes:
            raise RuntimeError("no font")

        gathered = decided(server)
        with monkeypatch.context() as broken:
            broken.setattr(prepare, "render_pdf", fails)
            with pytest.raises(RuntimeError, match="no font"):  # what answers 500; the journal has the reason
                gathered.organizer.post(f"/meetings/{gathered.id}/report")
        assert gathered.organizer.state()["meeting"]["status"] == "open"
        gathered.organizer.prepare()

    def test_an_interrupted_making_is_taken_up_again(self, server: InProcess, monkeypatch: pytest.MonkeyPatch) -> None:
        """Frozen, and then a crash: the next request makes the report."""
        gathered = decided(server)
        calls: list[MeetingReport] = []

        def fails_the_second_time(report: MeetingReport) -> bytes:
            calls.append(report)
            if len(calls) == 2:
                raise RuntimeError("crash")
            return render_pdf(report)

        monkeypatch.setattr(prepare, "render_pdf", fails_the_second_time)
        with pytest.raises(RuntimeError, match="crash"):
            gathered.organizer.post(f"/meetings/{gathered.id}/report")
        assert gathered.organizer.state()["meeting"]["status"] == "closing"
        report = gathered.organizer.prepare()
        assert gathered.organizer.get(f"/reports/{report['report_id']}.pdf").status == 200

    def test_nothing_destructive_is_behind_a_get(self, server: InProcess) -> None:
        gathered = decided(server)
        assert gathered.organizer.get(f"/meetings/{gathered.id}/report").status == 405
        assert gathered.organizer.state()["meeting"]["status"] == "open"

    def test_scrutators_may_read_it_participants_may_not(self, server: InProcess) -> None:
        gathered = decided(server, scrutators=1)
        gathered.organizer.done(f"/meetings/{gathered.id}/request-report")
        gathered.scrutators[0].done(f"/meetings/{gathered.id}/scrutator-vote", {"approved": True})
        report = gathered.organizer.prepare()
        path = f"/reports/{report['report_id']}"
        assert gathered.scrutators[0].get(f"{path}.pdf").status == 200
        assert gathered.participants[0].get(f"{path}.pdf").status == 403
        assert Person(server).get(f"{path}.html").status == 401
        answer = gathered.scrutators[0].post(f"{path}/confirm", {"sha256": report["sha256"]})
        assert (answer.status, answer.json()["code"]) == (403, "wrong_role")


class TestReceipt:
    def test_only_the_right_checksum_deletes(self, server: InProcess) -> None:
        gathered = decided(server)
        report = gathered.organizer.prepare()
        answer = gathered.organizer.post(f"/reports/{report['report_id']}/confirm", {"sha256": "0" * 64})
        assert (answer.status, answer.json()["code"]) == (409, "report_mismatch")
        assert gathered.organizer.confirm(report) == {"status": "deleted"}

    def test_afterwards_everyone_hears_that_it_is_gone(self, server: InProcess) -> None:
        gathered = decided(server)
        report = gathered.organizer.prepare()
        gathered.organizer.confirm(report)
        for answer in (
            gathered.organizer.get(f"/meetings/{gathered.id}/state"),
            gathered.participants[0].get(f"/meetings/{gathered.id}/state"),
            Person(server).get(f"/meetings/{gathered.organizer.code}"),
            gathered.organizer.get(f"/reports/{report['report_id']}.pdf"),
            gathered.organizer.post(f"/reports/{report['report_id']}/confirm", {"sha256": report["sha256"]}),
        ):
            assert (answer.status, answer.json()["code"]) == (410, "meeting_deleted")
            assert answer.json()["reason"] == "report_confirmed"
            assert answer.json()["deleted_at"] == "2026-03-01T18:00:00Z"

    def test_without_it_everything_is_deleted_a_day_later(self, server: InProcess) -> None:
        gathered = decided(server)
        gathered.organizer.prepare()
        server.clock.pass_by(hours=23, minutes=59)
        server.sweep()
        assert gathered.organizer.state()["meeting"]["status"] == "closing"
        server.clock.pass_by(minutes=6)
        server.sweep()
        answer = gathered.organizer.get(f"/meetings/{gathered.id}/state")
        assert (answer.status, answer.json()["reason"]) == (410, "report_unconfirmed")


class TestPartialReport:
    def test_it_deletes_nothing_and_leaves_out_what_is_not_decided(self, server: InProcess) -> None:
        gathered = decided(server)
        gathered.organizer.open_poll(question="Still open?")
        answer = gathered.organizer.get(f"/meetings/{gathered.id}/partial-report?format=html")
        assert answer.status == 200
        text = answer.body.decode()
        assert "Shall we?" in text
        results, _, log = text.partition("Journal")
        assert "Still open?" not in results
        assert log
        assert gathered.organizer.get(f"/meetings/{gathered.id}/partial-report").body[:5] == b"%PDF-"
        assert gathered.organizer.state()["meeting"]["status"] == "open"

    def test_participants_get_it_while_the_organizer_is_away(self, server: InProcess) -> None:
        gathered = decided(server)
        alice, path = gathered.participants[0], f"/meetings/{gathered.id}/partial-report"
        assert alice.get(path).status == 403
        server.clock.pass_by(minutes=6)
        server.sweep()
        assert alice.get(path).status == 200
