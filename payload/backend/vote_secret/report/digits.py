"""Digests and shares as a report writes them."""


def grouped(digest: str) -> str:
    """A digest in groups of four, as the page shows it too."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def percentage(part: int, whole: int, decimal: str, sign: str) -> str:
    """The share of `part` in `whole` with one decimal, halves rounded up, exact for any numbers."""
    tenths = (2000 * part + whole) // (2 * whole) if whole else 0
    return f"{tenths // 10}{decimal}{tenths % 10}{sign}"
