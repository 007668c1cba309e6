"""The report as HTML: for screen readers, for any language, for any width. No style, no script, nothing loaded."""

import html
import re
from collections.abc import Iterator

from vote_secret.report.characters import plain
from vote_secret.report.content import document_of
from vote_secret.report.document import Block, Document, Facts, Heading, Paragraph, Table
from vote_secret.report.model import MeetingReport

CONTENT_SECURITY_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
"""To be served with it: whatever a title may hold, it can do nothing."""

# Longer words get places where a line may break, or they would widen the page on a telephone.
_LONG_WORD = re.compile(r"\S{20}(?=\S)")


def render_html(report: MeetingReport) -> str:
    """The whole page, alone in its file."""
    document = document_of(report)
    return "\n".join(("<!doctype html>", f'<html lang="{document.locale}">', *_page(document), "</html>", ""))


def _page(document: Document) -> Iterator[str]:
    yield '<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta name="color-scheme" content="light dark">\n<title>{html.escape(plain(document.title))}</title>'
    yield f"</head>\n<body>\n<main>\n<h1>{_text(document.title)}</h1>"
    for block in document.blocks:
        yield from _block(block)
    yield f"</main>\n<footer><p>{_text(document.footer)}</p></footer>\n</body>"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f'<h{level} dir="auto">{_text(text)}</h{level}>'
        case Paragraph(text, important):
            yield f"<p><strong>{_text(text)}</strong></p>" if important else f"<p>{_text(text)}</p>"
        case Facts(rows):
            pairs = (f'<dt>{_text(name)}</dt><dd dir="auto">{_text(value)}</dd>' for name, value in rows)
            yield "\n".join(("<dl>", *pairs, "</dl>"))
        case Table():
            yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    yield f'<table>\n<caption dir="auto">{_text(table.caption)}</caption>'
    header = "".join(f'<th scope="col">{_text(cell)}</th>' for cell in table.header)
    yield f"<thead><tr>{header}</tr></thead>\n<tbody>"
    for row in table.rows:
        yield _row(row, table.named_by)
    yield "</tbody>"
    if table.total is not None:
        yield f"<tfoot>{_row(table.total, table.named_by)}</tfoot>"
    yield "</table>"


def _row(cells: tuple[str, ...], named_by: int) -> str:
    kinds = ('th scope="row"' if index == named_by else "td" for index in range(len(cells)))
    marked = (f'<{kind} dir="auto">{_text(cell)}</{kind[:2]}>' for kind, cell in zip(kinds, cells, strict=True))
    return f"<tr>{''.join(marked)}</tr>"


def _text(text: str) -> str:
    pieces = _LONG_WORD.sub(lambda match: match.group() + "\n", plain(text)).split("\n")
    return "<wbr>".join(html.escape(piece) for piece in pieces)
