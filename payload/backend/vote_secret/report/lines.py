"""Where lines of text from right to left break, which ReportLab would break in the order of the drawing."""

from collections.abc import Iterator

from reportlab.pdfbase.pdfmetrics import stringWidth

from vote_secret.report.fonts import FontChain


def lines_of(text: str, chain: FontChain, size: float, width: float) -> Iterator[str]:
    """The text in lines that fit into `width` (points) at a size (points). Words that do not fit are cut."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and _width(longer, chain, size) > width:
            yield line
            longer = word
        *whole, line = _cut(longer, chain, size, width)
        yield from whole
    if line:
        yield line


def _cut(word: str, chain: FontChain, size: float, width: float) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and _width(pieces[-1] + character, chain, size) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces


def _width(text: str, chain: FontChain, size: float) -> float:
    return sum(float(stringWidth(run.text, run.font, size)) for run in chain.runs(text))
