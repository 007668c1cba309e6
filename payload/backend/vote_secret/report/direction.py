"""Text from right to left, for a drawing that only goes from left to right.

A reduced form of the Unicode Bidirectional Algorithm (UAX #9): letters, numbers and what stands between them, without
explicit marks, which `characters.plain` has made visible.
"""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from vote_secret.report.arabic import shaped

_RIGHT = ("R", "AL")
_NUMBERS = ("EN", "AN")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")

Cluster = tuple[str, int]
"""A character with the signs that combine with it, and its level: odd where the text goes to the left."""


def is_right_to_left(text: str) -> bool:
    """Whether anything in it is written from right to left."""
    return any(unicodedata.bidirectional(character) in _RIGHT for character in text)


def drawn(line: str) -> str:
    """The characters of one line as they are seen from left to right. The first letter sets the line's direction."""
    letters = list(_clusters(shaped(line)))
    base = next((one for one in map(_strong, letters) if one), "L")
    clusters = list(zip(letters, _levels(letters, base), strict=True))
    for level in (2, 1):  # rule L2: every run of a level or above is turned around, the highest first
        clusters = [one for run in _runs(clusters, level) for one in run]
    return "".join(letter.translate(_MIRRORED) if level % 2 else letter for letter, level in clusters)


def _clusters(text: str) -> Iterator[str]:
    cluster = ""
    for character in text:
        if cluster and not unicodedata.combining(character):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def _strong(letter: str) -> str:
    """L or R; empty for what has no direction of its own."""
    kind = unicodedata.bidirectional(letter[0])
    return "R" if kind in _RIGHT else "L" if kind == "L" else ""


def _levels(letters: list[str], base: str) -> list[int]:
    kinds = _kinds(letters, base)
    levels = {"R": 1, "N": 2, "L": 0 if base == "L" else 2}
    return [levels[kind or _between(kinds, index, base)] for index, kind in enumerate(kinds)]


def _kinds(letters: list[str], base: str) -> list[str]:
    """L, R, or N for a number among letters from right to left; empty for what takes its direction from others."""
    kinds, strong = [], base
    for letter in letters:
        strong = _strong(letter) or strong
        is_number = unicodedata.bidirectional(letter[0]) in _NUMBERS
        kinds.append(("N" if strong == "R" else "L") if is_number else _strong(letter))
    return kinds


def _between(kinds: list[str], index: int, base: str) -> str:
    """Between two of the same direction, that one; else the line's. Numbers among them go with R (rule N1)."""
    before = next((kind for kind in reversed(kinds[:index]) if kind), base).replace("N", "R")
    after = next((kind for kind in kinds[index:] if kind), base).replace("N", "R")
    return before if before == after else base


def _runs(clusters: list[Cluster], level: int) -> Iterator[list[Cluster]]:
    for is_high, run in groupby(clusters, key=lambda one: one[1] >= level):
        letters = list(run)
        yield letters[::-1] if is_high else letters
