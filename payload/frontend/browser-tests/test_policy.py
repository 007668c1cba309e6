"""What the browser is allowed to do, as nginx tells it."""

from urllib.request import urlopen

from deployment import Deployment

STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
    "trusted-types 'none'"
)


def test_every_address_of_the_page_comes_with_the_strict_policy(deployment: Deployment) -> None:
    for path in ("/", "/join", "/meetings/0123/organizer"):
        with urlopen(deployment.origin + path) as answer:  # noqa: S310 - an address of this machine
            assert answer.headers["Content-Security-Policy"] == STRICT
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.read().startswith(b"<!doctype html>")
