"""One text in an index of its own, asked as the stores ask."""

from __future__ import annotations

from sqlcipher3 import dbapi2 as sqlite

from mentordesk.text import fold, parse_query


def found(index: sqlite.Connection, text: str, typed: str, *, typing: bool = False) -> bool:
    query = parse_query(typed, typing=typing)
    index.execute("DELETE FROM f")
    index.execute("INSERT INTO f (rowid, x) VALUES (1, ?)", (fold(text),))
    if query.match:
        return bool(index.execute("SELECT 1 FROM f WHERE f MATCH ?", (query.match,)).fetchall())
    return not index.execute("SELECT 1 FROM f WHERE f MATCH ?", (query.without,)).fetchall()
