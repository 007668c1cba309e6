"""Measures the service through the real nginx and gunicorn, and prints Markdown.

votes     ballots a second on SQLite, and what one costs
mongo     the same on the MongoDB protocol: SecantusDB, a small server for tests. It is not mongod
events    200 open streams: events delivered of events sent, in order, and how soon
memory    of a worker, idle and after work
voters    500 voters within 10 seconds, their pages' streams and looks left out
pages     the same, each with a page that listens and looks again as ours does, nginx with 4096 connections a process
debian    the same with Debian's 768
report    500 names and 50 polls, in three scripts
ends      stop, restart and reload with 200 open streams
"""

import argparse
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import measure_ends
import measure_events
import measure_memory
import measure_pages
import measure_report
import measure_votes
from figures import Result, Row
from mongo_server import MongoServer
from processes import busy_of_all, wait_for_quiet

Measure = Callable[[str], Row]


def votes(gunicorn: str) -> Row:
    return measure_votes.measure(gunicorn, {}, 4, {})


def mongo(gunicorn: str) -> Row:
    with tempfile.TemporaryDirectory() as folder, MongoServer.started(Path(folder)) as server:
        return measure_votes.measure(gunicorn, {"MONGO_URL": server.url}, 1, {"SecantusDB": server.pid})


MEASUREMENTS: dict[str, tuple[str, Measure]] = {
    "votes": ("Votes on SQLite", votes),
    "mongo": ("Votes on the MongoDB protocol (SecantusDB, not mongod)", mongo),
    "events": ("Events", lambda gunicorn: measure_events.measure(gunicorn, {})),
    "memory": ("Memory", measure_memory.measure),
    "voters": ("500 voters within 10 seconds", lambda gunicorn: measure_pages.measure(gunicorn, 768, has_pages=False)),
    "pages": ("500 voters with a page each", lambda gunicorn: measure_pages.measure(gunicorn, 4096)),
    "debian": (
        "500 voters with a page each, Debian's nginx.conf",
        lambda gunicorn: measure_pages.measure(gunicorn, 768),
    ),
    "report": ("The report of 500 names and 50 polls", lambda _: measure_report.measure()),
    "ends": ("Stop, restart, reload", measure_ends.measure),
}


def main() -> int:
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was started ends as well
    for name in options.what or MEASUREMENTS:
        title, measure = MEASUREMENTS[name]
        runs = []
        for number in range(options.runs):
            wait_for_quiet(60 * options.patience)
            runs.append(_with_others(partial(measure, options.gunicorn)))
            print(f"{name}: run {number + 1} of {options.runs} done", file=sys.stderr)
        note = f"gunicorn `{options.gunicorn}`, {os.cpu_count()} processors, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC."
        print(Result(title, note, runs).markdown(), flush=True)
    return 0


def _with_others(measure: Callable[[], Row]) -> Row:
    """What is measured, and how much of the machine others took meanwhile."""
    own, (busy, idle) = sum(os.times()[:4]), busy_of_all()
    row = measure()
    own, (now_busy, now_idle) = sum(os.times()[:4]) - own, busy_of_all()
    busy, idle = now_busy - busy, now_idle - idle
    return {**row, "processors taken by others (%)": max(0.0, 100 * (busy - own) / (busy + idle))}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="run", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "what", nargs="*", choices=[*MEASUREMENTS, []], metavar="WHAT", help="what to measure; everything by default"
    )
    parser.add_argument("--runs", type=int, default=3, help="of each; medians are shown (3)")
    parser.add_argument(
        "--gunicorn", default="--workers 4", help="gunicorn's arguments beside the package's (--workers 4)"
    )
    parser.add_argument(
        "--patience", type=float, default=0, help="minutes to wait, before each run, for a machine at rest"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
