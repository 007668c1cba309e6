"""A whole vote without a mouse: Tab, the arrows, the space bar and Enter."""

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


def test_a_whole_vote_goes_by_keyboard_alone(visitors: Visitors) -> None:
    organizer = arrive(visitors).page
    press(organizer, "Créer")
    expect_title(organizer, "Créer une réunion")
    write(organizer, "Titre de la réunion", TITLE)
    write(organizer, "Votre nom", "Solène")
    organizer.keyboard.press("Enter")
    expect_title(organizer, TITLE)
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


def test_escape_leaves_a_question_and_the_focus_returns(visitors: Visitors) -> None:
    organizer = arrive(visitors).page
    press(organizer, "Créer")
    write(organizer, "Titre de la réunion", TITLE)
    write(organizer, "Votre nom", "Solène")
    organizer.keyboard.press("Enter")
    expect_title(organizer, TITLE)
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
    organizer = arrive(visitors).page
    press(organizer, "Créer")
    write(organizer, "Titre de la réunion", TITLE)
    write(organizer, "Votre nom", "Solène")
    organizer.keyboard.press("Enter")
    expect_title(organizer, TITLE)
    code = (organizer.locator(".invite .code").text_content() or "").strip()
    voter = arrive(visitors).page
    write(voter, "Code de la réunion", code)
    voter.keyboard.press("Enter")
    write(voter, "Votre nom", "Aïcha")
    voter.keyboard.press("Enter")
    expect(organizer.locator("[data-announcer]")).to_have_text("Aïcha demande à entrer.")
    press(organizer, "Approuver Aïcha")
    expect(voter.locator("[data-announcer]")).to_have_text("Vous êtes admis dans la réunion.")
