"""An assembly of twenty-three. With VSDEB_PICTURES=FOLDER it leaves the pictures of docs/ there."""

import os
from pathlib import Path

from playwright.sync_api import Page, expect

from assembly import Attendant, attend
from deployment import Deployment
from meeting import Organizer, Voter, enter, enter_as_scrutator, open_meeting, poll
from visitors import DESKTOP, Visitors

PRESIDENT = "Qui doit présider l’association cette année ?"
BUDGET = "Approuvez-vous le budget 2027 tel que présenté par la trésorière ?"
HALL = "Faut-il rénover la salle commune avant l’hiver ?"
NAMES = (
    *("Aïcha", "Bruno", "Camille", "Chloé", "David", "Élodie", "Farid", "Gaëlle", "Hugo", "Inès", "Jean", "Karim"),
    *("Léa", "Mathieu", "Olivier", "Pauline", "Quentin", "Rachel", "Samir", "Théo", "Ursula", "Valérie"),
)


def picture(page: Page, name: str) -> None:
    folder = os.environ.get("VSDEB_PICTURES")
    if folder:
        page.mouse.move(0, 0)
        page.emulate_media(reduced_motion="reduce")
        page.screenshot(path=Path(folder) / f"{name}.png")


def test_an_assembly_votes(members: Visitors, deployment: Deployment) -> None:
    organizer = open_meeting(members)
    scrutator = enter_as_scrutator(members, organizer.name_scrutator("Nadia"), "Nadia")
    people = [attend(deployment.origin, organizer.code, name) for name in NAMES]
    organizer.page.get_by_role("button", name="Tout approuver").click()
    (zoe,) = enter(members, organizer, "Zoé")
    zoe.page.set_viewport_size({"width": 390, "height": 844})

    _elect(organizer, zoe, people)
    _vote_on_the_budget(organizer, zoe, people)

    organizer.page.set_viewport_size(DESKTOP)
    organizer.page.get_by_role("link", name="QR code pour la salle").click()
    expect(organizer.page.get_by_text("vote.example")).to_be_visible()
    picture(organizer.page, "invitation")
    organizer.page.go_back()
    organizer.close(BUDGET)
    for page in (zoe.page, scrutator.page):
        expect(poll(page, BUDGET)).to_contain_text("20 voix")
        expect(poll(page, BUDGET)).to_contain_text("23 bulletins sur 23 votants")
    zoe.page.emulate_media(color_scheme="dark")
    picture(zoe.page, "results")

    guest = members.new(viewport=DESKTOP, has_touch=False)
    guest.go("/")
    expect(guest.page.get_by_text("Le service répond")).to_be_visible()
    picture(guest.page, "home")
    _finish(organizer, scrutator.page)


def _elect(organizer: Organizer, zoe: Voter, people: list[Attendant]) -> None:
    page = organizer.page
    page.get_by_role("button", name="Préparer un vote").click()
    page.get_by_label("Question").fill(PRESIDENT)
    for number, option in enumerate(("Camille", "Karim", "Vote blanc"), start=1):
        page.get_by_label(f"Choix {number}", exact=True).fill(option)
    page.get_by_role("button", name="Ajouter ce vote").click()
    organizer.start(PRESIDENT)
    choices = ["Camille"] * 13 + ["Karim"] * 7 + ["Vote blanc"] * 2
    _cast(organizer, PRESIDENT, dict(zip(people, choices, strict=True)))
    zoe.vote(PRESIDENT, "Camille")
    organizer.close(PRESIDENT)
    expect(poll(zoe.page, PRESIDENT)).to_contain_text("14 voix · 60,9\u00a0%")


def _vote_on_the_budget(organizer: Organizer, zoe: Voter, people: list[Attendant]) -> None:
    organizer.prepare(HALL)
    organizer.prepare(BUDGET, timer="2 minutes")
    organizer.start(BUDGET)
    choices = ["Pour"] * 19 + ["Contre"] * 2 + ["Abstention"]
    _cast(organizer, BUDGET, dict(zip(people[:13], choices[:13], strict=True)))
    poll(zoe.page, BUDGET).get_by_label("Pour").check()
    picture(zoe.page, "ballot")
    zoe.vote(BUDGET, "Pour")
    expect(organizer.poll(BUDGET)).to_contain_text("14 bulletins sur 23 votants")
    for late in ("Yann", "Maëlle"):
        attend(people[0].origin, organizer.code, late)
    expect(organizer.page.get_by_text("2 demandes en attente")).to_be_visible()
    organizer.page.set_viewport_size({"width": 1280, "height": 1330})
    picture(organizer.page, "dashboard")
    _cast(organizer, BUDGET, dict(zip(people[13:], choices[13:], strict=True)))


def _cast(organizer: Organizer, question: str, choices: dict[Attendant, str]) -> None:
    meeting = organizer.page.url.split("/")[4]
    for person, choice in choices.items():
        person.vote(
            meeting, (organizer.poll(question).get_attribute("aria-labelledby") or "").removeprefix("poll-"), choice
        )


def _finish(organizer: Organizer, scrutator: Page) -> None:
    page = organizer.page
    page.get_by_role("link", name="Terminer la réunion").click()
    page.get_by_role("button", name="Demander leur accord").click()
    scrutator.get_by_role("button", name="Approuver le rapport").click()
    page.get_by_role("button", name="Préparer le rapport").click()
    page.get_by_role("group").get_by_role("button", name="Préparer le rapport").click()
    with page.expect_download():
        page.get_by_role("button", name="Télécharger le rapport (PDF)").click()
    expect(page.get_by_text("Le rapport est arrivé entier")).to_be_visible()
    page.evaluate("window.scrollTo(0, 0)")
    picture(page, "report")
