"""The report as PDF, read by poppler's tools as others would read it."""

import re
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from report_sample import START, closed_poll, sample

from vote_secret.report import ApprovedParticipant, FontsMissingError, MeetingReport, PollState, fonts, render_pdf


def poppler(program: str, pdf: bytes, *arguments: str) -> str:
    """What a program of poppler-utils says of the file, given on its standard input."""
    outcome = subprocess.run([program, *arguments], input=pdf, capture_output=True, check=True)
    return outcome.stdout.decode()


def text_of(report: MeetingReport) -> str:
    """The text, with line breaks and runs of spaces as one space."""
    return " ".join(poppler("pdftotext", render_pdf(report), "-", "-").split())


def test_it_can_be_read() -> None:
    text = text_of(sample())
    for part in ("Rapport de vote secret", "Assemblée générale", "K7QX2MPA", "Chloé", "Élire le bureau ?", "66,7 %"):
        assert part in text


@pytest.mark.parametrize(
    "title", ["A <b>& B < C", "</para><font size=99>", "&amp; &lt; &#65;", "alpha\nbeta", "<br/>", "%s {0}"]
)
def test_markup_in_a_title_is_text(title: str) -> None:
    assert " ".join(title.split()) in text_of(sample(title=title))


@pytest.mark.parametrize("title", ["Ωμέγα Ελλάδα", "Собрание", "Élève œuvre ŋ ß ẞ", "Łódź Ğ ő", "½€→✓"])
def test_letters_of_europe_are_shown(title: str) -> None:
    assert title in text_of(sample(title=title))


def test_a_letter_that_no_font_has_is_told_by_its_number(without_fallback: None) -> None:
    text = text_of(sample(title="会议"))
    assert "[U+4F1A][U+8BAE]" in text
    assert "remplacés par leur numéro Unicode" in text


def test_nothing_is_said_of_replaced_letters_when_there_are_none() -> None:
    assert "numéro Unicode" not in text_of(sample())


def test_chinese_is_shown_where_a_font_has_it() -> None:
    if not any((fonts.FOLDER / path).exists() for path in fonts.FALLBACKS):
        pytest.skip("fonts-droid-fallback is not installed")
    text = text_of(sample(title="会议"))
    assert "会议" in text
    assert "numéro Unicode" not in text


def test_an_emoji_is_told_by_its_number() -> None:
    assert "fête [U+1F389]" in text_of(sample(title="fête 🎉"))


def test_a_name_cannot_turn_the_order_of_what_follows() -> None:
    assert "abc[U+202E]def" in text_of(sample(title="abc\u202edef"))


def test_a_word_of_200_letters_breaks() -> None:
    text = text_of(sample(title="x" * 200, polls=(closed_poll(question="y" * 200),)))
    assert "x" * 200 in text.replace(" ", "")
    assert "y" * 200 in text.replace(" ", "")


def test_longest_texts_everywhere_fit() -> None:
    name = "n" * 100
    report = sample(
        organizer_name=name,
        participants=(ApprovedParticipant(name, START),),
        scrutators=tuple(replace(one, name=name) for one in sample().scrutators),
        polls=(
            closed_poll(
                question="q" * 500, options=tuple(replace(one, text="o" * 200) for one in closed_poll().options * 6)
            ),
        ),
        log=tuple(replace(one, actor=name, detail="d" * 500) for one in sample().log),
    )
    text = text_of(report).replace(" ", "")
    assert text.count("o" * 200) == 18
    assert "q" * 500 in text


def test_500_participants_and_50_polls(capsys: pytest.CaptureFixture[str]) -> None:
    people = tuple(ApprovedParticipant(f"Participante numéro {number}", START) for number in range(1, 501))
    report = sample(
        participants=people, polls=tuple(closed_poll(question=f"Question {number}") for number in range(50))
    )
    start = time.perf_counter()
    pdf = render_pdf(report)
    with capsys.disabled():
        print(f"\n500 names, 50 polls: {time.perf_counter() - start:.2f} s, {len(pdf)} bytes")
    text = poppler("pdftotext", pdf, "-", "-")
    assert all(one.name in text for one in people)
    assert "Question 49" in text


def test_pages_are_numbered_with_their_count() -> None:
    pdf = render_pdf(sample(participants=tuple(ApprovedParticipant(f"Nom {n}", START) for n in range(100))))
    count = int(re.findall(r"Pages: +(\d+)", poppler("pdfinfo", pdf, "-"))[0])
    pages = poppler("pdftotext", pdf, "-", "-").split("\f")[:-1]
    assert len(pages) == count > 2
    for number, page in enumerate(pages, 1):
        assert f"Page {number} sur {count}" in page


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_it_names_its_language(locale: str) -> None:
    pdf = render_pdf(replace(sample(), locale=locale))  # type: ignore[arg-type]
    assert re.search(rb"/Lang \(" + locale.encode() + rb"\)", pdf)


def test_it_has_a_title_and_an_outline() -> None:
    pdf = render_pdf(sample())
    assert "Title:           Rapport de vote secret" in poppler("pdfinfo", pdf, "-")
    assert b"/Outlines" in pdf


def test_every_font_is_embedded() -> None:
    fonts_table = poppler("pdffonts", render_pdf(sample(title="会")), "-").splitlines()[2:]
    assert len(fonts_table) >= 2
    for line in fonts_table:
        assert re.search(r"TrueType +\S+ +yes yes yes", line), line


def test_the_same_report_gives_the_same_bytes() -> None:
    assert render_pdf(sample()) == render_pdf(sample())


def test_threads_do_not_disturb_each_other() -> None:
    expected = {title: render_pdf(sample(title=title)) for title in ("one", "two", "会")}
    made: dict[str, bytes] = {}

    def work(title: str) -> None:
        made[title] = render_pdf(sample(title=title))

    threads = [threading.Thread(target=work, args=(title,)) for title in expected]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == expected


def test_no_file_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    render_pdf(sample())
    assert not list(tmp_path.iterdir())


def test_a_partial_report_shows_no_count_of_an_open_poll() -> None:
    text = text_of(sample(partial=True, polls=(closed_poll(state=PollState.ACTIVE, ballots=4711),)))
    assert "[RAPPORT PARTIEL]" in text
    assert "4711" not in text


def test_without_its_font_it_says_which_package_to_install(
    with_fonts_in: Callable[[Path], None], tmp_path: Path
) -> None:
    with_fonts_in(tmp_path)
    with pytest.raises(FontsMissingError, match="fonts-dejavu-core"):
        render_pdf(sample())


@pytest.fixture
def with_fonts_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Fonts are looked for in another folder until the test ends."""

    def look_in(folder: Path) -> None:
        fonts.fonts.cache_clear()
        monkeypatch.setattr(fonts, "FOLDER", folder)

    return look_in


@pytest.fixture
def without_fallback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FALLBACKS", ())
    fonts.fonts.cache_clear()


@pytest.fixture(autouse=True)
def fresh_fonts() -> None:
    """What a test changed of the fonts does not reach the next."""
    fonts.fonts.cache_clear()
