"""The lines, in SQLite."""

import sqlite3
from contextlib import closing
from typing import Any


class Store:
    """Opens the file anew for each call: there are few, and workers are many."""

    def __init__(self, path: str) -> None:
        self.path = path

    def add(self, text: str) -> int:
        """Writes a line down; its number."""
        with closing(self._open()) as connection, connection:
            number = connection.execute("insert into lines (text) values (?)", (text,)).lastrowid
        return number or 0

    def line(self, number: int) -> str | None:
        """A line, if there is one of that number."""
        rows = self._rows("select text from lines where number = ?", number)
        return rows[0][0] if rows else None

    def last(self, count: int) -> list[str]:
        """The newest lines."""
        return [row[0] for row in self._rows("select text from lines order by number desc limit ?", count)]

    def count(self) -> int:
        """How many lines there are."""
        return int(self._rows("select count(*) from lines")[0][0])

    def _rows(self, statement: str, *values: int) -> list[Any]:
        with closing(self._open()) as connection:
            return connection.execute(statement, values).fetchall()

    def _open(self) -> sqlite3.Connection:
        """Whoever opens it closes it: a connection that is only forgotten stays until Python looks for cycles."""
        connection = sqlite3.connect(self.path, timeout=20)
        connection.execute("create table if not exists lines (number integer primary key, text text)")
        return connection
