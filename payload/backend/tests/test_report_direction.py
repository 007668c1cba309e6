"""Text from right to left in the PDF."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from report_sample import closed_poll, sample

from vote_secret.report import render_pdf
from vote_secret.report.arabic import shaped
from vote_secret.report.direction import drawn
from vote_secret.report.fonts import FontChain, fonts
from vote_secret.report.lines import lines_of


def backwards(text: str) -> str:
    return text[::-1]


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("Alice (2)", "Alice (2)"),
        ("שלום", backwards("שלום")),
        ("שלום עולם", backwards("שלום עולם")),
        ("abc שלום עולם def", f"abc {backwards('שלום עולם')} def"),
        ("שלום abc", f"abc {backwards('שלום')}"),
        ("שלום 12", f"12 {backwards('שלום')}"),
        ("1. שלום", f"{backwards('שלום')} .1"),  # the first letter sets the direction of the line
        ("a שלום 12 b", f"a 12 {backwards('שלום')} b"),
        ("שלום (abc)", f"(abc) {backwards('שלום')}"),
        ("שלום (עולם)", f"({backwards('עולם')}) {backwards('שלום')}"),
        ("", ""),
        ("12", "12"),
    ],
)
def test_a_line_is_drawn_as_it_is_seen(line: str, seen: str) -> None:
    assert drawn(line) == seen


def test_a_sign_stays_behind_its_letter() -> None:
    assert drawn("אָב") == "באָ"


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        ("سلام", "\ufeb3\ufefc\ufee1"),  # seen initial, lam and alef as one, final; meem alone after them
        ("محمد", "\ufee3\ufea4\ufee4\ufeaa"),
        ("دار", "\ufea9\ufe8d\ufead"),  # letters that join nothing after them
        ("abc", "abc"),
    ],
)
def test_arabic_letters_take_the_shape_of_their_place(text: str, shapes: str) -> None:
    assert shaped(text) == shapes


def test_long_text_breaks_into_lines_that_fit_in_reading_order() -> None:
    text = " ".join(["שלום עולם"] * 40)
    lines = list(lines_of(text, fonts().regular, 9.5, 200))
    assert len(lines) > 5
    assert " ".join(lines) == text


def test_a_word_that_is_too_long_is_cut() -> None:
    lines = list(lines_of("א" * 300, fonts().regular, 9.5, 100))
    assert len(lines) > 5
    assert "".join(lines) == "א" * 300


class CountingChain:
    """The regular fonts, counting the letters that are asked about."""

    def __init__(self) -> None:
        self.letters = 0

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def counted(text: str, *more: float) -> Any:
            self.letters += len(text)
            return getattr(fonts().regular, name)(text, *more)

        return counted


@pytest.mark.parametrize("text", ["שלום עולם " * 200, "א" * 2000])
def test_a_long_text_takes_no_more_work_a_letter_than_a_short_one(text: str) -> None:
    chain = CountingChain()
    assert list(lines_of(text, cast(FontChain, chain), 9.5, 200))
    assert chain.letters < 4 * len(text)


def test_a_report_with_both_directions_is_made() -> None:
    question = "שאלה ארוכה מאוד " * 30 + "سؤال"
    assert render_pdf(sample(title="שלום (Paris) 2026", polls=(closed_poll(question=question),)))
