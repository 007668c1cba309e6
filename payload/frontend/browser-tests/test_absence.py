"""When the organizer's device fails: a scrutator stands in, and everybody is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from deployment import Deployment, deployed
from meeting import enter, enter_as_scrutator, open_meeting, poll
from visitors import Visitors, visiting

QUESTION = "Approuvez-vous le budget 2027 ?"


@pytest.fixture
def impatient(tmp_path: Path, page_folder: Path) -> Iterator[Deployment]:
    """A service that takes five seconds of silence for absence."""
    with deployed(tmp_path, page_folder, {"HEARTBEAT_INTERVAL": "1"}) as running:
        yield running


def test_a_scrutator_stands_in_and_the_organizer_comes_back(browser: Browser, impatient: Deployment) -> None:
    with visiting(browser, impatient.origin) as visitors:
        _a_scrutator_stands_in(visitors)


def _a_scrutator_stands_in(visitors: Visitors) -> None:
    organizer = open_meeting(visitors)
    scrutator = enter_as_scrutator(visitors, organizer.name_scrutator("Nadia"), "Nadia")
    (voter,) = enter(visitors, organizer, "Aïcha")
    organizer.prepare(QUESTION)
    address = organizer.page.url
    organizer.page.goto("about:blank")

    expect(scrutator.page.get_by_text("Remplace l’organisateur")).to_be_visible()
    expect(voter.page.get_by_text("Solène ne répond plus")).to_be_visible()
    expect(voter.page.get_by_text("Nadia conduit la réunion")).to_be_visible()
    expect(voter.page.get_by_role("link", name="Rapport partiel (PDF)")).to_be_visible()
    scrutator.page.get_by_role("button", name=f"Lancer le vote « {QUESTION} »").click()
    poll(scrutator.page, QUESTION).get_by_role("button", name="Lancer", exact=True).click()
    voter.vote(QUESTION, "Pour")

    organizer.page.goto(address)
    expect(voter.page.get_by_text("Solène ne répond plus")).to_have_count(0)
    expect(scrutator.page.get_by_text("Remplace l’organisateur")).to_have_count(0)
    organizer.close(QUESTION)
    expect(poll(voter.page, QUESTION)).to_contain_text("1 voix")
