"""Faults of earlier public versions of this application, each with the tests that would find it again.

A table, so that nobody takes one of these tests away without seeing what it keeps out.
"""

import re

import pytest
from served import TESTS

DEFECTS = {
    "anybody with an id could approve, start, close and report; a participant approved himself": [
        "test_only_those_who_may_get_further_than_the_door",
        "test_a_participant_cannot_approve_themselves",
    ],
    "the code told the meeting's id, the scrutators' code, recovery link and password": [
        "test_the_code_tells_no_more_than_who_invites_to_what",
    ],
    "votes without identity or approval: five from nobody were all taken": [
        "test_only_a_ballot_signed_for_this_poll_counts",
        "test_one_each_and_the_same_one_again_after_a_lost_answer",
        "test_only_those_approved_at_the_start_may_vote",
    ],
    "ballots kept their time and order, which logs of requests also have": [
        "test_nothing_beside_a_ballot_points_at_anyone",
        "test_who_takes_a_ballot_and_votes_at_once_leaves_no_order",
        "test_the_same_ballots_make_the_same_file_in_whatever_order_they_came",
        "test_they_hold_no_vote_no_claim_no_receipt_no_code_and_no_name",
    ],
    "results could be read while the poll was open": ["test_nobody_sees_votes_before_the_end"],
    "timers were never enforced; negative ones and endless questions were taken": [
        "test_the_server_keeps_the_time",
        "test_the_timer_is_checked_in_the_vote_itself",
        "test_wrong_values_are_named",
    ],
    "a closed poll could be started and voted on again": [
        "test_a_closed_poll_never_opens_again",
        "test_repeated_requests_change_nothing",
    ],
    "three kinds of event were never delivered": ["test_participant_and_scrutator_arrivals_are_delivered"],
    "an event threw every page back to its beginning, and nobody could join again": [
        "test_whose_answer_was_lost_joins_again_as_the_same",
        "test_a_cookie_opens_the_meeting",
    ],
    "with four workers an event reached 8 of 40 clients": [
        "test_every_client_of_every_worker_hears_everything_in_order",
        "test_another_process_sees_all_of_them_in_order",
    ],
    "it did not start under gunicorn": ["test_it_starts_and_is_healthy", "test_a_whole_meeting_is_counted_exactly"],
    "everything was deleted before the report was delivered, which some titles made impossible": [
        "test_making_it_deletes_nothing_and_freezes_everything",
        "test_a_report_that_cannot_be_made_leaves_the_meeting_as_it_was",
        "test_it_is_made_once_and_can_be_fetched_again",
    ],
    "markup in a title broke the report": ["test_any_title_is_text"],
    "after the deletion reports lay in /tmp and passwords in the database": [
        "test_no_name_question_code_or_token_is_left_in_any_file",
        "test_nothing_is_ever_written_into_a_temporary_file",
    ],
    "a GET deleted; four at once succeeded; a vote between count and deletion was lost": [
        "test_nothing_destructive_is_behind_a_get",
        "test_only_the_right_checksum_deletes",
        "test_a_ballot_is_counted_or_refused_when_the_poll_closes",
        "test_of_two_reports_the_first_counts",
    ],
    "counting stopped at 1000 ballots": ["test_1500_ballots_are_all_counted"],
    "four of twenty simultaneous joins with one name succeeded": [
        "test_twenty_at_once_with_one_name_are_one",
        "test_one_name_and_one_token_win_once",
    ],
    "the organizer's name was the proof of a heartbeat; with scrutators nothing was ever deleted": [
        "test_a_name_is_no_sign_of_life",
        "test_a_meeting_that_nobody_leads_is_deleted",
        "test_a_leader_puts_the_deletion_off_but_it_is_always_due",
    ],
    "recovery passwords in clear, without a limit of attempts, expiring at midnight": [
        "test_five_wrong_passwords_end_it",
        "test_simultaneous_attempts_share_the_same_few",
        "test_it_holds_for_a_day_from_when_it_was_made",
    ],
    "whether a meeting may be closed was told wrong and enforced nowhere": [
        "test_the_majority_of_the_scrutators_has_to_agree",
        "test_an_open_poll_is_in_the_way",
    ],
    "anybody could read the partial report, with results of open polls": [
        "test_it_deletes_nothing_and_leaves_out_what_is_not_decided",
        "test_participants_get_it_while_the_organizer_is_away",
    ],
    "the health address waited 30 s for a dead store": ["test_a_dead_store_is_said_in_time_and_without_its_reason"],
    "times without a zone": ["test_a_new_one_says_what_it_was_made_of", "test_a_new_installation_is_healthy"],
    "any site could use the interface with a visitor's cookies": [
        "test_no_site_may_read_by_default",
        "test_their_requests_are_refused",
        "test_a_wrong_setting_is_named_with_what_would_be_right",
    ],
    "short codes without a limit of attempts; naming scrutators twice doubled them": [
        "test_each_kind_of_guess_has_an_end",
        "test_wrong_codes_are_counted_honest_joins_are_not",
        "test_naming_them_twice_leaves_one_of_each",
    ],
}
"""Four more are no matter of this folder: scripts of third parties, a page without labels, passwords in the
repository, and tests that only printed."""


def names_of_tests() -> set[str]:
    text = "".join(path.read_text(encoding="utf-8") for path in TESTS.glob("test_*.py"))
    return set(re.findall(r"def (test_\w+)", text))


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_fault_has_its_tests(defect: str) -> None:
    assert set(DEFECTS[defect]) - names_of_tests() == set()
