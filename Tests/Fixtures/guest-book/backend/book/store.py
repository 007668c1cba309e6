"""The lines, in SQLite."""

import sqlite3


class Store:
    """Opens the file anew for each call: there are few, and workers are many."""

    def __init__(self, path: str) -> None:
        self.path = path

    def add(self, text: str) -> int:
        """Writes a line down; its number."""
        with self._open() as connection:
            number = connection.execute("insert into lines (text) values (?)", (text,)).lastrowid
        return number or 0

    def line(self, number: int) -> str | None:
        """A line, if there is one of that number."""
        row = self._open().execute("select text from lines where number = ?", (number,)).fetchone()
        return row[0] if row else None

    def last(self, count: int) -> list[str]:
        """The newest lines."""
        rows = self._open().execute("select text from lines order by number desc limit ?", (count,))
        return [row[0] for row in rows]

    def count(self) -> int:
        """How many lines there are."""
        return int(self._open().execute("select count(*) from lines").fetchone()[0])

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=20)
        connection.execute("create table if not exists lines (number integer primary key, text text)")
        return connection
