"""A meeting's facts put into the parts of a report."""

from collections.abc import Iterator

from vote_secret.report.digits import grouped
from vote_secret.report.document import Block, Document, Facts, Heading, Paragraph, Table
from vote_secret.report.log import is_unbroken
from vote_secret.report.model import MeetingReport, Scrutator
from vote_secret.report.moments import Moments
from vote_secret.report.poll_content import PollContent
from vote_secret.report.texts import CATALOGUES, Texts


def document_of(report: MeetingReport) -> Document:
    """The whole report."""
    return _Content(report).document()


class _Content:
    def __init__(self, report: MeetingReport) -> None:
        self._report = report
        self._texts: Texts = CATALOGUES[report.locale]
        self._moments = Moments(report.time_zone, self._texts)

    def document(self) -> Document:
        texts = self._texts
        return Document(
            locale=self._report.locale,
            title=texts.partial_title if self._report.partial else texts.title,
            subject=texts.subject,
            author=self._report.organizer_name,
            blocks=tuple(self._blocks()),
            footer=texts.made_by,
        )

    def _blocks(self) -> Iterator[Block]:
        yield Paragraph(self._fate(), important=True)
        yield from self._meeting()
        yield from self._scrutators()
        yield from self._participants()
        yield from self._polls()
        yield from self._log()
        yield Heading(2, self._texts.limits)
        yield Paragraph(self._texts.limits_text)

    def _fate(self) -> str:
        """What becomes of the data. The truth at the moment of the report: it is made before anything is deleted."""
        if self._report.partial:
            return self._texts.partial_note
        if self._report.delete_after is None:
            return self._texts.deleted_on_receipt
        return self._texts.deleted_on_receipt_by.format(date=self._moments.date(self._report.delete_after))

    def _meeting(self) -> Iterator[Block]:
        report, texts, moments = self._report, self._texts, self._moments
        yield Heading(2, texts.meeting)
        yield Facts(
            (
                (texts.meeting_title, report.title),
                (texts.organizer, report.organizer_name),
                (texts.code, report.code),
                (texts.created, moments.date(report.created_at)),
                (texts.generated, moments.date(report.generated_at)),
                (texts.time_zone, moments.zone),
            )
        )

    def _scrutators(self) -> Iterator[Block]:
        texts, scrutators = self._texts, self._report.scrutators
        yield Heading(2, texts.scrutators)
        if not scrutators:
            yield Paragraph(texts.no_scrutators)
            return
        yield Table(
            caption=texts.scrutators,
            header=(texts.number, texts.name, texts.added, texts.joined, texts.opinion),
            rows=tuple(self._scrutator(number, one) for number, one in enumerate(scrutators, 1)),
            widths=(0.08, 0.36, 0.2, 0.2, 0.16),
            numbers=frozenset({0}),
            named_by=1,
        )
        yield Paragraph(texts.total.format(count=len(scrutators)))

    def _scrutator(self, number: int, scrutator: Scrutator) -> tuple[str, ...]:
        texts, moments = self._texts, self._moments
        joined = moments.date(scrutator.joined_at) if scrutator.joined_at else texts.never_joined
        opinion = {None: texts.no_opinion, True: texts.agrees, False: texts.disagrees}[scrutator.report_vote]
        return (str(number), scrutator.name, moments.date(scrutator.added_at), joined, opinion)

    def _participants(self) -> Iterator[Block]:
        texts, participants = self._texts, self._report.participants
        yield Heading(2, texts.participants)
        if not participants:
            yield Paragraph(texts.no_participants)
            return
        yield Table(
            caption=texts.participants,
            header=(texts.number, texts.name, texts.joined_time, texts.final_state),
            rows=tuple(
                (
                    str(number),
                    one.name,
                    self._moments.date(one.joined_at),
                    texts.is_excluded if one.is_excluded else texts.is_approved,
                )
                for number, one in enumerate(participants, 1)
            ),
            widths=(0.1, 0.46, 0.24, 0.2),
            numbers=frozenset({0}),
            named_by=1,
        )
        yield Paragraph(texts.total.format(count=len(participants)))

    def _polls(self) -> Iterator[Block]:
        yield Heading(2, self._texts.polls)
        if not self._report.polls:
            yield Paragraph(self._texts.no_polls)
        for number, poll in enumerate(self._report.polls, 1):
            yield from PollContent(number, poll, self._texts, self._moments).blocks()

    def _log(self) -> Iterator[Block]:
        texts, log = self._texts, self._report.log
        yield Heading(2, texts.log)
        if not log:
            yield Paragraph(texts.no_log)
            return
        yield Paragraph(texts.log_note)
        yield Table(
            caption=texts.log,
            header=(texts.number, texts.time, texts.actor, texts.action, texts.detail),
            rows=tuple(
                (
                    str(number),
                    self._moments.clock(one.at),
                    one.actor or texts.server,
                    texts.actions[one.action],
                    one.detail,
                )
                for number, one in enumerate(log, 1)
            ),
            widths=(0.07, 0.21, 0.2, 0.26, 0.26),
            numbers=frozenset({0}),
            named_by=3,
        )
        yield Facts(
            (
                (texts.log_unbroken, texts.passed if is_unbroken(log) else texts.failed),
                (texts.log_digest, grouped(log[-1].digest)),
            )
        )
