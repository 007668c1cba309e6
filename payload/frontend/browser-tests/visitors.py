"""Browsers of several people, each watched for what the page must never do."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, ViewportSize

# Kept from the first moment of each document on; the policy does not concern what the test itself runs.
_TELL_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""

# A refusal by the server, which the page tells in words; and a header that browsers obey over HTTPS alone.
_EXPECTED = ("Failed to load resource", "The Cross-Origin-Opener-Policy header has been ignored")

PHONE: ViewportSize = {"width": 360, "height": 740}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}


@dataclass
class Watch:
    """What went wrong in one person's browser."""

    origin: str
    strangers: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)

    def hear_request(self, request: Request) -> None:
        """Notes each request to anything but the service."""
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and f"{address.scheme}://{address.netloc}" != self.origin:
            self.strangers.append(request.url)

    def hear_console(self, message: ConsoleMessage) -> None:
        """Notes what the browser says of the policy, and every warning of the page's own."""
        text = message.text
        if text.startswith("policy:") or "Content Security Policy" in text or "requires 'Trusted" in text:
            self.violations.append(text)
        elif message.type in ("error", "warning") and not text.startswith(_EXPECTED):
            self.mistakes.append(text)

    def assert_clean(self) -> None:
        assert (self.strangers, self.violations, self.mistakes) == ([], [], [])


@dataclass
class Visitor:
    """Somebody with a browser of their own."""

    context: BrowserContext
    page: Page
    watch: Watch

    def go(self, path: str) -> None:
        self.page.goto(self.watch.origin + path)
        self.page.wait_for_selector("h1")


class Visitors:
    """Makes them, and looks at the end whether each one's browser had a quiet time."""

    def __init__(self, browser: Browser, origin: str) -> None:
        self._browser = browser
        self._origin = origin
        self._all: list[Visitor] = []

    def new(self, **options: Any) -> Visitor:
        """Somebody new, French by default and with a phone; `options` go to the browser context."""
        context = self._browser.new_context(**{"locale": "fr-FR", "viewport": PHONE, "has_touch": True, **options})
        context.add_init_script(_TELL_VIOLATIONS)
        watch = Watch(self._origin)
        context.on("request", watch.hear_request)
        context.on("console", watch.hear_console)
        context.on("weberror", lambda error: watch.mistakes.append(str(error.error)))
        visitor = Visitor(context, context.new_page(), watch)
        self._all.append(visitor)
        return visitor

    def close(self) -> None:
        for visitor in self._all:
            visitor.context.close()

    def assert_clean(self) -> None:
        for visitor in self._all:
            visitor.watch.assert_clean()


@contextmanager
def visiting(browser: Browser, origin: str) -> Iterator[Visitors]:
    visitors = Visitors(browser, origin)
    try:
        yield visitors
        visitors.assert_clean()
    finally:
        visitors.close()
