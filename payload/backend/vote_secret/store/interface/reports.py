"""The report and the scrutators' consent to it."""

from abc import ABC, abstractmethod
from datetime import datetime

from vote_secret.domain.act import Act
from vote_secret.domain.consent import ConsentCount
from vote_secret.domain.snapshot import PreparedReport


class ReportStore(ABC):
    """From the request to the finished report."""

    @abstractmethod
    async def request_report(self, meeting_id: str, act: Act) -> ConsentCount:
        """Asks the scrutators who have joined, without earlier votes. Log and event REPORT_REQUESTED.

        Where nobody has joined (`total` 0) nothing happens: nobody has to be asked. Refuses with MEETING_UNKNOWN,
        MEETING_CLOSING, POLL_OPEN.
        """

    @abstractmethod
    async def vote_on_report(
        self, meeting_id: str, scrutator_id: str, now: datetime, *, approved: bool
    ) -> ConsentCount:
        """Notes a scrutator's answer, and what it decides. Event SCRUTATOR_VOTED; log and event REPORT_APPROVED or
        _REJECTED when it decides. Refuses with SCRUTATOR_UNKNOWN, MEETING_CLOSING, NO_REQUEST.
        """

    @abstractmethod
    async def freeze(self, meeting_id: str, act: Act, delete_after: datetime) -> None:
        """Lets nothing change any more, in one step with respect to everything that would. Sets `delete_after`.

        Log and event REPORT_PREPARED. A frozen meeting stays as it is. Refuses with MEETING_UNKNOWN,
        POLL_OPEN, SCRUTATORS_PENDING (snapshot.report_obstacle).
        """

    @abstractmethod
    async def save_report(self, report: PreparedReport, pdf: bytes, html: str) -> PreparedReport:
        """Keeps the report of a frozen meeting; the one that counts: an earlier one stays. Event REPORT_PREPARED.

        Refuses with MEETING_UNKNOWN.
        """

    @abstractmethod
    async def find_report(self, report_id: str) -> PreparedReport | None: ...

    @abstractmethod
    async def report_pdf(self, report_id: str) -> bytes | None: ...

    @abstractmethod
    async def report_html(self, report_id: str) -> str | None: ...
