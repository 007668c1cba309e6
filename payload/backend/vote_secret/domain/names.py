"""Names and other words that people type."""

import unicodedata


def tidy(text: str) -> str:
    """As it is stored: Unicode's NFC, without space around it."""
    return unicodedata.normalize("NFC", text).strip()


def name_key(name: str) -> str:
    """Equal for names that look alike to people: case, width, inner spaces and invisible characters do not count."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    visible = "".join(character for character in folded if unicodedata.category(character) != "Cf")
    return " ".join(visible.split()) or folded
