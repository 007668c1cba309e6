"""The report as PDF, made in memory: nothing of a vote is ever written to a temporary file."""

import io
from collections.abc import Iterator
from functools import partial
from html import escape

from reportlab.platypus import Flowable, LongTable
from reportlab.platypus import Paragraph as PdfParagraph

from vote_secret.report.characters import plain
from vote_secret.report.content import document_of
from vote_secret.report.direction import drawn, is_right_to_left
from vote_secret.report.document import Block, Document, Facts, Heading, Paragraph, Table
from vote_secret.report.fonts import FontChain, fonts
from vote_secret.report.lines import lines_of
from vote_secret.report.model import MeetingReport
from vote_secret.report.pdf_pages import NumberedCanvas, OutlinedTemplate
from vote_secret.report.pdf_styles import (
    BOLD_NAME,
    FACTS,
    GAP,
    MARGIN,
    PADDING,
    PAGE,
    REGULAR_NAME,
    ROWS,
    STYLES,
    WIDTH,
)
from vote_secret.report.texts import CATALOGUES


def render_pdf(report: MeetingReport) -> bytes:
    """The whole file. The same report gives the same bytes, as long as the same fonts are installed.

    Takes some tenths of a second for some hundred participants: not on an event loop. Raises FontsMissingError.
    """
    return _Pdf(document_of(report)).whole()


class _Pdf:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._texts = CATALOGUES[document.locale]
        self._fonts = fonts()
        self._lacking = False

    def whole(self) -> bytes:
        output = io.BytesIO()
        document = self._document
        template = OutlinedTemplate(
            output,
            pagesize=PAGE,
            **dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), MARGIN),
            **{"title": document.title, "subject": document.subject, "author": document.author},
            **{"creator": "Vote Secret", "lang": document.locale, "displayDocTitle": 1, "invariant": 1},
            # Without its own first font a canvas names Helvetica in the file, which is not embedded.
            initialFontName=REGULAR_NAME,
        )
        template.build(list(self._story()), canvasmaker=partial(NumberedCanvas, footer=self._footer))
        return output.getvalue()

    def _footer(self, number: int, count: int) -> str:
        return f"{self._document.footer} · {self._texts.page.format(number=number, count=count)}"

    def _story(self) -> Iterator[Flowable]:
        yield self._paragraph(self._document.title, "title")
        for block in self._document.blocks:
            yield self._block(block)
        if self._lacking:
            yield self._paragraph(self._texts.replaced, "note")

    def _block(self, block: Block) -> Flowable:
        match block:
            case Heading(level, text):
                return self._paragraph(text, f"heading{level}")
            case Paragraph(text, important):
                return self._paragraph(text, "important" if important else "text")
            case Facts(rows):
                return self._facts(rows)
            case Table():
                return self._table(block)

    def _facts(self, rows: tuple[tuple[str, str], ...]) -> Flowable:
        widths = [0.4 * WIDTH, 0.6 * WIDTH]
        cells = [
            [self._paragraph(name, "name", widths[0]), self._paragraph(value, "cell", widths[1])]
            for name, value in rows
        ]
        return LongTable(cells, colWidths=widths, style=FACTS, hAlign="LEFT", spaceAfter=GAP)

    def _table(self, table: Table) -> Flowable:
        rows = [self._row(table.header, table, "column")]
        rows += [self._row(row, table, "cell") for row in table.rows]
        rows += [self._row(table.total, table, "column")] if table.total is not None else []
        widths = [share * WIDTH for share in table.widths]
        return LongTable(rows, colWidths=widths, repeatRows=1, style=ROWS, hAlign="LEFT", spaceAfter=GAP)

    def _row(self, cells: tuple[str, ...], table: Table, style: str) -> list[Flowable]:
        return [
            self._paragraph(cell, f"{style}number" if index in table.numbers else style, table.widths[index] * WIDTH)
            for index, cell in enumerate(cells)
        ]

    def _paragraph(self, text: str, name: str, width: float = WIDTH) -> Flowable:
        style = STYLES[name]
        chain = self._fonts.bold if style.fontName == BOLD_NAME else self._fonts.regular
        self._lacking = self._lacking or chain.lacks(text)
        if not is_right_to_left(text):
            return PdfParagraph(_markup(text, chain), style)
        lines = lines_of(plain(text), chain, style.fontSize, width - PADDING)
        return PdfParagraph("<br/>".join(_markup(drawn(line), chain) for line in lines), style)


def _markup(text: str, chain: FontChain) -> str:
    """The text for ReportLab, which reads markup: ours around the runs of other fonts, none of anyone else's."""
    return "".join(
        escape(run.text) if run.font == chain.name else f'<font name="{run.font}">{escape(run.text)}</font>'
        for run in chain.runs(text)
    )
