"""Looks at one view in every way that has to hold for each of them."""

import os
from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize

from visitors import DESKTOP, PHONE

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# 1280 pixels at 400 % (WCAG 2.2, 1.4.10).
NARROWEST: ViewportSize = {"width": 320, "height": 640}

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")

# WCAG 2.2, 2.5.5. A link within a sentence is exempt, as are those beside the radio button that their label enlarges.
SMALLEST_TARGET = 44

_SMALL_TARGETS = """
(smallest) => [...document.querySelectorAll("button, .button, summary, select, textarea, .choice, .seat, .field input")]
    .map((part) => [part.textContent || part.name, part.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.height < smallest - 0.5 || box.width < smallest - 0.5))
    .map(([name, box]) => `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`)
"""

_HIDDEN_TEXT = """
() => [...document.querySelectorAll("main *")]
    .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === "hidden")
    .filter((part) => !part.classList.contains("unseen"))
    .map((part) => part.className)
"""

# WCAG 2.2, 2.3.3: what would move, now or when it changes.
_MOVING = """
() => [...document.querySelectorAll("*")]
    .filter((part) => ["", "::before", "::after"].some((pseudo) => {
        const style = getComputedStyle(part, pseudo || null);
        return style.animationName !== "none" || style.transitionDuration !== "0s" || style.scrollBehavior === "smooth";
    }))
    .map((part) => part.className || part.tagName)
"""


def look(page: Page, name: str) -> None:
    """Asserts that nothing is wrong with the view, in light and dark, at every width. `name` is its picture's."""
    for width in (NARROWEST, PHONE, DESKTOP):
        page.set_viewport_size(width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width["width"], f"{name} scrolls sideways"
        assert page.evaluate(_HIDDEN_TEXT) == [], f"{name} cuts text off at {width['width']}"
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        for size in (PHONE, DESKTOP):
            page.set_viewport_size(size)
            _keep(page, f"{name}-{scheme}-{size['width']}")
            assert findings(page) == [], f"{name}, {scheme}, {size['width']}"
    assert page.evaluate(_MOVING) == [], f"{name} moves for those who asked for stillness"
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(PHONE)
    assert page.evaluate(_SMALL_TARGETS, SMALLEST_TARGET) == [], name
    page.set_viewport_size(DESKTOP)


def _keep(page: Page, name: str) -> None:
    folder = os.environ.get("VSDEB_SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def findings(page: Page) -> list[str]:
    """What axe finds, a line each."""
    options: dict[str, Any] = {"runOnly": {"type": "tag", "values": RULES}}
    violations = Axe().run(page, options=options).response["violations"]
    return [f"{found['id']}: {[node['target'] for node in found['nodes']]}" for found in violations]
