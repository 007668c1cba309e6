"""The report as HTML."""

import itertools
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from report_sample import closed_poll, sample

from vote_secret.report import CONTENT_SECURITY_POLICY, MeetingReport, render_html

VOID = {"meta", "wbr"}


class Page(HTMLParser):
    """Reads a page strictly: every element closed in order, and what is in which."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
            self.texts.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open:
            tag, text = self.texts[-1]
            self.texts[-1] = (tag, text + data)

    def all(self, tag: str) -> list[str]:
        return [text.strip() for name, text in self.texts if name == tag]


def page(report: MeetingReport) -> Page:
    return Page(render_html(report))


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_it_names_its_language(locale: str) -> None:
    assert ("html", {"lang": locale}) in page(replace(sample(), locale=locale)).elements  # type: ignore[arg-type]


def test_it_has_one_title_and_headings_in_order() -> None:
    found = page(sample())
    assert found.all("title") == found.all("h1") == ["Rapport de vote secret"]
    levels = [int(tag[1]) for tag, _ in found.elements if tag in ("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_every_table_has_a_caption_and_headers_with_their_scope() -> None:
    found = page(sample())
    tags = [tag for tag, _ in found.elements]
    assert tags.count("table") == tags.count("caption") == 4
    scopes = [attributes.get("scope") for tag, attributes in found.elements if tag == "th"]
    assert set(scopes) == {"col", "row"}
    rows_in_bodies = 2 + 3 + 3 + 1 + 4  # scrutators, participants, options, their total, log
    assert scopes.count("row") == rows_in_bodies


def test_it_has_landmarks() -> None:
    tags = [tag for tag, _ in page(sample()).elements]
    assert (tags.count("main"), tags.count("footer")) == (1, 1)


def test_it_loads_styles_and_runs_nothing() -> None:
    for tag, attributes in page(sample()).elements:
        assert tag not in ("script", "style", "link", "img", "iframe", "form", "a", "base")
        assert not [name for name in attributes if name in ("style", "src", "href") or name.startswith("on")]


def test_it_is_served_with_a_policy_that_allows_nothing() -> None:
    assert CONTENT_SECURITY_POLICY.startswith("default-src 'none';")
    assert "unsafe" not in CONTENT_SECURITY_POLICY


MARKUP = "A <b>& B < C</b><script>alert(1)</script>&lt; \" '"


def test_markup_in_any_text_is_text() -> None:
    report = sample(
        title=MARKUP,
        organizer_name=MARKUP,
        code=MARKUP,
        time_zone=MARKUP,
        scrutators=tuple(replace(one, name=MARKUP) for one in sample().scrutators),
        participants=tuple(replace(one, name=MARKUP) for one in sample().participants),
        polls=(
            closed_poll(question=MARKUP, options=tuple(replace(one, text=MARKUP) for one in closed_poll().options)),
        ),
        log=tuple(replace(one, actor=MARKUP, detail=MARKUP) for one in sample().log),
    )
    found = page(report)
    assert not {tag for tag, _ in found.elements} & {"b", "script"}
    joined = "".join(text for _, text in found.texts)
    assert joined.count(MARKUP) == 2 + 1 + 2 + 3 + 2 + 3 + 8


def test_all_the_world_s_letters_are_in_it() -> None:
    text = "会 Ω Я שלום مرحبا देवनागरी 😀 👩🏽‍🚀"
    assert text in page(sample(title=text)).all("dd")


def test_a_name_cannot_turn_the_order_of_what_follows() -> None:
    found = page(sample(title="abc\u202edef\u0007\ud800"))
    assert "abc[U+202E]def[U+0007][U+D800]" in found.all("dd")


def test_texts_set_their_own_direction() -> None:
    assert all(attributes.get("dir") == "auto" for tag, attributes in page(sample()).elements if tag in ("dd", "td"))


def test_a_long_word_may_break() -> None:
    page_text = render_html(sample(title="x" * 200))
    assert "x" * 20 + "<wbr>" + "x" * 20 in page_text
    assert "x" * 21 not in page_text.replace("<title>", "").split("<body>")[1]


def test_the_same_report_gives_the_same_text() -> None:
    assert render_html(sample()) == render_html(sample())
