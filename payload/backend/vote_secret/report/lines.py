"""Where lines of text from right to left break, which ReportLab would break in the order of the drawing."""

from collections.abc import Iterator

from vote_secret.report.fonts import FontChain


def lines_of(text: str, chain: FontChain, size: float, width: float) -> Iterator[str]:
    """The text in lines that fit into `width` (points) at a size (points). Words that do not fit are cut.

    Each letter is measured a fixed number of times, however long the text is.
    """
    space = chain.width(" ", size)
    line, used = "", 0.0
    for word in text.split():
        needed = chain.width(word, size)
        if line and used + space + needed <= width:
            line, used = f"{line} {word}", used + space + needed
            continue
        if line:
            yield line
        *whole, line = _cut(word, chain, size, width)
        yield from whole
        used = chain.width(line, size)
    if line:
        yield line


def _cut(word: str, chain: FontChain, size: float, width: float) -> Iterator[str]:
    piece, used = "", 0.0
    for character in word:
        needed = chain.width(character, size)
        if piece and used + needed > width:
            yield piece
            piece, used = "", 0.0
        piece, used = piece + character, used + needed
    yield piece
