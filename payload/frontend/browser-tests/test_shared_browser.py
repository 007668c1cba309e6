"""Two people and one browser: neither may vote with the other's ballot, nor believe to have voted."""

import re

from playwright.sync_api import Page, expect

from meeting import TITLE, Voter, enter, open_meeting, poll
from screens import look
from visitors import DESKTOP, Visitors

FIRST = "Approuvez-vous le budget 2027 ?"
SECOND = "Faut-il rénover la salle commune ?"

ON_THE_SHELF = "Object.entries(localStorage).filter(([key]) => key.startsWith('vote-secret:ballot:'))"


def title_of(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(text)


def test_the_second_of_two_has_a_ballot_of_their_own(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    (ann,) = enter(visitors, organizer, "Ann")
    organizer.prepare(FIRST)
    organizer.start(FIRST)
    ann.vote(FIRST, "Pour")
    page = ann.page

    ann.visitor.go(f"/join#{organizer.code}")
    expect(page.get_by_role("status")).to_contain_text(["déjà dans cette réunion, sous le nom de Ann"])
    expect(page.get_by_label("Votre nom")).to_have_count(0)
    page.get_by_role("button", name="Quitter cette place").click()
    expect(page.get_by_role("group", name="Quitter la place de Ann")).to_contain_text("déjà dans l’urne compte")
    page.get_by_role("group").get_by_role("button", name="Quitter cette place").click()
    page.get_by_label("Votre nom").fill("Bob")
    page.get_by_role("button", name="Demander à entrer").click()
    title_of(page, "En attente d’approbation")
    assert page.evaluate(ON_THE_SHELF) == []

    organizer.approve("Bob")
    bob = Voter(ann.visitor, "Bob")
    expect(poll(page, FIRST)).to_contain_text("Vous n’étiez pas encore admis")
    expect(poll(page, FIRST)).not_to_contain_text("Votre bulletin est dans l’urne")
    organizer.prepare(SECOND)
    organizer.start(SECOND)
    bob.vote(SECOND, "Contre")
    organizer.close(FIRST)
    organizer.close(SECOND)
    expect(organizer.poll(FIRST)).to_contain_text("1 bulletin sur 1 votant")
    expect(organizer.poll(SECOND)).to_contain_text("1 bulletin sur 2 votants")


def test_who_is_there_already_is_led_back(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    ann = Voter(visitors.new(), "Ann")
    ann.ask_to_enter(organizer.code)
    ann.visitor.go(f"/join#{organizer.code}")
    ann.page.get_by_role("link", name="Continuer en tant que Ann").click()
    title_of(ann.page, "En attente d’approbation")
    organizer.approve("Ann")
    title_of(ann.page, TITLE)


def test_a_place_is_lost_only_to_another_one(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    ann, _ = enter(visitors, organizer, "Ann", "Bob")
    organizer.prepare(FIRST)
    organizer.start(FIRST)
    expect(poll(ann.page, FIRST).get_by_label("Pour")).to_be_visible()
    ann.visitor.go(f"/join#{organizer.code}")
    ann.page.get_by_role("button", name="Quitter cette place").click()
    ann.page.get_by_role("group").get_by_role("button", name="Quitter cette place").click()
    ann.page.get_by_label("Votre nom").fill("Bob")
    ann.page.get_by_role("button", name="Demander à entrer").click()
    expect(ann.page.get_by_role("alert")).to_contain_text(["Ce nom est déjà pris"])
    ann.page.reload()
    ann.page.get_by_role("link", name="Continuer en tant que Ann").click()
    ann.vote(FIRST, "Pour")


def test_a_tab_of_the_first_becomes_the_seconds(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    (ann,) = enter(visitors, organizer, "Ann")
    other = ann.visitor.context.new_page()
    other.goto(re.sub("/meetings/.*", f"/join#{organizer.code}", ann.page.url))
    other.get_by_role("button", name="Quitter cette place").click()
    other.get_by_role("group").get_by_role("button", name="Quitter cette place").click()
    other.get_by_label("Votre nom").fill("Bob")
    other.get_by_role("button", name="Demander à entrer").click()
    title_of(other, "En attente d’approbation")
    organizer.approve("Bob")
    organizer.prepare(FIRST)
    organizer.start(FIRST)
    for page in (ann.page, other):
        expect(page.get_by_text("Participant · Bob")).to_be_visible()
        expect(poll(page, FIRST).get_by_label("Pour")).to_be_visible()
    Voter(ann.visitor, "Bob").vote(FIRST, "Pour")
    expect(poll(other, FIRST)).to_contain_text("Votre bulletin est dans l’urne")


def test_the_views_of_a_place_that_is_held(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    enter(visitors, organizer, "Bob")
    ann = Voter(visitors.new(), "Ann")
    ann.ask_to_enter(organizer.code)
    ann.visitor.go(f"/join#{organizer.code}")
    expect(ann.page.get_by_text("organisée par Solène")).to_be_visible()
    look(ann.page, "join-held")
    ann.page.get_by_role("button", name="Quitter cette place").click()
    look(ann.page, "join-leave")
    ann.page.set_viewport_size(DESKTOP)
    ann.page.keyboard.press("Escape")
    expect(ann.page.get_by_role("button", name="Quitter cette place")).to_be_focused()
