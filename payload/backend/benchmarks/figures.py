"""Numbers of a measurement, and how they are shown."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

Row = dict[str, float]
"""One run's figures by their names, units in the names."""


@dataclass(frozen=True)
class Result:
    """All runs of one measurement."""

    title: str
    note: str
    runs: Sequence[Row]

    def markdown(self) -> str:
        lines = [f"### {self.title}", "", self.note, "", "| figure | median | runs |", "| --- | ---: | --- |"]
        for name in self.runs[0]:
            values = [run[name] for run in self.runs]
            lines.append(f"| {name} | {_shown(statistics.median(values))} | {' '.join(map(_shown, values))} |")
        return "\n".join([*lines, ""])


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of them do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def answer_times(what: str, seconds: Sequence[float]) -> Row:
    """In milliseconds."""
    return {
        f"{what}, p50 (ms)": 1000 * percentile(seconds, 0.5),
        f"{what}, p99 (ms)": 1000 * percentile(seconds, 0.99),
        f"{what}, slowest (ms)": 1000 * max(seconds),
    }


def _shown(value: float) -> str:
    digits = 0 if value == int(value) or abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:.{digits}f}"
