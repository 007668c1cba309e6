"""Pages of the PDF: their foot, and the outline that a reader shows beside them."""

from collections.abc import Callable
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate

from vote_secret.report.pdf_styles import GREY, MARGIN, PAGE, REGULAR_NAME

# Which paragraphs are headings, and at which level of the outline they stand.
_OUTLINE = {"heading2": 0, "heading3": 1}


class NumberedCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """Writes on each page its number and how many there are: on paper, a page that is missing is seen."""

    def __init__(self, *arguments: Any, footer: Callable[[int, int], str], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._footer = footer
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, page in enumerate(self._pages, 1):
            self.__dict__.update(page)
            self._foot(number)
            super().showPage()
        super().save()

    def _foot(self, number: int) -> None:
        self.setFont(REGULAR_NAME, 7.5)
        self.setFillColor(GREY)
        self.drawRightString(PAGE[0] - MARGIN, 12 * mm, self._footer(number, len(self._pages)))


class OutlinedTemplate(SimpleDocTemplate):  # type: ignore[misc]  # ReportLab has no types
    """A document whose headings are in its outline."""

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802
        level = _OUTLINE.get(getattr(getattr(flowable, "style", None), "name", ""))
        if level is None:
            return
        key = f"part{self.seq.nextf('part')}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(flowable.getPlainText(), key, level, closed=level == 0)
