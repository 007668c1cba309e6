"""The service and the browser that all tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright
from served import PATIENCE_SECONDS

from deployment import Deployment, build_page, deployed
from visitors import Visitors, visiting

# A name that no browser takes for this machine: a page of it is no secure context over plain HTTP.
INSECURE_HOST = "meeting.test"

# As people would see it: a name without a port.
PUBLIC_HOST = "vote.example"

expect.set_options(timeout=PATIENCE_SECONDS * 1000)


@pytest.fixture(scope="session")
def page_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built page."""
    folder = tmp_path_factory.mktemp("page")
    build_page(folder)
    return folder


@pytest.fixture(scope="session")
def deployment(tmp_path_factory: pytest.TempPathFactory, page_folder: Path) -> Iterator[Deployment]:
    with deployed(tmp_path_factory.mktemp("service"), page_folder, {}) as running:
        yield running


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright, deployment: Deployment) -> Iterator[Browser]:
    names = f"MAP {INSECURE_HOST} 127.0.0.1, MAP {PUBLIC_HOST} 127.0.0.1:{deployment.port}"
    arguments = ["--no-sandbox", "--disable-dev-shm-usage", f"--host-resolver-rules={names}"]
    chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
    yield chromium
    chromium.close()


@pytest.fixture
def visitors(browser: Browser, deployment: Deployment) -> Iterator[Visitors]:
    """People on this machine: for their browsers the page is a secure context."""
    with visiting(browser, deployment.origin) as people:
        yield people


@pytest.fixture
def members(browser: Browser) -> Iterator[Visitors]:
    """People who go to the address that a club would give them."""
    with visiting(browser, f"http://{PUBLIC_HOST}") as people:
        yield people


@pytest.fixture
def guests(browser: Browser, deployment: Deployment) -> Iterator[Visitors]:
    """People in a hall's own network, over plain HTTP under a name."""
    with visiting(browser, f"http://{INSECURE_HOST}:{deployment.port}") as people:
        yield people
