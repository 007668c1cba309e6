"""What changes leave behind: events for those who look on, and the sealed log."""

import sqlite3

from vote_secret.domain.act import Act
from vote_secret.domain.event import EventType
from vote_secret.report.log import CHAIN_START, chain_digest
from vote_secret.report.model import LogAction, LogEntry
from vote_secret.store.sqlite.times import from_ms, to_ms


def add_event(tx: sqlite3.Connection, meeting_id: str, kind: EventType, subject: str | None = None) -> None:
    """The meeting's next event."""
    seq = tx.execute("UPDATE meeting SET seq = seq + 1 WHERE id = ? RETURNING seq", (meeting_id,)).fetchone()[0]
    tx.execute(
        "INSERT INTO event (meeting_id, seq, type, subject) VALUES (?, ?, ?, ?)", (meeting_id, seq, kind, subject)
    )


def add_log_entry(tx: sqlite3.Connection, meeting_id: str, act: Act, action: LogAction, detail: str = "") -> None:
    """The next entry, sealed to the one before."""
    number, digest = tx.execute(
        "SELECT number, digest FROM log_entry WHERE meeting_id = ? ORDER BY number DESC LIMIT 1", (meeting_id,)
    ).fetchone() or (0, CHAIN_START)
    at = to_ms(act.at)
    seal = chain_digest(digest, from_ms(at), act.by, action, detail)
    tx.execute(
        "INSERT INTO log_entry VALUES (?, ?, ?, ?, ?, ?, ?)",
        (meeting_id, number + 1, at, act.by, action, detail, seal),
    )


def log_entries(tx: sqlite3.Connection, meeting_id: str) -> list[LogEntry]:
    rows = tx.execute(
        "SELECT at, actor, action, detail, digest FROM log_entry WHERE meeting_id = ? ORDER BY number", (meeting_id,)
    )
    return [LogEntry(from_ms(row[0]), row[1], LogAction(row[2]), *row[3:]) for row in rows]


def void_consent(tx: sqlite3.Connection, meeting_id: str) -> None:
    """What the scrutators said about the report no longer holds."""
    tx.execute("UPDATE meeting SET consent = 'none' WHERE id = ?", (meeting_id,))
    tx.execute("UPDATE scrutator SET report_vote = NULL WHERE meeting_id = ?", (meeting_id,))


def add_chore(tx: sqlite3.Connection, name: str) -> None:
    """Something for scrub."""
    tx.execute("INSERT OR IGNORE INTO chore VALUES (?)", (name,))
