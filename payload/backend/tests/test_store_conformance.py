"""What every store promises about meetings (store/interface), on every store."""

import asyncio
import secrets
from collections import Counter
from collections.abc import Awaitable
from datetime import timedelta

import pytest
from conftest import StoreMaker
from store_stage import KEYS, NO_LIMIT, START, Stage, act, at, new_stage, on_stage

from vote_secret.ballots import box_digest
from vote_secret.domain.codes import new_id, new_meeting_code
from vote_secret.domain.consent import Consent
from vote_secret.domain.event import Event, EventType
from vote_secret.domain.meeting import Meeting, MeetingStatus
from vote_secret.domain.names import name_key
from vote_secret.domain.participant import Approval, BallotRight, Participant
from vote_secret.domain.poll import PollStatus
from vote_secret.domain.recovery import ATTEMPTS, Recovery
from vote_secret.domain.refused import Refusal, RefusedError
from vote_secret.domain.role import Role
from vote_secret.domain.snapshot import PreparedReport
from vote_secret.domain.tombstone import KEPT, DeletionReason
from vote_secret.report.log import is_unbroken
from vote_secret.report.model import LogAction
from vote_secret.store import Store

INTERVAL = timedelta(seconds=60)
AUTO_DELETE = timedelta(hours=12)


async def refusal(work: Awaitable[object]) -> Refusal:
    with pytest.raises(RefusedError) as caught:
        await work
    return caught.value.refusal


async def outcomes(*works: Awaitable[object]) -> Counter[str]:
    """How many simultaneous calls succeeded, and why the others did not."""
    results = await asyncio.gather(*works, return_exceptions=True)
    for result in results:
        assert not isinstance(result, BaseException) or isinstance(result, RefusedError), result
    return Counter(result.refusal.value if isinstance(result, RefusedError) else "done" for result in results)


class TestMeetings:
    def test_a_new_one_is_found_as_it_was_made(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            snapshot = await stage.snapshot()
            assert snapshot.meeting == stage.meeting
            assert await stage.store.meeting_with_code(stage.meeting.code) == stage.meeting
            assert (snapshot.participants, snapshot.scrutators, snapshot.polls) == ((), (), ())
            assert (snapshot.consent, snapshot.report, snapshot.recovery_expires) == (Consent.NONE, None, None)

        on_stage(make_store, play)

    def test_what_is_not_there_is_none(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            store, nothing = stage.store, new_id()
            assert await store.snapshot(nothing) is None
            assert await store.newest_seq(nothing) is None
            assert await store.meeting_with_code("00000000") is None
            assert await store.find_capability(b"?" * 32) is None
            assert await store.find_tombstone(nothing) is None
            assert await store.find_participant(nothing) is None
            assert await store.find_scrutator(nothing) is None
            assert await store.find_poll(nothing) is None
            assert await store.find_report(nothing) is None
            assert await store.report_pdf(nothing) is None
            assert await store.report_html(nothing) is None
            assert await store.log_entries(nothing) == []
            assert await store.events_after(nothing, 0) == []
            assert await store.ballot_rights(nothing) == []
            assert not await store.has_ballot(nothing, b"?" * 32)

        on_stage(make_store, play)

    def test_the_token_makes_the_organizer(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            capability = await stage.store.find_capability(stage.organizer_hash)
            assert capability is not None
            assert (capability.meeting_id, capability.role, capability.subject) == (stage.id, Role.ORGANIZER, None)

        on_stage(make_store, play)

    def test_no_more_than_the_limit_however_many_come_at_once(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            def one() -> Meeting:
                return Meeting(new_id(), new_meeting_code(), "T", "O", "UTC", "en", START)

            made = await outcomes(*(stage.store.create_meeting(one(), secrets.token_bytes(32), 5) for _ in range(12)))
            assert made == {"done": 4, "too_many_meetings": 8}  # one was there

        on_stage(make_store, play)

    def test_everything_outlives_the_process(self, make_store: StoreMaker) -> None:
        async def life() -> None:
            first = make_store()
            await first.open()
            stage = await new_stage(first)
            await stage.cast(await stage.open_poll())
            before = await stage.snapshot()
            await first.close()
            second = make_store()
            await second.open()
            assert await second.snapshot(stage.id) == before
            await second.close()

        asyncio.run(life())


class TestParticipants:
    def test_joining_waits_for_approval(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            alice = await stage.join("Alice")
            assert alice.approval is Approval.PENDING
            assert (await stage.snapshot()).participants == (alice,)
            assert await stage.store.find_participant(alice.id) == alice
            assert await stage.events() == ["participant_joined"]

        on_stage(make_store, play)

    def test_twenty_at_once_with_one_name_are_one(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            joined = await outcomes(*(stage.join("Alice") for _ in range(20)))
            assert joined == {"done": 1, "name_taken": 19}
            assert len((await stage.snapshot()).participants) == 1

        on_stage(make_store, play)

    @pytest.mark.parametrize("other", ["ALICE", "alice ", "Ａlice", "Ali\u00adce"])
    def test_a_name_that_looks_the_same_is_taken(self, make_store: StoreMaker, other: str) -> None:
        async def play(stage: Stage) -> None:
            await stage.join("Alice")
            assert await refusal(stage.join(other)) is Refusal.NAME_TAKEN

        on_stage(make_store, play)

    def test_one_name_in_two_meetings_is_two_people(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            other = await new_stage(stage.store)
            assert (await stage.join("Alice")).id != (await other.join("Alice")).id

        on_stage(make_store, play)

    def test_the_same_request_again_is_the_same_person_with_a_further_token(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            wanted = [Participant(new_id(), stage.id, "Alice", "alice", START) for _ in range(2)]
            tokens = [secrets.token_bytes(32) for _ in wanted]
            first, is_new = await stage.store.join(wanted[0], tokens[0], b"k" * 32, NO_LIMIT)
            again, is_new_again = await stage.store.join(wanted[1], tokens[1], b"k" * 32, 1)
            assert (again, is_new, is_new_again) == (first, True, False)
            found = [await stage.store.find_capability(token) for token in tokens]
            assert [one and (one.role, one.subject) for one in found] == [(Role.PARTICIPANT, first.id)] * 2
            assert await stage.events() == ["participant_joined"]
            assert await refusal(stage.join("Alice", b"x" * 32)) is Refusal.NAME_TAKEN

        on_stage(make_store, play)

    def test_no_more_than_the_limit_however_many_come_at_once(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            joined = await outcomes(*(stage.join(f"N{number}", limit=5) for number in range(12)))
            assert joined == {"done": 5, "meeting_full": 7}

        on_stage(make_store, play)

    def test_approval_can_be_given_and_taken(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            alice = await stage.join("Alice")
            for approved in (True, True, False):
                decided = await stage.store.decide_participant(stage.id, alice.id, act(), approved=approved)
                assert decided.approval is (Approval.APPROVED if approved else Approval.REJECTED)
            assert await stage.events() == ["participant_joined", "participant_approved", "participant_approved"]
            assert await stage.log() == ["meeting_created", "participant_approved", "participant_rejected"]

        on_stage(make_store, play)

    def test_all_who_wait_are_let_in_at_once(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            turned_away = await stage.join("Rejected")
            await stage.store.decide_participant(stage.id, turned_away.id, act(), approved=False)
            for name in ("Alice", "Bob"):
                await stage.join(name)
            assert await stage.store.approve_pending(stage.id, act()) == 2
            assert await stage.store.approve_pending(stage.id, act()) == 0
            assert [one.name for one in (await stage.snapshot()).approved] == ["Alice", "Bob"]
            entries = await stage.store.log_entries(stage.id)
            assert (entries[-1].action, entries[-1].detail) == (LogAction.PARTICIPANTS_APPROVED, "Alice, Bob")
            assert (await stage.events())[-1] == "participants_changed"

        on_stage(make_store, play)

    def test_who_is_taken_away_loses_the_token_and_leaves_the_name(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            token = secrets.token_bytes(32)
            alice = Participant(new_id(), stage.id, "Alice", "alice", START)
            await stage.store.join(alice, token, None, NO_LIMIT)
            await stage.store.remove_participant(stage.id, alice.id, act())
            assert await stage.store.find_capability(token) is None
            assert (await stage.snapshot()).participants == ()
            await stage.join("Alice")

        on_stage(make_store, play)

    def test_whoever_claimed_a_ballot_stays(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            alice, bob = await stage.voters(2)
            poll = await stage.open_poll()
            await stage.store.claim(poll.id, alice.id, b"m" * 32, at())
            removed = stage.store.remove_participant
            assert await refusal(removed(stage.id, alice.id, act())) is Refusal.PARTICIPANT_VOTING
            await removed(stage.id, bob.id, act())
            await stage.store.close_poll(poll.id, act())
            assert await refusal(removed(stage.id, alice.id, act())) is Refusal.PARTICIPANT_VOTING

        on_stage(make_store, play)

    def test_a_participant_belongs_to_one_meeting(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            alice = await stage.join("Alice")
            other = await new_stage(stage.store)
            decide = stage.store.decide_participant(other.id, alice.id, act(), approved=True)
            assert await refusal(decide) is Refusal.PARTICIPANT_UNKNOWN
            remove = stage.store.remove_participant(other.id, alice.id, act())
            assert await refusal(remove) is Refusal.PARTICIPANT_UNKNOWN

        on_stage(make_store, play)


class TestScrutators:
    def test_the_list_keeps_its_order_and_those_who_stay(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            _, first = await stage.name_scrutators("Zoe", "Sam")
            code, second = await stage.name_scrutators("Ann", "ZOE")
            assert [one.name for one in second] == ["Ann", "Zoe"]
            assert second[1].id == first[0].id
            assert (await stage.snapshot()).meeting.scrutator_code == code
            assert await stage.store.find_scrutator(first[1].id) is None

        on_stage(make_store, play)

    def test_joining_needs_the_newest_code_and_a_listed_name(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            old, _ = await stage.name_scrutators("Sam")
            new, _ = await stage.name_scrutators("Sam")
            join = stage.store.join_scrutator
            assert await refusal(join(old, "sam", b"t" * 32, None, at())) is Refusal.SCRUTATOR_CODE_UNKNOWN
            assert await refusal(join(new, "eve", b"t" * 32, None, at())) is Refusal.SCRUTATOR_NOT_LISTED
            sam, is_new = await join(new, "sam", b"t" * 32, None, at(minutes=1))
            assert (sam.joined_at, sam.has_access, is_new) == (at(minutes=1), True, True)
            capability = await stage.store.find_capability(b"t" * 32)
            assert capability is not None
            assert (capability.role, capability.subject) == (Role.SCRUTATOR, sam.id)

        on_stage(make_store, play)

    def test_twenty_at_once_with_one_name_are_one(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            code, _ = await stage.name_scrutators("Sam")
            join = stage.store.join_scrutator
            joined = await outcomes(*(join(code, "sam", secrets.token_bytes(32), None, at()) for _ in range(20)))
            assert joined == {"done": 1, "scrutator_taken": 19}

        on_stage(make_store, play)

    def test_the_same_request_again_is_the_same_person(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            code, _ = await stage.name_scrutators("Sam")
            first = await stage.store.join_scrutator(code, "sam", b"1" * 32, b"k" * 32, at())
            again = await stage.store.join_scrutator(code, "sam", b"2" * 32, b"k" * 32, at())
            assert (again[0], first[1], again[1]) == (first[0], True, False)
            assert await stage.store.find_capability(b"2" * 32) is not None

        on_stage(make_store, play)

    def test_one_who_joined_cannot_be_dropped(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            (sam,) = await stage.scrutators("Sam")
            assert await refusal(stage.name_scrutators("Ann")) is Refusal.SCRUTATOR_JOINED
            await stage.store.reset_scrutator(stage.id, sam.id, act())
            assert await refusal(stage.name_scrutators("Ann")) is Refusal.SCRUTATOR_JOINED

        on_stage(make_store, play)

    def test_after_a_reset_they_join_again_and_still_count(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            code, _ = await stage.name_scrutators("Sam")
            sam, _ = await stage.store.join_scrutator(code, "sam", b"1" * 32, b"k" * 32, at())
            reset = await stage.store.reset_scrutator(stage.id, sam.id, act())
            assert (reset.has_access, reset.joined_at) == (False, sam.joined_at)
            assert await stage.store.find_capability(b"1" * 32) is None
            assert (await stage.snapshot()).consent_count.total == 1
            back, is_new = await stage.store.join_scrutator(code, "sam", b"2" * 32, None, at(hours=1))
            assert (back.id, back.joined_at, is_new) == (sam.id, sam.joined_at, True)
            assert "scrutator_reset" in await stage.log()

        on_stage(make_store, play)


class TestPolls:
    def test_a_draft_is_kept_as_it_was_made(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            first, second = await stage.draft("A", "B", "C", timer=60), await stage.draft()
            assert (await stage.snapshot()).polls == (first, second)
            assert await stage.store.find_poll(first.id) == first

        on_stage(make_store, play)

    def test_no_more_than_the_limit(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            poll = await stage.draft()
            assert await refusal(stage.store.create_poll(poll, 1, act())) is Refusal.TOO_MANY_POLLS

        on_stage(make_store, play)

    def test_only_a_draft_can_be_deleted(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            draft, active = await stage.draft(), await stage.open_poll()
            await stage.store.delete_poll(draft.id, act())
            assert await stage.store.find_poll(draft.id) is None
            assert await refusal(stage.store.delete_poll(draft.id, act())) is Refusal.POLL_UNKNOWN
            assert await refusal(stage.store.delete_poll(active.id, act())) is Refusal.POLL_NOT_DRAFT

        on_stage(make_store, play)

    def test_starting_fixes_the_electorate_and_the_key(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            alice, bob = await stage.voters(2)
            draft = await stage.draft(timer=60)
            started = await stage.store.start_poll(draft.id, KEYS, act(minutes=1))
            assert (started.status, started.eligible_count) == (PollStatus.ACTIVE, 2)
            assert (started.started_at, started.closes_at) == (at(minutes=1), at(minutes=2))
            assert started.public_key == KEYS.public_key
            await stage.join("Late")
            await stage.store.approve_pending(stage.id, act())
            late = (await stage.snapshot()).participants[-1]
            for one, rights in ((alice, [BallotRight(draft.id, claimed=False)]), (bob, None), (late, [])):
                assert rights is None or await stage.store.ballot_rights(one.id) == rights
            claim = stage.store.claim(draft.id, late.id, b"m" * 32, at(minutes=1))
            assert await refusal(claim) is Refusal.NOT_ELIGIBLE

        on_stage(make_store, play)

    def test_starting_twice_changes_nothing(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            started = await stage.open_poll()
            seq = await stage.store.newest_seq(stage.id)
            other = type(KEYS)(b"other", b"keys")
            assert await stage.store.start_poll(started.id, other, act(hours=1)) == started
            assert await stage.store.newest_seq(stage.id) == seq

        on_stage(make_store, play)

    def test_nobody_to_vote_is_no_poll(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            draft = await stage.draft()
            assert await refusal(stage.store.start_poll(draft.id, KEYS, act())) is Refusal.NO_VOTERS
            assert await stage.store.find_poll(draft.id) == draft

        on_stage(make_store, play)

    def test_a_closed_poll_never_opens_again(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            poll = await stage.open_poll()
            closed = await stage.store.close_poll(poll.id, act())
            assert await refusal(stage.store.start_poll(poll.id, KEYS, act())) is Refusal.POLL_NOT_DRAFT
            assert await stage.store.close_poll(poll.id, act(hours=1)) == closed

        on_stage(make_store, play)

    def test_closing_counts_and_seals_the_box(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            poll = await stage.open_poll()
            box = [(await stage.cast(poll, option), poll.options[option].id) for option in (0, 1, 1)]
            closed = await stage.store.close_poll(poll.id, act(minutes=5))
            assert (closed.status, closed.closed_at, closed.ballots_count) == (PollStatus.CLOSED, at(minutes=5), 3)
            assert [option.votes for option in closed.options] == [1, 2]
            assert closed.ballot_box_hash == box_digest(box)
            assert (await stage.log())[-1] == "poll_closed"

        on_stage(make_store, play)

    def test_1500_ballots_are_all_counted(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            poll = await stage.open_poll()
            for start in range(0, 1500, 100):
                await asyncio.gather(*(stage.cast(poll, number % 2) for number in range(start, start + 100)))
            closed = await stage.store.close_poll(poll.id, act())
            assert (closed.ballots_count, [option.votes for option in closed.options]) == (1500, [750, 750])

        on_stage(make_store, play)

    def test_a_timer_closes_the_poll_at_its_own_time(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            timed, endless = await stage.open_poll(timer=60), await stage.open_poll()
            assert await stage.store.close_due_polls(at(seconds=59.9)) == 0
            assert await stage.store.close_due_polls(at(seconds=90), new_id()) == 0
            assert await stage.store.close_due_polls(at(seconds=90), stage.id) == 1
            assert await stage.store.close_due_polls(at(seconds=90)) == 0
            closed, still_open = [await stage.store.find_poll(poll.id) for poll in (timed, endless)]
            assert closed is not None and still_open is not None
            assert (closed.status, closed.closed_at) == (PollStatus.CLOSED, at(seconds=60))
            assert still_open.status is PollStatus.ACTIVE
            last = (await stage.store.log_entries(stage.id))[-1]
            assert (last.action, last.actor) == (LogAction.POLL_TIMED_OUT, "")

        on_stage(make_store, play)

    def test_counts_are_announced_no_more_than_once_a_second(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            alice, _ = await stage.voters(2)
            poll = await stage.open_poll()

            async def seen(**later: float) -> tuple[int, int | None, int]:
                await stage.store.announce_counts(at(**later))
                found = await stage.store.find_poll(poll.id)
                assert found is not None
                return found.ballots_count, found.claims_count, (await stage.events()).count("vote_submitted")

            await stage.cast(poll)
            assert await seen(seconds=0.5) == (0, 0, 0)
            assert await seen(seconds=1) == (1, 0, 1)
            await stage.store.claim(poll.id, alice.id, b"m" * 32, at())
            await stage.cast(poll)
            await stage.cast(poll)
            assert await seen(seconds=1.9) == (1, 0, 1)
            assert await seen(seconds=2.1) == (3, 1, 2)
            assert await seen(seconds=9) == (3, 1, 2)

        on_stage(make_store, play)


class TestClaims:
    def test_one_ballot_a_voter_and_poll_however_often_and_fast_they_ask(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            (alice,) = await stage.voters(1)
            poll = await stage.open_poll()
            claim = stage.store.claim
            works = (claim(poll.id, alice.id, secrets.token_bytes(32), at()) for _ in range(20))
            assert await outcomes(*works) == {"done": 1, "already_claimed": 19}
            assert await stage.store.ballot_rights(alice.id) == [BallotRight(poll.id, claimed=True)]

        on_stage(make_store, play)

    def test_the_same_claim_again_is_the_same_claim(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            (alice,) = await stage.voters(1)
            poll = await stage.open_poll()
            keys = [await stage.store.claim(poll.id, alice.id, b"m" * 32, at()) for _ in range(3)]
            assert keys == [KEYS.private_pem] * 3

        on_stage(make_store, play)

    def test_whose_approval_was_taken_claims_nothing(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            alice, _ = await stage.voters(2)
            poll = await stage.open_poll()
            await stage.store.decide_participant(stage.id, alice.id, act(), approved=False)
            assert await refusal(stage.store.claim(poll.id, alice.id, b"m" * 32, at())) is Refusal.NOT_ELIGIBLE

        on_stage(make_store, play)

    def test_only_while_the_poll_is_open(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            (alice,) = await stage.voters(1)
            draft, timed = await stage.draft(), await stage.open_poll(timer=60)
            claim = stage.store.claim
            assert await refusal(claim(new_id(), alice.id, b"m" * 32, at())) is Refusal.POLL_UNKNOWN
            assert await refusal(claim(draft.id, alice.id, b"m" * 32, at())) is Refusal.POLL_NOT_ACTIVE
            assert await refusal(claim(timed.id, alice.id, b"m" * 32, at(seconds=60))) is Refusal.POLL_NOT_ACTIVE
            await stage.store.close_poll(timed.id, act())
            assert await refusal(claim(timed.id, alice.id, b"m" * 32, at())) is Refusal.POLL_NOT_ACTIVE

        on_stage(make_store, play)


class TestBallots:
    def test_fifty_casts_of_one_token_are_one_ballot(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            poll = await stage.open_poll()
            token = secrets.token_bytes(32)
            assert await outcomes(*(stage.cast(poll, 1, token) for _ in range(50))) == {"done": 50}
            closed = await stage.store.close_poll(poll.id, act())
            assert [option.votes for option in closed.options] == [0, 1]

        on_stage(make_store, play)

    def test_fifty_casts_of_one_token_for_two_options_are_one_ballot(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            poll = await stage.open_poll()
            token = secrets.token_bytes(32)
            cast = await outcomes(*(stage.cast(poll, number % 2, token) for number in range(50)))
            assert cast == {"done": 25, "already_voted": 25}
            closed = await stage.store.close_poll(poll.id, act())
            assert closed.ballots_count == 1

        on_stage(make_store, play)

    def test_the_same_ballot_again_succeeds_even_after_the_close(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            poll = await stage.open_poll()
            token = await stage.cast(poll)
            await stage.store.close_poll(poll.id, act())
            await stage.cast(poll, 0, token)
            assert await refusal(stage.cast(poll, 1, token)) is Refusal.ALREADY_VOTED
            assert await refusal(stage.cast(poll)) is Refusal.POLL_NOT_ACTIVE

        on_stage(make_store, play)

    def test_the_timer_is_checked_in_the_vote_itself(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            poll = await stage.open_poll(timer=60)
            await stage.cast(poll, seconds=59.9)
            assert await refusal(stage.cast(poll, seconds=60)) is Refusal.POLL_NOT_ACTIVE

        on_stage(make_store, play)

    def test_neither_for_a_draft_nor_for_another_polls_option(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            draft, poll = await stage.draft(), await stage.open_poll()
            cast = stage.store.cast
            assert await refusal(stage.cast(draft)) is Refusal.POLL_NOT_ACTIVE
            assert await refusal(cast(poll.id, b"t" * 32, draft.options[0].id, at())) is Refusal.OPTION_UNKNOWN
            assert await refusal(cast(new_id(), b"t" * 32, draft.options[0].id, at())) is Refusal.POLL_UNKNOWN

        on_stage(make_store, play)

    def test_one_token_in_two_polls_is_two_ballots(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            first, second = await stage.open_poll(), await stage.open_poll()
            token = await stage.cast(first)
            assert not await stage.store.has_ballot(second.id, token)
            await stage.cast(second, 1, token)
            assert await stage.store.has_ballot(first.id, token)
            assert await stage.store.has_ballot(second.id, token)

        on_stage(make_store, play)

    def test_a_ballot_is_counted_or_refused_when_the_close_comes_in_between(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            for _ in range(5):
                poll = await stage.open_poll()
                casts = [stage.cast(poll) for _ in range(40)]
                close = stage.store.close_poll(poll.id, act())
                results = await asyncio.gather(*casts[:20], close, *casts[20:], return_exceptions=True)
                refused = [one for one in results if isinstance(one, RefusedError)]
                assert {one.refusal for one in refused} <= {Refusal.POLL_NOT_ACTIVE}
                closed = await stage.store.find_poll(poll.id)
                assert closed is not None
                recorded = [one for one in results if isinstance(one, bytes)]
                assert closed.ballots_count == len(recorded) == 40 - len(refused)
                assert all([await stage.store.has_ballot(poll.id, token) for token in recorded])

        on_stage(make_store, play)

    def test_casting_moves_no_event_and_no_log(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            (alice,) = await stage.voters(1)
            poll = await stage.open_poll()
            before = (await stage.store.newest_seq(stage.id), await stage.log())
            await stage.store.claim(poll.id, alice.id, b"m" * 32, at())
            await stage.cast(poll)
            assert (await stage.store.newest_seq(stage.id), await stage.log()) == before

        on_stage(make_store, play)


def report_for(stage: Stage, number: int = 1) -> PreparedReport:
    return PreparedReport(new_id(), stage.id, f"{number:064x}", 4 + number)


class TestReports:
    def test_without_scrutators_nobody_is_asked(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.name_scrutators("Never came")
            assert (await stage.store.request_report(stage.id, act())).total == 0
            assert (await stage.snapshot()).consent is Consent.NONE
            await stage.store.freeze(stage.id, act(), at(hours=24))

        on_stage(make_store, play)

    @pytest.mark.parametrize(
        ("answers", "total", "consent"),
        [
            ([True], 1, Consent.APPROVED),
            ([False], 1, Consent.REJECTED),
            ([True], 2, Consent.REQUESTED),
            ([True, True], 2, Consent.APPROVED),
            ([False], 2, Consent.REJECTED),
            ([True, False], 3, Consent.REQUESTED),
            ([True, False, True], 3, Consent.APPROVED),
            ([False, False], 3, Consent.REJECTED),
            ([True, True, True], 5, Consent.APPROVED),
            ([True, True, False, False], 5, Consent.REQUESTED),
        ],
    )
    def test_the_majority_of_those_who_joined_decides(
        self, make_store: StoreMaker, answers: list[bool], total: int, consent: Consent
    ) -> None:
        async def play(stage: Stage) -> None:
            watching = await stage.scrutators(*(f"S{number}" for number in range(total)))
            assert await refusal(stage.store.freeze(stage.id, act(), at(hours=24))) is Refusal.SCRUTATORS_PENDING
            await stage.store.request_report(stage.id, act())
            for one, approved in zip(watching, answers, strict=False):
                votes = await stage.store.vote_on_report(stage.id, one.id, at(), approved=approved)
            assert votes.decision is consent
            assert (await stage.snapshot()).consent is consent

        on_stage(make_store, play)

    def test_an_answer_needs_a_question(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            (sam,) = await stage.scrutators("Sam")
            vote = stage.store.vote_on_report
            assert await refusal(vote(stage.id, sam.id, at(), approved=True)) is Refusal.NO_REQUEST
            await stage.store.request_report(stage.id, act())
            assert await refusal(vote(stage.id, new_id(), at(), approved=True)) is Refusal.SCRUTATOR_UNKNOWN
            await vote(stage.id, sam.id, at(), approved=True)
            assert await refusal(vote(stage.id, sam.id, at(), approved=False)) is Refusal.NO_REQUEST

        on_stage(make_store, play)

    def test_a_new_poll_or_scrutator_makes_the_consent_void(self, make_store: StoreMaker) -> None:
        async def agreed(stage: Stage) -> None:
            watching = [one for one in (await stage.snapshot()).scrutators if one.joined_at]
            await stage.store.request_report(stage.id, act())
            for one in watching:
                if (await stage.snapshot()).consent is Consent.REQUESTED:
                    await stage.store.vote_on_report(stage.id, one.id, at(), approved=True)
            assert (await stage.snapshot()).consent is Consent.APPROVED

        async def play(stage: Stage) -> None:
            await stage.scrutators("Sam")
            await agreed(stage)
            await stage.store.close_poll((await stage.open_poll()).id, act())
            assert (await stage.snapshot()).consent is Consent.NONE
            await agreed(stage)
            code, _ = await stage.name_scrutators("Sam", "Ann")
            assert (await stage.snapshot()).consent is Consent.NONE
            await agreed(stage)
            await stage.store.join_scrutator(code, "ann", b"t" * 32, None, at())
            snapshot = await stage.snapshot()
            assert (snapshot.consent, [one.report_vote for one in snapshot.scrutators]) == (Consent.NONE, [None, None])

        on_stage(make_store, play)

    def test_an_open_poll_is_in_the_way(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.open_poll()
            assert await refusal(stage.store.request_report(stage.id, act())) is Refusal.POLL_OPEN
            assert await refusal(stage.store.freeze(stage.id, act(), at(hours=24))) is Refusal.POLL_OPEN

        on_stage(make_store, play)

    def test_a_frozen_meeting_changes_no_more(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            alice = await stage.join("Alice")
            code, _ = await stage.name_scrutators("Sam")
            draft = await stage.draft()
            await stage.store.freeze(stage.id, act(), at(hours=24))
            await stage.store.freeze(stage.id, act(), at(hours=99))
            before = await stage.snapshot()
            assert (before.meeting.status, before.meeting.delete_after) == (MeetingStatus.CLOSING, at(hours=24))
            store, frozen = stage.store, Refusal.MEETING_CLOSING
            assert await refusal(stage.join("Bob")) is frozen
            assert await refusal(store.decide_participant(stage.id, alice.id, act(), approved=True)) is frozen
            assert await refusal(store.approve_pending(stage.id, act())) is frozen
            assert await refusal(store.remove_participant(stage.id, alice.id, act())) is frozen
            assert await refusal(stage.name_scrutators("Ann")) is frozen
            assert await refusal(store.join_scrutator(code, "sam", b"t" * 32, None, at())) is frozen
            assert await refusal(stage.draft()) is frozen
            assert await refusal(store.start_poll(draft.id, KEYS, act())) is frozen
            assert await refusal(store.delete_poll(draft.id, act())) is frozen
            assert await refusal(store.request_report(stage.id, act())) is frozen
            assert await stage.snapshot() == before

        on_stage(make_store, play)

    def test_of_two_reports_the_first_counts(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.store.freeze(stage.id, act(), at(hours=24))
            first, second = report_for(stage), report_for(stage, 2)
            kept = await asyncio.gather(
                *(stage.store.save_report(one, one.sha256.encode(), one.sha256) for one in (first, second))
            )
            assert kept[0] == kept[1]
            assert (await stage.snapshot()).report == kept[0]
            assert await stage.store.find_report(kept[0].id) == kept[0]
            assert await stage.store.report_pdf(kept[0].id) == kept[0].sha256.encode()
            assert await stage.store.report_html(kept[0].id) == kept[0].sha256

        on_stage(make_store, play)

    def test_a_poll_cannot_start_beside_the_freeze(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.voters(1)
            draft = await stage.draft()
            both = await outcomes(
                stage.store.start_poll(draft.id, KEYS, act()), stage.store.freeze(stage.id, act(), at(hours=24))
            )
            assert both in ({"done": 1, "poll_open": 1}, {"done": 1, "meeting_closing": 1})

        on_stage(make_store, play)


class TestDeletion:
    def test_nothing_is_left_but_tombstones_and_the_last_event(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            (alice,) = await stage.voters(1)
            poll = await stage.open_poll()
            token = await stage.cast(poll)
            await stage.store.close_poll(poll.id, act())
            await stage.store.freeze(stage.id, act(), at(hours=24))
            report = await stage.store.save_report(report_for(stage), b"pdf", "html")
            seq = await stage.store.newest_seq(stage.id) or 0
            assert await stage.store.purge(stage.id, DeletionReason.CONFIRMED, at(hours=1))
            assert not await stage.store.purge(stage.id, DeletionReason.ABANDONED, at(hours=2))
            store = stage.store
            assert await store.snapshot(stage.id) is None
            assert await store.meeting_with_code(stage.meeting.code) is None
            assert await store.find_capability(stage.organizer_hash) is None
            assert await store.find_participant(alice.id) is None
            assert await store.find_poll(poll.id) is None
            assert not await store.has_ballot(poll.id, token)
            assert await store.find_report(report.id) is None
            assert await store.report_pdf(report.id) is None
            assert await store.log_entries(stage.id) == []
            for identifier in (stage.id, stage.meeting.code, report.id):
                found = await store.find_tombstone(identifier)
                assert found is not None
                assert (found.reason, found.deleted_at) == (DeletionReason.CONFIRMED, at(hours=1))
            assert await store.events_after(stage.id, 0) == [Event(stage.id, seq + 1, EventType.MEETING_CLOSED)]

        on_stage(make_store, play)

    def test_another_meeting_is_untouched(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            other = await new_stage(stage.store)
            await other.open_poll()
            before = await other.snapshot()
            await stage.store.purge(stage.id, DeletionReason.ABANDONED, at())
            assert await other.snapshot() == before

        on_stage(make_store, play)

    def test_scrubbing_ends_and_leaves_nothing_to_do(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            assert not await stage.store.is_idle()
            await stage.store.purge(stage.id, DeletionReason.ABANDONED, at())
            assert await stage.store.scrub()
            assert await stage.store.is_idle()

        on_stage(make_store, play)

    def test_tombstones_are_forgotten_in_the_end(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.store.purge(stage.id, DeletionReason.ABANDONED, START)
            await stage.store.forget(START + KEPT)
            assert await stage.store.find_tombstone(stage.id) is not None
            assert await stage.store.events_after(stage.id, 0) == []
            await stage.store.forget(START + KEPT + timedelta(seconds=1))
            assert await stage.store.find_tombstone(stage.id) is None

        on_stage(make_store, play)


def recovery(code: bytes = b"c" * 32) -> Recovery:
    return Recovery(code, b"salt", b"hash", at(hours=24))


class TestRecovery:
    def test_it_works_once_and_ends_older_tokens(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.store.set_recovery(stage.id, recovery(), act())
            assert (await stage.snapshot()).recovery_expires == at(hours=24)
            attempt = await stage.store.take_attempt(b"c" * 32, at(hours=1))
            assert attempt is not None
            assert (attempt.meeting_id, attempt.recovery, attempt.attempts_left) == (
                stage.id,
                recovery(),
                ATTEMPTS - 1,
            )
            recovered = [
                await stage.store.recover(b"c" * 32, token, at(hours=1)) for token in (b"n" * 32, b"x" * 32, b"n" * 32)
            ]
            # The last one is the first again, whose answer was lost.
            assert recovered == [stage.id, None, stage.id]
            assert (await stage.snapshot()).recovery_expires is None
            assert (await stage.log()).count("recovery_used") == 1
            assert await stage.store.find_capability(stage.organizer_hash) is None
            capability = await stage.store.find_capability(b"n" * 32)
            assert capability is not None
            assert capability.role is Role.ORGANIZER

        on_stage(make_store, play)

    def test_simultaneous_attempts_share_the_same_few(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.store.set_recovery(stage.id, recovery(), act())
            taken = await asyncio.gather(*(stage.store.take_attempt(b"c" * 32, at()) for _ in range(20)))
            left = sorted(one.attempts_left for one in taken if one is not None)
            assert left == list(range(ATTEMPTS))

        on_stage(make_store, play)

    def test_it_expires_and_is_replaced(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.store.set_recovery(stage.id, recovery(), act())
            assert await stage.store.take_attempt(b"c" * 32, at(hours=24)) is None
            await stage.store.set_recovery(stage.id, recovery(b"d" * 32), act())
            assert await stage.store.take_attempt(b"c" * 32, at()) is None
            assert await stage.store.take_attempt(b"d" * 32, at()) is not None
            await stage.store.forget(at(hours=24))
            assert (await stage.snapshot()).recovery_expires is None

        on_stage(make_store, play)


class TestPresence:
    async def absences(self, store: Store, **later: float) -> None:
        await store.note_absences(at(**later), INTERVAL, AUTO_DELETE)

    def test_five_missing_heartbeats_are_an_absence(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.store.organizer_heartbeat(stage.id, at(minutes=1))
            await self.absences(stage.store, minutes=5.9)
            assert (await stage.snapshot()).meeting.organizer_present
            await self.absences(stage.store, minutes=6)
            await self.absences(stage.store, minutes=7)
            meeting = (await stage.snapshot()).meeting
            assert (meeting.organizer_present, meeting.delete_after) == (False, at(hours=12, minutes=1))
            assert await stage.events() == ["organizer_absent"]
            await stage.store.organizer_heartbeat(stage.id, at(minutes=8))
            meeting = (await stage.snapshot()).meeting
            assert (meeting.organizer_present, meeting.delete_after) == (True, None)
            assert await stage.log() == ["meeting_created", "organizer_absent", "organizer_returned"]

        on_stage(make_store, play)

    def test_the_scrutator_who_joined_first_and_is_there_leads(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            silent, ann, sam = await stage.scrutators("Silent", "Ann", "Sam")
            beat = stage.store.scrutator_heartbeat
            for one in (ann, sam):
                assert not await beat(stage.id, one.id, at(minutes=4), AUTO_DELETE)
            await self.absences(stage.store, minutes=5)
            assert (await stage.snapshot()).meeting.leader_id == ann.id
            assert await stage.store.events_after(stage.id, (await stage.snapshot()).meeting.seq - 1) == [
                Event(stage.id, (await stage.snapshot()).meeting.seq, EventType.LEADERSHIP_TRANSFERRED, ann.id)
            ]
            assert await beat(stage.id, ann.id, at(minutes=5), AUTO_DELETE)
            assert not await beat(stage.id, sam.id, at(minutes=9), AUTO_DELETE)
            await self.absences(stage.store, minutes=10)
            assert (await stage.snapshot()).meeting.leader_id == sam.id
            await stage.store.organizer_heartbeat(stage.id, at(minutes=11))
            assert (await stage.snapshot()).meeting.leader_id is None
            assert silent.id != ann.id

        on_stage(make_store, play)

    def test_a_leader_puts_the_deletion_off_but_it_is_always_due(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            (sam,) = await stage.scrutators("Sam")
            beat = stage.store.scrutator_heartbeat
            await beat(stage.id, sam.id, at(minutes=4), AUTO_DELETE)
            await self.absences(stage.store, minutes=5)
            assert (await stage.snapshot()).meeting.delete_after == at(hours=12)
            await beat(stage.id, sam.id, at(hours=1), AUTO_DELETE)
            assert (await stage.snapshot()).meeting.delete_after == at(hours=13)
            assert await stage.store.meetings_to_delete(at(hours=12.9), NO_LIMIT) == []
            assert await stage.store.meetings_to_delete(at(hours=13), NO_LIMIT) == [stage.id]

        on_stage(make_store, play)

    def test_when_no_room_is_left_a_meeting_gives_way_in_which_nothing_ever_was(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            joined, planned, observed = [await new_stage(stage.store, title) for title in ("Joined", "Planned", "Seen")]
            await joined.join("Ann")
            await planned.draft()
            await observed.scrutators("Sam")
            later = await new_stage(stage.store, "Empty as well")
            await stage.store.organizer_heartbeat(later.id, at(minutes=5))
            to_delete = stage.store.meetings_to_delete
            assert await to_delete(at(hours=3), limit=6) == []
            assert await to_delete(at(minutes=29), limit=5) == []
            # One at a time here, the one that has been silent longest.
            assert await to_delete(at(hours=3), limit=5) == [stage.id]
            await stage.store.purge(stage.id, DeletionReason.ABANDONED, at(hours=3))
            assert await to_delete(at(hours=3), limit=4) == [later.id]
            await stage.store.purge(later.id, DeletionReason.ABANDONED, at(hours=3))
            assert await to_delete(at(hours=3), limit=3) == []

        on_stage(make_store, play)

    def test_a_frozen_meeting_keeps_its_date(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.store.freeze(stage.id, act(), at(hours=24))
            await self.absences(stage.store, minutes=6)
            assert (await stage.snapshot()).meeting.delete_after == at(hours=24)
            await stage.store.organizer_heartbeat(stage.id, at(minutes=7))
            assert (await stage.snapshot()).meeting.delete_after == at(hours=24)

        on_stage(make_store, play)

    def test_recovery_is_a_sign_of_life(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.store.set_recovery(stage.id, recovery(), act())
            await self.absences(stage.store, minutes=6)
            await stage.store.recover(b"c" * 32, b"n" * 32, at(minutes=7))
            meeting = (await stage.snapshot()).meeting
            assert (meeting.organizer_present, meeting.delete_after) == (True, None)

        on_stage(make_store, play)


class TestEvents:
    def test_they_are_numbered_without_a_gap_however_many_come_at_once(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await asyncio.gather(*(stage.join(f"N{number}") for number in range(30)))
            events = await stage.store.events_after(stage.id, 0)
            assert [event.seq for event in events] == list(range(1, 31))
            assert await stage.store.newest_seq(stage.id) == 30
            assert await stage.store.events_after(stage.id, 28) == events[28:]

        on_stage(make_store, play)

    def test_another_process_sees_all_of_them_in_order(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            elsewhere = make_store()
            await elsewhere.open()
            seen: list[Event] = []
            changes = elsewhere.changes()
            assert await anext(changes) == []

            async def see(last: EventType) -> None:
                while not seen or seen[-1].type is not last:
                    seen.extend(await anext(changes))

            await asyncio.gather(*(stage.join(f"N{number}") for number in range(20)))
            await stage.draft()
            await asyncio.wait_for(see(EventType.POLL_CREATED), 10)
            await stage.store.purge(stage.id, DeletionReason.ABANDONED, at())
            await asyncio.wait_for(see(EventType.MEETING_CLOSED), 10)
            await elsewhere.close()
            # At least once each; a listener drops what it has seen.
            assert sorted({event.seq for event in seen}) == list(range(1, 23))
            first_seen = list(dict.fromkeys(event.seq for event in seen))
            assert first_seen == sorted(first_seen)

        on_stage(make_store, play)


class TestLog:
    def test_it_is_sealed_entry_by_entry(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            await stage.scrutators("Sam")
            await stage.store.close_poll((await stage.open_poll()).id, act(minutes=3))
            entries = await stage.store.log_entries(stage.id)
            assert is_unbroken(entries)
            assert not is_unbroken(entries[:1] + entries[2:])
            assert (entries[0].at, entries[0].actor, entries[0].detail) == (START, "Olga", "Assembly")
            joined = next(entry for entry in entries if entry.action is LogAction.SCRUTATOR_JOINED)
            assert joined.actor == "Sam"

        on_stage(make_store, play)


class TestLease:
    def test_one_holder_at_a_time(self, make_store: StoreMaker) -> None:
        async def play(stage: Stage) -> None:
            hold = stage.store.hold_lease
            held = await asyncio.gather(*(hold("chores", f"worker {n}", at(), at(seconds=10)) for n in range(8)))
            assert held.count(True) == 1
            holder = f"worker {held.index(True)}"
            assert await hold("chores", holder, at(seconds=5), at(seconds=15))
            assert not await hold("chores", "other", at(seconds=14), at(seconds=24))
            assert await hold("another", "other", at(), at(seconds=10))
            await stage.store.drop_lease("chores", "other")
            assert not await hold("chores", "other", at(seconds=14), at(seconds=24))
            await stage.store.drop_lease("chores", holder)
            assert await hold("chores", "other", at(seconds=14), at(seconds=24))
            assert await hold("chores", "heir", at(seconds=24), at(seconds=34))

        on_stage(make_store, play)


def test_names_are_alike_as_people_see_them() -> None:
    assert len({name_key(name) for name in ("Zoë", "ZOË", "Zoe\u0308", " zoë ", "Zo\u200bë")}) == 1
    assert name_key("Zoë") != name_key("Zoe")
