"""A whole meeting: an organizer, a scrutator and three voters, each in a browser of their own."""

import subprocess
from pathlib import Path
from typing import Any

from playwright.sync_api import expect

from meeting import TITLE, Voter, enter, enter_as_scrutator, open_meeting, poll
from screens import look
from visitors import Visitors

BUDGET = "Approuvez-vous le budget 2027 ?"
PRESIDENT = "Faut-il rénover la salle commune ?"


def test_a_meeting_goes_from_the_code_to_the_report(visitors: Visitors, tmp_path: Path) -> None:
    organizer = open_meeting(visitors)
    scrutator = enter_as_scrutator(visitors, organizer.name_scrutator("Nadia"), "Nadia")
    aicha, bruno, chloe = enter(visitors, organizer, "Aïcha", "Bruno", "Chloé")

    organizer.prepare(BUDGET)
    organizer.start(BUDGET)
    aicha.vote(BUDGET, "Pour")
    bruno.vote(BUDGET, "Pour")
    expect(organizer.poll(BUDGET)).to_contain_text("2 bulletins sur 3 votants")
    expect(organizer.poll(BUDGET)).not_to_contain_text("voix")
    chloe.vote(BUDGET, "Contre")
    organizer.close(BUDGET)
    for page in (organizer.page, scrutator.page, aicha.page, bruno.page, chloe.page):
        expect(poll(page, BUDGET)).to_contain_text("2 voix · 66,7\u00a0%")
        expect(poll(page, BUDGET)).to_contain_text("1 voix · 33,3\u00a0%")
    expect(poll(aicha.page, BUDGET)).to_contain_text("Le plus de voix")

    poll(aicha.page, BUDGET).get_by_role("button", name="Vérifier mon reçu").click()
    expect(poll(aicha.page, BUDGET)).to_contain_text("ce bulletin est dans l’urne")

    organizer.page.get_by_role("link", name="Terminer la réunion").click()
    organizer.page.get_by_role("button", name="Demander leur accord").click()
    scrutator.page.get_by_role("button", name="Approuver le rapport").click()
    expect(organizer.page.get_by_text("Le rapport est approuvé.")).to_be_visible()
    organizer.page.get_by_role("button", name="Préparer le rapport").click()
    organizer.page.get_by_role("group").get_by_role("button", name="Préparer le rapport").click()
    expect(aicha.page.get_by_text("L’organisateur prépare le rapport")).to_be_visible()

    expect(organizer.page.get_by_role("button", name="Confirmer la réception et supprimer")).to_have_count(0)
    with organizer.page.expect_download() as download:
        organizer.page.get_by_role("button", name="Télécharger le rapport (PDF)").click()
    assert download.value.suggested_filename.endswith(".pdf")
    report = tmp_path / "report.pdf"
    download.value.save_as(report)
    text = text_of(report)
    for part in (TITLE, "Solène", "Nadia", "Aïcha", "Bruno", "Chloé", BUDGET, "Pour", "66,7"):
        assert part in text, part

    organizer.page.get_by_role("button", name="Confirmer la réception et supprimer").click()
    organizer.page.get_by_role("button", name="Supprimer définitivement", exact=True).click()
    for page in (organizer.page, scrutator.page, aicha.page, bruno.page, chloe.page):
        expect(page.get_by_role("heading", level=1)).to_have_text("La réunion est terminée")
        assert page.evaluate("Object.keys(localStorage).filter((key) => key !== 'language')") == []


def test_a_timer_closes_the_vote_by_itself(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    (voter,) = enter(visitors, organizer, "Aïcha")
    organizer.prepare(PRESIDENT, timer="30 secondes")
    # The shortest timer of the form is long for a test: this one is made with the interface that the form uses.
    organizer.page.evaluate(
        """async (question) => {
            const id = location.pathname.split("/")[2];
            const body = JSON.stringify({question, options: ["Pour", "Contre"], timer_duration: 5});
            const headers = {"Content-Type": "application/json", "X-Vote-Secret": "1"};
            await fetch(`/api/meetings/${id}/polls`, {method: "POST", headers, body});
        }""",
        BUDGET,
    )
    organizer.start(BUDGET)
    expect(poll(voter.page, BUDGET).get_by_role("timer")).to_contain_text("0:0")
    expect(poll(voter.page, BUDGET)).to_contain_text("Fermé")
    expect(poll(voter.page, BUDGET)).to_contain_text("Vous n’avez pas voté.")
    expect(organizer.poll(BUDGET)).to_contain_text("Aucun vote enregistré.")


def test_a_refused_person_is_told_and_can_still_be_let_in(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    late = visitors.new()
    late.go(f"/join#{organizer.code}")
    late.page.get_by_label("Votre nom").fill("Yann")
    late.page.get_by_role("button", name="Demander à entrer").click()
    organizer.page.get_by_role("button", name="Rejeter Yann").click()
    expect(late.page.get_by_role("heading", level=1)).to_have_text("Accès refusé")
    organizer.page.get_by_text("1 demande refusée").click()
    organizer.approve("Yann")
    expect(late.page.get_by_role("heading", level=1)).to_have_text(TITLE)


def test_who_comes_after_the_start_waits_for_the_next_vote(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    enter(visitors, organizer, "Aïcha")
    organizer.prepare(BUDGET)
    organizer.start(BUDGET)
    (late,) = enter(visitors, organizer, "Bruno")
    expect(poll(late.page, BUDGET)).to_contain_text("Vous n’étiez pas encore admis")


def test_those_are_let_in_together_whom_the_organizer_was_shown(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    people = [Voter(visitors.new(), name) for name in ("Aïcha", "Bruno")]
    for person in people:
        person.ask_to_enter(organizer.code)
    expect(organizer.page.get_by_text("2 demandes en attente")).to_be_visible()
    with organizer.page.expect_request("**/approve-pending") as approval:
        organizer.page.get_by_role("button", name="Tout approuver").click()
    sent: Any = approval.value.post_data_json
    assert len(sent["participant_ids"]) == 2
    for person in people:
        expect(person.page.get_by_role("heading", level=1)).to_have_text(TITLE)


def test_an_exclusion_during_a_vote_is_asked_about(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    page = organizer.page
    aicha, bruno = enter(visitors, organizer, "Aïcha", "Bruno")
    organizer.prepare(BUDGET)
    organizer.start(BUDGET)
    expect(poll(bruno.page, BUDGET).get_by_label("Pour")).to_be_visible()
    page.get_by_role("button", name="Exclure Bruno").click()
    question = page.get_by_role("group", name="Exclure Bruno pendant un vote")
    expect(question).to_contain_text("compte, même s’il est déposé après l’exclusion")
    look(page, "dashboard-exclude")
    question.get_by_role("button", name="Annuler").click()
    expect(page.get_by_role("button", name="Exclure Bruno")).to_be_focused()
    page.get_by_role("button", name="Exclure Bruno").click()
    question.get_by_role("button", name="Exclure").click()
    expect(bruno.page.get_by_role("heading", level=1)).to_have_text("Accès refusé")

    aicha.vote(BUDGET, "Pour")
    organizer.close(BUDGET)
    page.get_by_role("button", name="Exclure Aïcha").click()
    expect(aicha.page.get_by_role("heading", level=1)).to_have_text("Accès refusé")


def test_abstentions_win_nothing(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    voters = enter(visitors, organizer, "Aïcha", "Bruno", "Chloé")
    organizer.prepare(BUDGET)
    organizer.start(BUDGET)
    for voter, choice in zip(voters, ("Abstention", "Abstention", "Pour"), strict=True):
        voter.vote(BUDGET, choice)
    organizer.close(BUDGET)
    result = poll(voters[0].page, BUDGET)
    expect(result).to_contain_text("2 voix · 66,7\u00a0%")
    expect(result.locator(".results .chip")).to_have_count(0)


def test_an_organizer_votes_too_from_the_same_browser(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    page = organizer.page
    page.get_by_role("link", name="Prendre une place").click()
    page.get_by_label("Votre nom").fill("Solène")
    page.get_by_role("button", name="Demander à entrer").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("En attente d’approbation")
    page.go_back()
    organizer.approve("Solène")
    organizer.prepare(BUDGET)
    organizer.start(BUDGET)
    page.get_by_role("link", name="Aller à mon bulletin").click()
    poll(page, BUDGET).get_by_label("Pour").check()
    poll(page, BUDGET).get_by_role("button", name="Vérifier mon choix").click()
    page.get_by_role("button", name="Déposer mon bulletin").click()
    expect(poll(page, BUDGET)).to_contain_text("Votre bulletin est dans l’urne")


def test_the_organizer_comes_back_on_another_device(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    organizer.page.get_by_role("link", name="Préparer un lien").click()
    organizer.page.get_by_role("button", name="Préparer un lien").click()
    expect(organizer.page.locator(".facts code")).to_have_count(2)
    link, password = organizer.page.locator(".facts code").all_text_contents()
    other = visitors.new()
    other.page.goto(link)
    other.page.get_by_label("Mot de passe").fill("wrong password")
    other.page.get_by_role("button", name="Reprendre la réunion").click()
    expect(other.page.get_by_role("alert")).to_contain_text("Essais restants")
    other.page.get_by_label("Mot de passe").fill(password)
    other.page.get_by_role("button", name="Reprendre la réunion").click()
    expect(other.page.get_by_role("heading", level=1)).to_have_text(TITLE)
    organizer.page.reload()
    expect(organizer.page.get_by_role("heading", level=1)).to_have_text("Vous n’avez pas de place ici")


def text_of(report: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", report, "-"], check=True, capture_output=True, text=True).stdout
