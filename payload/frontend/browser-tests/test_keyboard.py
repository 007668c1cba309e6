"""A whole meeting without a mouse: Tab, the arrows, the space bar and Enter."""

from playwright.sync_api import Page, expect

from meeting import TITLE
from visitors import DESKTOP, Visitor, Visitors

QUESTION = "Approuvez-vous le budget 2027 ?"

# More stops than any view has.
MOST_STOPS = 80

_FOCUSED = """
() => {
    const part = document.activeElement;
    const label = part.labels && part.labels.length > 0 ? part.labels[0].textContent : "";
    return (part.getAttribute("aria-label") || label || part.textContent || "").trim();
}
"""

_OUTLINE = "() => getComputedStyle(document.activeElement.closest('.choice') || document.activeElement).outlineStyle"


def tab_to(page: Page, name: str) -> None:
    """Goes on with Tab until the part of that name has the focus, and sees that the focus shows."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if page.evaluate(_FOCUSED).startswith(name):
            assert page.evaluate(_OUTLINE) == "solid", f"the focus on “{name}” cannot be seen"
            return
    raise AssertionError(f"Tab never reaches “{name}”")


def press(page: Page, name: str, key: str = "Enter") -> None:
    tab_to(page, name)
    page.keyboard.press(key)


def write(page: Page, name: str, text: str) -> None:
    tab_to(page, name)
    page.keyboard.type(text)


def expect_title(page: Page, title: str) -> None:
    """The view is there, and its heading has the focus, so that it is read from the start."""
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(page.get_by_role("heading", level=1)).to_be_focused()


def arrive(visitors: Visitors) -> Visitor:
    visitor = visitors.new(viewport=DESKTOP, has_touch=False)
    visitor.go("/")
    return visitor


def create(visitors: Visitors) -> Page:
    """A new meeting, as its organizer sees it."""
    page = arrive(visitors).page
    press(page, "Créer")
    expect_title(page, "Créer une réunion")
    write(page, "Titre de la réunion", TITLE)
    write(page, "Votre nom", "Solène")
    page.keyboard.press("Enter")
    expect_title(page, TITLE)
    return page


def test_a_whole_vote_goes_by_keyboard_alone(visitors: Visitors) -> None:
    organizer = create(visitors)
    code = (organizer.locator(".invite .code").text_content() or "").strip()

    voter = arrive(visitors).page
    write(voter, "Code de la réunion", code)
    voter.keyboard.press("Enter")
    expect_title(voter, "Rejoindre une réunion")
    write(voter, "Votre nom", "Aïcha")
    press(voter, "Demander à entrer", "Space")
    expect_title(voter, "En attente d’approbation")

    expect(organizer.get_by_text("1 demande en attente")).to_be_visible()
    press(organizer, "Approuver Aïcha")
    expect_title(voter, TITLE)

    press(organizer, "Préparer un vote")
    expect(organizer.get_by_label("Question")).to_be_focused()
    organizer.keyboard.type(QUESTION)
    press(organizer, "Ajouter ce vote")
    expect(organizer.get_by_role("button", name="Préparer un vote")).to_be_focused()
    press(organizer, "Lancer le vote")
    expect(organizer.get_by_role("group", name="Lancer ce vote")).to_be_focused()
    press(organizer, "Lancer")

    expect(voter.get_by_label("Pour")).to_be_visible()
    tab_to(voter, "Pour")
    voter.keyboard.press("ArrowDown")
    expect(voter.get_by_label("Contre")).to_be_checked()
    press(voter, "Vérifier mon choix")
    expect_title(voter, "Confirmez votre vote")
    press(voter, "Déposer mon bulletin", "Space")
    expect(voter.get_by_text("Votre bulletin est dans l’urne", exact=True)).to_be_visible()
    expect_title(voter, TITLE)
    press(voter, "Vérifier mon reçu")
    expect(voter.get_by_text("Le serveur confirme")).to_be_visible()

    press(organizer, "Fermer")
    press(organizer, "Fermer")
    expect(voter.get_by_text("1 voix")).to_be_visible()


def test_the_end_of_a_meeting_goes_by_keyboard_alone(visitors: Visitors) -> None:
    organizer = create(visitors)
    scrutator = _name_a_scrutator(visitors, organizer)
    organizer = _come_back_on_another_device(visitors, organizer)

    press(organizer, "Terminer la réunion")
    expect_title(organizer, "Terminer la réunion")
    press(organizer, "Demander leur accord")
    expect(scrutator.get_by_text("Approuvez-vous le rapport ?")).to_be_visible()
    press(scrutator, "Approuver le rapport")
    expect(scrutator.get_by_text("Vous avez approuvé.")).to_be_visible()

    expect(organizer.get_by_text("Le rapport est approuvé.")).to_be_visible()
    press(organizer, "Préparer le rapport")
    expect(organizer.get_by_role("group", name="Figer la réunion")).to_be_focused()
    press(organizer, "Préparer le rapport")
    expect(organizer.get_by_role("button", name="Télécharger le rapport (PDF)")).to_be_visible()
    with organizer.expect_download():
        press(organizer, "Télécharger le rapport (PDF)")
    expect(organizer.get_by_text("Le rapport est arrivé entier")).to_be_visible()
    press(organizer, "Confirmer la réception et supprimer")
    expect(organizer.get_by_role("group", name="Supprimer définitivement")).to_be_focused()
    press(organizer, "Supprimer définitivement", "Space")
    for page in (organizer, scrutator):
        expect_title(page, "La réunion est terminée")


def _name_a_scrutator(visitors: Visitors, organizer: Page) -> Page:
    press(organizer, "Nommer des scrutateurs")
    expect(organizer.get_by_label("Noms des scrutateurs")).to_be_focused()
    organizer.keyboard.type("Nadia")
    press(organizer, "Enregistrer")
    expect(organizer.locator(".scrutator-code .code")).to_be_visible()
    code = (organizer.locator(".scrutator-code .code").text_content() or "").strip()
    scrutator = arrive(visitors).page
    write(scrutator, "Code de la réunion", code)
    press(scrutator, "Rejoindre")
    expect_title(scrutator, "Rejoindre une réunion")
    write(scrutator, "Votre nom", "Nadia")
    scrutator.keyboard.press("Enter")
    expect_title(scrutator, TITLE)
    return scrutator


def _come_back_on_another_device(visitors: Visitors, organizer: Page) -> Page:
    press(organizer, "Préparer un lien")
    expect_title(organizer, "Lien de récupération")
    press(organizer, "Préparer un lien")
    expect(organizer.locator(".facts code")).to_have_count(2)
    tab_to(organizer, "Copier le mot de passe")
    link, password = organizer.locator(".facts code").all_text_contents()
    press(organizer, "← Retour à la réunion")
    expect_title(organizer, TITLE)
    other = arrive(visitors).page
    press(other, "Récupérer une réunion existante")
    expect_title(other, "Récupérer une réunion")
    write(other, "Lien ou code de récupération", link)
    write(other, "Mot de passe", password)
    press(other, "Reprendre la réunion")
    expect_title(other, TITLE)
    return other


def test_escape_leaves_a_question_and_the_focus_returns(visitors: Visitors) -> None:
    organizer = create(visitors)
    press(organizer, "Préparer un vote")
    organizer.keyboard.type(QUESTION)
    press(organizer, "Ajouter ce vote")
    press(organizer, "Lancer le vote")
    expect(organizer.get_by_role("group", name="Lancer ce vote")).to_be_focused()
    organizer.keyboard.press("Escape")
    expect(organizer.get_by_role("button", name="Lancer le vote")).to_be_focused()


def test_the_first_stop_skips_to_the_content(visitors: Visitors) -> None:
    page = arrive(visitors).page
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Aller au contenu")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()


def test_what_happens_is_told_to_those_who_do_not_see_it(visitors: Visitors) -> None:
    organizer = create(visitors)
    code = (organizer.locator(".invite .code").text_content() or "").strip()
    voter = arrive(visitors).page
    write(voter, "Code de la réunion", code)
    voter.keyboard.press("Enter")
    write(voter, "Votre nom", "Aïcha")
    voter.keyboard.press("Enter")
    expect(organizer.locator("[data-announcer]")).to_have_text("Aïcha demande à entrer.")
    press(organizer, "Approuver Aïcha")
    expect(voter.locator("[data-announcer]")).to_have_text("Vous êtes admis dans la réunion.")
