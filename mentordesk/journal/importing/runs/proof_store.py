"""All SQL of the proof after an import. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentordesk.text.folding import tokens

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

_LOOKED_AT = 2_000
"""Characters of an entry in which a word is chosen."""


def standing(tx: Transaction) -> int:
    """How many entries stand: counted over small indexes, not over the entries' words."""
    return _number(tx, "SELECT count(*) FROM entry") - _number(
        tx, "SELECT count(*) FROM entry WHERE deleted IS NOT NULL"
    )


def indexed(tx: Transaction) -> int:
    """How many entries search looks through."""
    return _number(tx, "SELECT count(*) FROM entry_fts_docsize")


def rows_of(tx: Transaction, run: int) -> tuple[int, int]:
    """The first and the last row of a run in ``entry_source``."""
    row = tx.one("SELECT min(seq), max(seq) FROM entry_source WHERE run = ?", (run,))
    return (row[0], row[1]) if row and row[0] is not None else (1, 0)


def missing(tx: Transaction, run: int, begin: int, end: int) -> int:
    """How many standing entries of these rows of a run search does not look through."""
    return _number(
        tx,
        "SELECT count(*) FROM entry_source s JOIN entry e ON e.id = s.entry_id"
        " WHERE s.seq >= ? AND s.seq < ? AND s.run = ? AND e.deleted IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM entry_fts_docsize d WHERE d.id = e.seq)",
        (begin, end, run),
    )


def sample(
    tx: Transaction, run: int, first: int, last: int, number: int
) -> list[tuple[int, str, str]]:
    """Place, title and beginning of standing entries from all over a run."""
    found: list[tuple[int, str, str]] = []
    step = max(1, (last - first + 1) // number)
    for row in range(first, last + 1, step):
        entry = tx.one(
            f"SELECT e.seq, e.title, substr(e.body, 1, {_LOOKED_AT}) FROM entry_source s"
            " JOIN entry e ON e.id = s.entry_id"
            " WHERE s.seq = ? AND s.run = ? AND e.deleted IS NULL",
            (row, run),
        )
        if entry is not None:
            found.append((entry[0], entry[1], entry[2]))
    return found


def telling_word(title: str, body: str) -> str:
    """A word by which an entry should be found: its longest; empty where it has none."""
    whole = body if len(body) < _LOOKED_AT else body[: body.rfind(" ") + 1]
    return max(tokens(f"{title} {whole}"), key=len, default="")


def finds(tx: Transaction, word: str, seq: int) -> bool:
    """Whether search finds ``word`` at this place."""
    return (
        tx.one("SELECT 1 FROM entry_fts WHERE entry_fts MATCH ? AND rowid = ?", (f'"{word}"', seq))
        is not None
    )


def _number(tx: Transaction, sql: str, params: tuple[Any, ...] = ()) -> int:
    row = tx.one(sql, params)
    return int(row[0]) if row else 0
