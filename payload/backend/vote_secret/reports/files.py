"""The report as a file."""

from typing import Any, Literal
from urllib.parse import quote

from starlette.responses import Response

from vote_secret.domain.meeting import Meeting
from vote_secret.report import CONTENT_SECURITY_POLICY

Format = Literal["pdf", "html"]

PDF_ANSWER: dict[str, Any] = {"description": "The report.", "content": {"application/pdf": {}}}
HTML_ANSWER: dict[str, Any] = {"description": "The report.", "content": {"text/html": {}}}


def pdf_file(pdf: bytes, meeting: Meeting, *, partial: bool = False) -> Response:
    name = f"Rapport{'_partiel' if partial else ''}_{meeting.title}_{meeting.code}.pdf"
    return Response(pdf, media_type="application/pdf", headers=_headers("attachment", name))


def html_page(html: str) -> Response:
    return Response(
        html,
        media_type="text/html; charset=utf-8",
        headers={"Content-Disposition": "inline", "Content-Security-Policy": CONTENT_SECURITY_POLICY, **_CAUTION},
    )


_CAUTION = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}


def _headers(disposition: str, name: str) -> dict[str, str]:
    """RFC 6266, 5 and appendix D: the name in UTF-8, and in ASCII for programs that do not know that."""
    plain = "".join(letter if (letter.isascii() and letter.isalnum()) or letter in "._-" else "_" for letter in name)
    return {
        "Content-Disposition": f"{disposition}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}",
        **_CAUTION,
    }
