"""Characters that must not act on what stands around them."""

import unicodedata
from functools import lru_cache

# They turn the order of the letters after them; in a name they could make one line read as another.
_TURNERS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """The text in its composed form (NFC), with line breaks as spaces and every control character as its number."""
    return "".join(map(_plain, unicodedata.normalize("NFC", text)))


def code_point(character: str) -> str:
    """A character as its Unicode number: [U+2603]."""
    return f"[U+{ord(character):04X}]"


@lru_cache(4096)
def _plain(character: str) -> str:
    if character in "\t\n\r\v\f\x85\u2028\u2029":
        return " "
    if character in _TURNERS or unicodedata.category(character) in ("Cc", "Cs"):
        return code_point(character)
    return character
