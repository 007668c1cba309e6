"""Arabic letters in the shapes that their neighbours give them (Unicode's Arabic Presentation Forms-B)."""

import unicodedata

_FIRST, _LAST = 0xFE80, 0xFEFC


def shaped(text: str) -> str:
    """The text with each Arabic letter in its shape, and lam and alef as one."""
    letters = _with_ligatures(text)
    return "".join(_shape(letters, index) for index in range(len(letters)))


def _forms() -> dict[str, dict[str, str]]:
    """The shapes of each letter: isolated, initial, medial, final."""
    forms: dict[str, dict[str, str]] = {}
    for number in range(_FIRST, _LAST + 1):
        kind, _, letters = unicodedata.decomposition(chr(number)).partition(" ")
        name = "".join(chr(int(letter, 16)) for letter in letters.split())
        forms.setdefault(name, {})[kind.strip("<>")] = chr(number)
    return forms


_FORMS = _forms()


def _with_ligatures(text: str) -> list[str]:
    letters: list[str] = []
    for character in text:
        if letters and letters[-1] + character in _FORMS:
            letters[-1] += character
        else:
            letters.append(character)
    return letters


def _shape(letters: list[str], index: int) -> str:
    forms = _FORMS.get(letters[index])
    if forms is None:
        return letters[index]
    joins_before = "final" in forms and "initial" in _FORMS.get(_neighbour(letters, index, -1), {})
    joins_after = "initial" in forms and "final" in _FORMS.get(_neighbour(letters, index, 1), {})
    if joins_before:
        return forms["medial" if joins_after else "final"]
    return forms["initial" if joins_after else "isolated"]


def _neighbour(letters: list[str], index: int, step: int) -> str:
    """The next letter that way, vowel signs passed over; empty at the end."""
    index += step
    while 0 <= index < len(letters) and unicodedata.combining(letters[index][0]):
        index += step
    return letters[index] if 0 <= index < len(letters) else ""
