"""What people do in a meeting, in the words of the French page."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from visitors import DESKTOP, Visitor, Visitors

TITLE = "Assemblée générale du club nautique"
CHOICES = ("Pour", "Contre", "Abstention")


@dataclass
class Organizer:
    """Who leads the meeting."""

    visitor: Visitor

    @property
    def page(self) -> Page:
        return self.visitor.page

    @property
    def code(self) -> str:
        return (self.page.locator(".invite .code").text_content() or "").replace("\u00a0", "").strip()

    def approve(self, name: str) -> None:
        self.page.get_by_role("button", name=f"Approuver {name}").click()
        expect(self.page.get_by_role("button", name=f"Approuver {name}")).to_have_count(0)

    def name_scrutator(self, name: str) -> str:
        """Gives the scrutators' code."""
        self.page.get_by_role("button", name="Nommer des scrutateurs").click()
        self.page.get_by_label("Noms des scrutateurs").fill(name)
        self.page.get_by_role("button", name="Enregistrer").click()
        code = self.page.locator(".scrutator-code .code")
        expect(code).to_be_visible()
        return (code.text_content() or "").replace("\u00a0", "").strip()

    def prepare(self, question: str, timer: str | None = None) -> None:
        self.page.get_by_role("button", name="Préparer un vote").click()
        self.page.get_by_label("Question").fill(question)
        if timer is not None:
            self.page.get_by_label("Minuteur").select_option(label=timer)
        self.page.get_by_role("button", name="Ajouter ce vote").click()
        expect(self.poll(question)).to_contain_text("À venir")

    def start(self, question: str) -> None:
        self.page.get_by_role("button", name=f"Lancer le vote « {question} »").click()
        self.poll(question).get_by_role("button", name="Lancer", exact=True).click()
        expect(self.poll(question)).to_contain_text("En cours")

    def close(self, question: str) -> None:
        self.poll(question).get_by_role("button", name="Fermer").click()
        self.poll(question).get_by_role("group").get_by_role("button", name="Fermer").click()
        expect(self.poll(question)).to_contain_text("Fermé")

    def poll(self, question: str) -> Locator:
        return poll(self.page, question)


@dataclass
class Voter:
    """Who votes."""

    visitor: Visitor
    name: str

    @property
    def page(self) -> Page:
        return self.visitor.page

    def ask_to_enter(self, code: str) -> None:
        self.visitor.go(f"/join#{code}")
        self.page.get_by_label("Votre nom").fill(self.name)
        self.page.get_by_role("button", name="Demander à entrer").click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("En attente d’approbation")

    def choose(self, question: str, choice: str) -> None:
        """As far as the last look."""
        card = poll(self.page, question)
        card.get_by_label(choice).check()
        card.get_by_role("button", name="Vérifier mon choix").click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Confirmez votre vote")

    def vote(self, question: str, choice: str) -> None:
        self.choose(question, choice)
        self.page.get_by_role("button", name="Déposer mon bulletin").click()
        self.expect_cast(question)

    def expect_cast(self, question: str) -> None:
        expect(poll(self.page, question)).to_contain_text("Votre bulletin est dans l’urne")


def poll(page: Page, question: str) -> Locator:
    return page.get_by_role("article", name=question)


def open_meeting(visitors: Visitors, title: str = TITLE) -> Organizer:
    """A new meeting and its organizer."""
    visitor = visitors.new(viewport=DESKTOP, has_touch=False)
    visitor.go("/")
    visitor.page.get_by_role("link", name="Créer", exact=True).click()
    visitor.page.get_by_label("Titre de la réunion").fill(title)
    visitor.page.get_by_label("Votre nom").fill("Solène")
    visitor.page.get_by_role("button", name="Créer la réunion").click()
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text(title)
    return Organizer(visitor)


def enter(visitors: Visitors, organizer: Organizer, *names: str) -> list[Voter]:
    """Voters who were let in, in the order of `names`."""
    voters = [Voter(visitors.new(), name) for name in names]
    for voter in voters:
        voter.ask_to_enter(organizer.code)
        organizer.approve(voter.name)
    for voter in voters:
        expect(voter.page.get_by_role("heading", level=1)).not_to_have_text(re.compile("attente"))
    return voters


def enter_as_scrutator(visitors: Visitors, code: str, name: str) -> Visitor:
    visitor = visitors.new(viewport=DESKTOP, has_touch=False)
    visitor.go("/")
    visitor.page.get_by_label("Code de la réunion").fill(code)
    visitor.page.get_by_role("button", name="Rejoindre").click()
    visitor.page.get_by_label("Votre nom").fill(name)
    visitor.page.get_by_role("button", name="Demander à entrer").click()
    expect(visitor.page.get_by_text("Scrutateur · ")).to_be_visible()
    return visitor
