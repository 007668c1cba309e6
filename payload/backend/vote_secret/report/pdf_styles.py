"""How the PDF looks: one size of text, one accent of weight, thin rules."""

from pathlib import PurePath

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import TableStyle

from vote_secret.report.fonts import BOLD, REGULAR

PAGE = A4
MARGIN = 20 * mm
WIDTH = A4[0] - 2 * MARGIN
GAP = 3 * mm

# What ReportLab leaves at both sides of a cell, together, and a little for rounding.
PADDING = 13

REGULAR_NAME = PurePath(REGULAR).stem
BOLD_NAME = PurePath(BOLD).stem

INK, GREY, RULE, SHADE = (HexColor(f"#{value}") for value in ("1a1a1a", "595959", "b3b3b3", "f2f2f2"))

_TEXT = ParagraphStyle("text", fontName=REGULAR_NAME, fontSize=9.5, leading=13.5, textColor=INK, spaceAfter=GAP)
_CELL = ParagraphStyle("cell", _TEXT, fontSize=8.5, leading=11.5, spaceAfter=0)
_COLUMN = ParagraphStyle("column", _CELL, fontName=BOLD_NAME)
_HEADING = ParagraphStyle("heading", _TEXT, fontName=BOLD_NAME, keepWithNext=1)

STYLES = {
    style.name: style
    for style in (
        _TEXT,
        _CELL,
        _COLUMN,
        ParagraphStyle("title", _HEADING, fontSize=19, leading=24, spaceAfter=6 * mm),
        ParagraphStyle("heading2", _HEADING, fontSize=13, leading=17, spaceBefore=5 * mm, spaceAfter=2 * mm),
        ParagraphStyle("heading3", _HEADING, fontSize=10.5, leading=14, spaceBefore=3 * mm, spaceAfter=1.5 * mm),
        ParagraphStyle("important", _TEXT, fontName=BOLD_NAME),
        ParagraphStyle("note", _TEXT, fontSize=8, leading=11, textColor=GREY, spaceBefore=5 * mm),
        ParagraphStyle("name", _CELL, textColor=GREY),
        ParagraphStyle("cellnumber", _CELL, alignment=TA_RIGHT),
        ParagraphStyle("columnnumber", _COLUMN, alignment=TA_RIGHT),
    )
}

# Cells are paragraphs with fonts of their own, yet a table names its own in the file: Helvetica, which is not embedded.
_FONT = ("FONTNAME", (0, 0), (-1, -1), REGULAR_NAME)

FACTS = TableStyle(
    [
        _FONT,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ]
)

ROWS = TableStyle(
    [
        _FONT,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
        ("BACKGROUND", (0, 0), (-1, 0), SHADE),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
    ]
)
