"""In a hall's own network: plain HTTP under a name, where browsers offer neither SubtleCrypto nor the clipboard."""

import subprocess
from pathlib import Path

from playwright.sync_api import expect

from deployment import Deployment
from meeting import enter, open_meeting, poll
from visitors import Visitors

QUESTION = "Approuvez-vous le budget 2027 ?"


def test_a_vote_is_cast_without_a_secure_context(guests: Visitors) -> None:
    organizer = open_meeting(guests)
    assert organizer.page.evaluate("[isSecureContext, typeof crypto.subtle, typeof navigator.clipboard]") == [
        False,
        "undefined",
        "undefined",
    ]
    (voter,) = enter(guests, organizer, "Aïcha")
    organizer.prepare(QUESTION)
    organizer.start(QUESTION)
    voter.vote(QUESTION, "Pour")
    poll(voter.page, QUESTION).get_by_role("button", name="Vérifier mon reçu").click()
    expect(poll(voter.page, QUESTION)).to_contain_text("ce bulletin est dans l’urne")
    organizer.close(QUESTION)
    organizer.page.get_by_role("link", name="Terminer la réunion").click()
    organizer.page.get_by_role("button", name="Préparer le rapport").click()
    organizer.page.get_by_role("group").get_by_role("button", name="Préparer le rapport").click()
    with organizer.page.expect_download():
        organizer.page.get_by_role("button", name="Télécharger le rapport (PDF)").click()
    expect(organizer.page.get_by_text("Le rapport est arrivé entier")).to_be_visible()


def test_the_code_is_copied_without_the_clipboard_interface(guests: Visitors) -> None:
    organizer = open_meeting(guests)
    page = organizer.page
    code = organizer.code
    page.get_by_role("button", name="Copier le code").click()
    expect(page.get_by_role("button", name="Copié")).to_be_visible()
    page.get_by_role("button", name="Préparer un vote").click()
    page.get_by_label("Question").press("Control+V")
    expect(page.get_by_label("Question")).to_have_value(code)


def test_the_qr_code_leads_to_the_form_with_the_code(guests: Visitors, tmp_path: Path) -> None:
    organizer = open_meeting(guests)
    code = organizer.code
    organizer.page.get_by_role("link", name="QR code pour la salle").click()
    picture = tmp_path / "code.png"
    organizer.page.get_by_role("img", name="QR code").screenshot(path=picture)
    scanned = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    voter = guests.new()
    voter.page.goto(scanned)
    expect(voter.page.get_by_label("Code de la réunion")).to_have_value(code)
    expect(voter.page.get_by_text("organisée par Solène")).to_be_visible()


def test_no_log_of_the_web_server_holds_a_code_or_a_vote(guests: Visitors, deployment: Deployment) -> None:
    organizer = open_meeting(guests)
    (voter,) = enter(guests, organizer, "Aïcha")
    organizer.prepare(QUESTION)
    organizer.start(QUESTION)
    voter.vote(QUESTION, "Pour")
    logs = "".join(path.read_text(encoding="utf-8") for path in deployment.folder.glob("*.log"))
    assert organizer.code not in logs
    assert "/api/votes" not in logs
