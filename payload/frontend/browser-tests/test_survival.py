"""What happens between the steps: reloads, lost connections, the back button, a server that restarts."""

import re
import signal

from playwright.sync_api import Page, Route, expect

from deployment import Deployment
from meeting import TITLE, Organizer, Voter, enter, open_meeting, poll
from visitors import Visitors

QUESTION = "Approuvez-vous le budget 2027 ?"


def voting(visitors: Visitors) -> tuple[Organizer, Voter]:
    """A meeting with one voter and an open poll."""
    organizer = open_meeting(visitors)
    (voter,) = enter(visitors, organizer, "Aïcha")
    organizer.prepare(QUESTION)
    organizer.start(QUESTION)
    return organizer, voter


def cast_in_vain(voter: Voter) -> None:
    """A confirmed choice that does not reach the service, until `unroute_all`."""
    voter.choose(QUESTION, "Abstention")
    voter.page.route("**/api/votes", lambda route: route.abort())
    voter.page.get_by_role("button", name="Déposer mon bulletin").click()
    expect(poll(voter.page, QUESTION)).to_contain_text("n’a pas encore accusé réception")


def test_a_reload_at_every_step_changes_nothing(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    organizer.page.reload()
    voter = Voter(visitors.new(), "Aïcha")
    voter.ask_to_enter(organizer.code)
    voter.page.reload()
    expect(voter.page.get_by_role("heading", level=1)).to_have_text("En attente d’approbation")
    organizer.approve("Aïcha")
    expect(voter.page.get_by_role("heading", level=1)).to_have_text(TITLE)
    voter.page.reload()
    organizer.prepare(QUESTION)
    organizer.page.reload()
    organizer.start(QUESTION)
    expect(poll(voter.page, QUESTION).get_by_label("Contre")).to_be_visible()
    voter.page.reload()  # between claim and choice
    voter.choose(QUESTION, "Contre")
    voter.page.reload()  # at the last look
    expect(voter.page.locator(".confirm-choice")).to_have_text("Contre")
    voter.page.get_by_role("button", name="Déposer mon bulletin").click()
    voter.expect_cast(QUESTION)
    voter.page.reload()
    voter.expect_cast(QUESTION)
    organizer.page.reload()
    expect(organizer.poll(QUESTION)).to_contain_text("1 bulletin sur 1 votant")
    organizer.close(QUESTION)
    organizer.page.reload()
    expect(organizer.poll(QUESTION)).to_contain_text("1 voix · 100\u00a0%")


def test_a_claim_whose_answer_is_lost_is_repeated_after_a_reload(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    (voter,) = enter(visitors, organizer, "Aïcha")
    claims: list[str | None] = []

    def lose_the_answer(route: Route) -> None:
        claims.append(route.request.post_data)
        route.fetch()
        route.abort()

    voter.page.route("**/claim", lose_the_answer)
    organizer.prepare(QUESTION)
    organizer.start(QUESTION)
    expect(poll(voter.page, QUESTION)).to_contain_text("Votre bulletin tarde")
    voter.page.unroute_all(behavior="ignoreErrors")
    voter.page.on("request", lambda request: claims.append(request.post_data) if "/claim" in request.url else None)
    voter.page.reload()
    voter.vote(QUESTION, "Pour")
    assert len(claims) >= 2
    assert len(set(claims)) == 1


def test_a_vote_whose_answer_is_lost_counts_once(visitors: Visitors) -> None:
    organizer, voter = voting(visitors)
    tries: list[str | None] = []

    def lose_two_answers(route: Route) -> None:
        assert "cookie" not in route.request.all_headers()
        tries.append(route.request.post_data)
        if len(tries) > 2:
            route.continue_()
        else:
            route.fetch()
            route.abort()

    voter.page.route("**/api/votes", lose_two_answers)
    voter.choose(QUESTION, "Pour")
    voter.page.get_by_role("button", name="Déposer mon bulletin").click()
    voter.expect_cast(QUESTION)
    assert len(tries) == 3
    assert len(set(tries)) == 1
    organizer.close(QUESTION)
    expect(organizer.poll(QUESTION)).to_contain_text("1 bulletin sur 1 votant")


def test_a_confirmed_vote_survives_a_lost_connection_and_a_reload(visitors: Visitors) -> None:
    organizer, voter = voting(visitors)
    cast_in_vain(voter)
    voter.page.unroute_all(behavior="ignoreErrors")
    voter.page.reload()
    voter.expect_cast(QUESTION)
    organizer.close(QUESTION)
    expect(organizer.poll(QUESTION)).to_contain_text("1 voix · 100\u00a0%")


def test_a_choice_that_came_too_late_does_not_stay_in_the_browser(visitors: Visitors) -> None:
    organizer, voter = voting(visitors)
    cast_in_vain(voter)
    assert "optionId" in voter.page.evaluate("JSON.stringify(localStorage)")
    organizer.close(QUESTION)
    voter.page.unroute_all(behavior="ignoreErrors")
    expect(poll(voter.page, QUESTION)).to_contain_text("votre bulletin n’a pas été déposé")
    assert "optionId" not in voter.page.evaluate("JSON.stringify(localStorage)")
    voter.page.reload()
    expect(poll(voter.page, QUESTION)).to_contain_text("Vous n’avez pas voté.")


def test_a_browser_that_lost_its_storage_is_told_why_it_cannot_vote(visitors: Visitors) -> None:
    _, voter = voting(visitors)
    expect(poll(voter.page, QUESTION).get_by_label("Pour")).to_be_visible()
    voter.page.evaluate("localStorage.clear()")
    voter.page.reload()
    expect(poll(voter.page, QUESTION)).to_contain_text("ce navigateur ne l’a plus")


def test_a_lost_connection_is_told_and_found_again(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    (voter,) = enter(visitors, organizer, "Aïcha")
    banner = voter.page.locator(".connection[role=status]")
    expect(banner).to_have_attribute("data-connection", "live")
    voter.visitor.context.set_offline(True)
    expect(banner).to_contain_text("Connexion perdue")
    organizer.prepare(QUESTION)
    organizer.start(QUESTION)
    voter.visitor.context.set_offline(False)
    expect(poll(voter.page, QUESTION)).to_contain_text("En cours")
    expect(banner).not_to_contain_text("Connexion perdue")
    voter.vote(QUESTION, "Pour")


def test_without_the_stream_of_events_the_page_asks_by_itself(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    voter = Voter(visitors.new(), "Aïcha")
    voter.visitor.context.route("**/events?*", lambda route: route.abort())
    voter.ask_to_enter(organizer.code)
    organizer.approve("Aïcha")
    expect(voter.page.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(voter.page.locator(".connection")).to_have_attribute("data-connection", "polling")
    organizer.prepare(QUESTION)
    organizer.start(QUESTION)
    voter.vote(QUESTION, "Pour")


def test_a_reload_of_the_service_is_not_noticed(visitors: Visitors, deployment: Deployment) -> None:
    organizer, voter = voting(visitors)
    deployment.gunicorn.process.send_signal(signal.SIGHUP)
    voter.vote(QUESTION, "Pour")
    expect(organizer.poll(QUESTION)).to_contain_text("1 bulletin sur 1 votant")
    expect(voter.page.locator(".connection")).to_have_attribute("data-connection", "live")
    organizer.close(QUESTION)
    expect(poll(voter.page, QUESTION)).to_contain_text("1 voix")


def test_the_back_button_leads_from_the_last_look_to_the_choice(visitors: Visitors) -> None:
    _, voter = voting(visitors)
    voter.choose(QUESTION, "Contre")
    voter.page.go_back()
    expect(poll(voter.page, QUESTION).get_by_label("Contre")).to_be_checked()
    voter.vote(QUESTION, "Pour")
    voter.page.go_forward()
    voter.expect_cast(QUESTION)
    expect(voter.page.get_by_role("heading", level=1)).to_have_text(TITLE)


def test_the_back_button_never_leads_into_a_form_that_was_sent(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    page = organizer.page
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_contain_text("bulletin secret")
    page.get_by_role("link", name=re.compile(TITLE)).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)


def test_the_pages_of_the_organizer_are_left_by_the_back_button(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    page = organizer.page
    for link, title in (
        ("QR code pour la salle", TITLE),
        ("Terminer la réunion", "Terminer la réunion"),
        ("Préparer un lien", "Lien de récupération"),
    ):
        page.get_by_role("link", name=link).click()
        expect(page.get_by_role("link", name="Retour à la réunion")).to_be_visible()
        expect(page.get_by_role("heading", level=1)).to_have_text(title)
        page.go_back()
        expect(page.get_by_role("heading", name="Participants")).to_be_visible()


def test_two_tabs_of_one_voter_cast_one_ballot(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    (voter,) = enter(visitors, organizer, "Aïcha")
    other: Page = voter.visitor.context.new_page()
    other.goto(voter.page.url)
    organizer.prepare(QUESTION)
    organizer.start(QUESTION)
    expect(poll(other, QUESTION).get_by_label("Pour")).to_be_visible()
    voter.vote(QUESTION, "Pour")
    expect(poll(other, QUESTION)).to_contain_text("Votre bulletin est dans l’urne")
    expect(organizer.poll(QUESTION)).to_contain_text("1 bulletin sur 1 votant")
