"""Every view of the page: nothing for axe to find, no sideways scrolling, all targets large enough."""

from playwright.sync_api import Page, expect

from meeting import Voter, enter, enter_as_scrutator, open_meeting, poll
from screens import look
from visitors import Visitor, Visitors

BUDGET = "Approuvez-vous le budget 2027 tel que présenté par la trésorière ?"
# No browser knows where to break the last word.
LONG = "Faut-il rénover la salle commune avant l’hiver " + "anticonstitutionnellement" * 3 + " ?"


def click(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_views_outside_of_a_meeting(visitors: Visitors) -> None:
    guest = visitors.new()
    guest.go("/")
    expect(guest.page.get_by_text("Le service répond")).to_be_visible()
    look(guest.page, "home")
    for path, name in (("/how", "how"), ("/create", "create"), ("/recover", "recover"), ("/nowhere", "unknown")):
        guest.go(path)
        look(guest.page, name)
    guest.go("/meetings/0123456789abcdef0123456789abcdef/participant")
    look(guest.page, "no-place")


def test_views_on_the_way_in(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    look(organizer.page, "dashboard-new")
    zoe = Voter(visitors.new(), "Zoé")
    _join_with_a_mistake(zoe.visitor, organizer.code)
    zoe.ask_to_enter(organizer.code)
    look(zoe.page, "waiting")
    organizer.page.get_by_role("button", name="Rejeter Zoé").click()
    expect(zoe.page.get_by_role("heading", level=1)).to_have_text("Accès refusé")
    look(zoe.page, "refused")
    zoe.visitor.go("/")
    look(zoe.page, "home-with-meetings")


def _join_with_a_mistake(guest: Visitor, code: str) -> None:
    guest.go(f"/join#{code}")
    expect(guest.page.get_by_text("organisée par Solène")).to_be_visible()
    look(guest.page, "join")
    guest.page.get_by_label("Code de la réunion").fill("AB")
    guest.page.get_by_label("Votre nom").fill("Zoé")
    click(guest.page, "Demander à entrer")
    expect(guest.page.get_by_text("Ce code est incomplet")).to_be_visible()
    look(guest.page, "join-mistake")
    guest.go("/")


def test_views_of_those_in_charge(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    page = organizer.page
    scrutator = enter_as_scrutator(visitors, organizer.name_scrutator("Nadia"), "Nadia")
    enter(visitors, organizer, "Aïcha", "Bruno", "Chloé")
    click(page, "Préparer un vote")
    look(page, "dashboard-form")
    click(page, "Annuler")
    organizer.prepare(LONG)
    organizer.prepare(BUDGET, timer="1 heure")
    page.get_by_role("button", name=f"Lancer le vote « {BUDGET} »").click()
    look(page, "dashboard-start")
    click(page, "Annuler")
    organizer.start(BUDGET)
    Voter(visitors.new(), "Yann").ask_to_enter(organizer.code)
    expect(page.get_by_text("1 demande en attente")).to_be_visible()
    look(page, "dashboard")
    look(scrutator.page, "scrutator")
    page.get_by_role("link", name="QR code pour la salle").click()
    look(page, "invitation")
    page.go_back()
    page.get_by_role("link", name="Préparer un lien").click()
    click(page, "Préparer un lien")
    expect(page.locator(".facts code")).to_have_count(2)
    look(page, "recovery")


def test_views_of_a_voter(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    aicha, bruno = enter(visitors, organizer, "Aïcha", "Bruno")
    look(aicha.page, "participant-idle")
    organizer.prepare(LONG)
    organizer.prepare(BUDGET, timer="1 heure")
    organizer.start(BUDGET)
    expect(poll(aicha.page, BUDGET).get_by_label("Pour")).to_be_visible()
    look(aicha.page, "ballot")
    aicha.choose(BUDGET, "Pour")
    look(aicha.page, "confirm")
    click(aicha.page, "Déposer mon bulletin")
    aicha.expect_cast(BUDGET)
    look(aicha.page, "cast")
    bruno.vote(BUDGET, "Contre")
    organizer.close(BUDGET)
    expect(poll(aicha.page, BUDGET)).to_contain_text("Égalité")
    poll(aicha.page, BUDGET).get_by_text("Vérifications").click()
    aicha.page.get_by_text("Ce qui garde votre vote secret, et les limites").click()
    aicha.page.get_by_text("personnes dans la réunion").click()
    click(aicha.page, "Lire le journal")
    expect(aicha.page.get_by_text("Bruno").first).to_be_visible()
    look(aicha.page, "results")


def test_views_of_the_end(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    page = organizer.page
    scrutator = enter_as_scrutator(visitors, organizer.name_scrutator("Nadia"), "Nadia")
    (aicha,) = enter(visitors, organizer, "Aïcha")
    organizer.prepare(BUDGET)
    organizer.start(BUDGET)
    aicha.vote(BUDGET, "Pour")
    organizer.close(BUDGET)
    page.get_by_role("link", name="Terminer la réunion").click()
    look(page, "report")
    click(page, "Demander leur accord")
    expect(scrutator.page.get_by_text("Approuvez-vous le rapport ?")).to_be_visible()
    look(scrutator.page, "report-vote")
    click(scrutator.page, "Approuver le rapport")
    click(page, "Préparer le rapport")
    page.get_by_role("group").get_by_role("button", name="Préparer le rapport").click()
    with page.expect_download():
        click(page, "Télécharger le rapport (PDF)")
    click(page, "Confirmer la réception et supprimer")
    look(page, "report-made")
    click(page, "Supprimer définitivement")
    expect(aicha.page.get_by_role("heading", level=1)).to_have_text("La réunion est terminée")
    look(aicha.page, "farewell")


def test_the_view_without_a_connection(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    (voter,) = enter(visitors, organizer, "Aïcha")
    voter.visitor.context.set_offline(True)
    expect(voter.page.locator(".connection")).to_contain_text("Connexion perdue")
    look(voter.page, "connection-lost")


def test_the_page_speaks_english_to_those_who_read_it(visitors: Visitors) -> None:
    visitor = visitors.new(locale="en-GB")
    visitor.go("/")
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text("Secret ballots for your meetings")
    assert visitor.page.evaluate("document.documentElement.lang") == "en"
    visitor.page.get_by_role("button", name="Français").click()
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text("Le vote à bulletin secret pour vos réunions")
    visitor.page.reload()
    assert visitor.page.evaluate("document.documentElement.lang") == "fr"
    assert visitor.page.title() == "Accueil – Vote Secret"
