"""The fonts of the PDF: Debian's DejaVu, and behind it one for Chinese, Japanese and Korean where it is installed."""

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from vote_secret.report.characters import code_point, plain

# What Debian's packages fonts-dejavu-core and fonts-droid-fallback install.
FOLDER = Path("/usr/share/fonts/truetype")
REGULAR = "dejavu/DejaVuSans.ttf"
BOLD = "dejavu/DejaVuSans-Bold.ttf"
FALLBACKS = ("droid/DroidSansFallbackFull.ttf",)

# They have no shape of their own; where a font lacks them nothing is missing: joiners and variation selectors.
_SHAPELESS = frozenset("\u00ad\u200b\u200c\u200d\ufe0e\ufe0f\ufeff")

# ReportLab draws the characters beyond, but whoever copies or listens to the text gets another one: its map from
# glyphs back to characters (ToUnicode) is cut to 16 bits.
_LAST_READABLE = 0xFFFF


KEPT_LETTERS = 4096
"""More than the letters of all names and questions of a meeting in whatever language."""


class FontsMissingError(Exception):
    """The font that every report needs is not installed."""


@dataclass(frozen=True)
class Run:
    """Characters in a row that one font has."""

    font: str
    text: str


@dataclass(frozen=True)
class Letter:
    """How a character is shown."""

    font: str
    text: str
    """Itself, its number in brackets, or nothing."""
    is_missing: bool
    width: float
    """Points at a size of one point. No font here sets letters closer to certain others: widths add up."""


class FontChain:
    """A font and those that help out. Letters come from the first that has them."""

    def __init__(self, fonts: tuple[TTFont, ...]) -> None:
        self._fonts = fonts
        # A report says the same letters ten thousands of times.
        self._letter = lru_cache(KEPT_LETTERS)(self._found)

    @property
    def name(self) -> str:
        """The first font's name."""
        return str(self._fonts[0].fontName)

    def runs(self, text: str) -> list[Run]:
        """The text in pieces, each with its font. A character that none has stands as its number in brackets."""
        letters = (letter for letter in map(self._letter, plain(text)) if letter.text)
        return [
            Run(font, "".join(letter.text for letter in run)) for font, run in groupby(letters, key=attrgetter("font"))
        ]

    def lacks(self, text: str) -> bool:
        """Whether something in the text cannot be shown as it is."""
        return any(self._letter(one).is_missing for one in plain(text))

    def width(self, text: str, size: float) -> float:
        """How wide the text is drawn, in points, at a size in points. `text` comes from `plain`."""
        return size * sum(self._letter(one).width for one in text)

    def _found(self, character: str) -> Letter:
        font = self._font_for(character)
        is_missing = font is None and character not in _SHAPELESS
        shown = character if font is not None else code_point(character) if is_missing else ""
        name = font or self.name
        return Letter(name, shown, is_missing, float(stringWidth(shown, name, 1)))

    def _font_for(self, character: str) -> str | None:
        number = ord(character)
        if number > _LAST_READABLE:
            return None
        return next((str(font.fontName) for font in self._fonts if number in font.face.charToGlyph), None)


@dataclass(frozen=True)
class Fonts:
    """The two weights."""

    regular: FontChain
    bold: FontChain


@cache
def fonts() -> Fonts:
    """The fonts, read once a process. Raises FontsMissingError without DejaVu."""
    fallbacks = tuple(font for path in FALLBACKS if (font := _optional(path)) is not None)
    return Fonts(FontChain((_font(REGULAR), *fallbacks)), FontChain((_font(BOLD), *fallbacks)))


def _font(path: str) -> TTFont:
    try:
        font = TTFont(Path(path).stem, str(FOLDER / path))
    except (TTFError, OSError) as error:
        raise FontsMissingError(f"{FOLDER / path} cannot be read; is fonts-dejavu-core installed?") from error
    registerFont(font)
    return font


def _optional(path: str) -> TTFont | None:
    try:
        return _font(path)
    except FontsMissingError:
        return None
