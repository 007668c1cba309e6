"""One poll in the report: its result, and what proves it."""

from collections.abc import Iterator

from vote_secret.report.digits import grouped, percentage
from vote_secret.report.document import Block, Facts, Heading, Paragraph, Table
from vote_secret.report.model import PollReport, PollState
from vote_secret.report.moments import Moments
from vote_secret.report.texts import Texts

# Below so many ballots, who voted how can be guessed from the result alone.
FEW_BALLOTS = 3


class PollContent:
    """Writes one poll."""

    def __init__(self, number: int, poll: PollReport, texts: Texts, moments: Moments) -> None:
        self._number = number
        self._poll = poll
        self._texts = texts
        self._moments = moments

    def blocks(self) -> Iterator[Block]:
        """Everything about it. The counts of a poll that is not closed are nowhere in it."""
        yield Heading(3, f"{self._number}. {self._poll.question}")
        if self._poll.state is PollState.DRAFT:
            yield Paragraph(self._texts.draft)
        elif self._poll.state is PollState.ACTIVE:
            yield Paragraph(self._texts.active)
            yield Facts((self._started(), self._fingerprint()))
        else:
            yield from self._result()
            yield from self._proof()

    def _result(self) -> Iterator[Block]:
        poll, texts = self._poll, self._texts
        yield Facts((self._started(), (texts.closed, self._moments.date(poll.closed_at))))
        if not poll.ballots:
            yield Paragraph(texts.no_ballots)
        yield Table(
            caption=poll.question,
            header=(texts.option, texts.ballots, texts.share),
            rows=tuple((option.text, str(option.ballots), self._share(option.ballots)) for option in poll.options),
            widths=(0.6, 0.2, 0.2),
            numbers=frozenset({1, 2}),
            total=(texts.all_ballots, str(poll.ballots), self._share(poll.ballots)),
        )
        if 0 < poll.ballots < FEW_BALLOTS:
            yield Paragraph(texts.few_ballots)

    def _proof(self) -> Iterator[Block]:
        poll, texts = self._poll, self._texts
        total = sum(option.ballots for option in poll.options)
        yield Facts(
            (
                (texts.approved_at_start, str(poll.approved_at_start)),
                (texts.claims, str(poll.claims)),
                (texts.counted, str(poll.ballots)),
                (texts.claims_within_approved, self._verdict(holds=poll.claims <= poll.approved_at_start)),
                (texts.ballots_within_claims, self._verdict(holds=poll.ballots <= poll.claims)),
                (texts.sums_agree, self._verdict(holds=total == poll.ballots)),
                self._fingerprint(),
                (texts.ballot_box, grouped(poll.ballot_box_sha256) if poll.ballot_box_sha256 else texts.unknown),
            )
        )

    def _started(self) -> tuple[str, str]:
        return (self._texts.started, self._moments.date(self._poll.started_at))

    def _fingerprint(self) -> tuple[str, str]:
        digest = self._poll.key_fingerprint
        return (self._texts.fingerprint, grouped(digest) if digest else self._texts.unknown)

    def _verdict(self, *, holds: bool) -> str:
        return self._texts.passed if holds else self._texts.failed

    def _share(self, ballots: int) -> str:
        return percentage(ballots, self._poll.ballots, self._texts.decimal, self._texts.percent)
