"""The parts that a report is made of, before they become PDF or HTML. Every text in them is plain text."""

from dataclasses import dataclass

from vote_secret.report.model import Locale


@dataclass(frozen=True)
class Heading:
    """A heading of level 2 (a part of the report) or 3 (within it). The document's title is level 1."""

    level: int
    text: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph."""

    text: str
    important: bool = False


@dataclass(frozen=True)
class Facts:
    """Names with their values."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Table:
    """Rows below a header. `caption` names the table for who cannot see where it stands."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    """Shares of the page's width."""
    numbers: frozenset[int] = frozenset()
    """Which columns hold numbers."""
    named_by: int = 0
    """Which column says what a row is about."""
    total: tuple[str, ...] | None = None


Block = Heading | Paragraph | Facts | Table


@dataclass(frozen=True)
class Document:
    """A whole report."""

    locale: Locale
    title: str
    subject: str
    author: str
    blocks: tuple[Block, ...]
    footer: str
