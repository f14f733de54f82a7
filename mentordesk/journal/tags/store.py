"""All SQL that asks for tags. Functions take an open transaction; ``tag_store`` writes them."""

from __future__ import annotations

from heapq import nsmallest
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from mentordesk.journal.markdown.marks import fold_tag
from mentordesk.journal.store import FIRST_PLACE, LINE, START, line_of
from mentordesk.journal.tag_model import EntryTag, TagLine

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from mentordesk.journal.model import EntryLine
    from mentordesk.vault.database import Transaction

ONE_BY_ONE: Final = 64
"""Of so many tags at most each one's newest entries are asked for: the order lies in the index."""

_HIGHEST: Final = "\U0010ffff"
_NESTED: Final = "SELECT seq FROM tag WHERE folded = ?1 OR folded BETWEEN ?1 || '/' AND ?2"
_NUMBERED: Final = (
    "SELECT t.seq, t.shown, t.folded, n.number FROM (SELECT tag, count(*) AS number FROM entry_tag"
    " {} GROUP BY tag) n CROSS JOIN tag t ON t.seq = n.tag"
)
_AWAY: Final = "SELECT seq FROM entry WHERE deleted IS NOT NULL"


def every(tx: Transaction) -> list[TagLine]:
    """Each tag that a standing entry has, by its folded spelling."""
    found = _lines(tx, tx.all(_NUMBERED.format("")))
    return sorted(found, key=attrgetter("folded"))


def begun(tx: Transaction, typed: str, limit: int) -> list[TagLine]:
    """Tags that begin as it is typed, the most used first."""
    folded = fold_tag(typed)
    begun_so = "WHERE tag IN (SELECT seq FROM tag WHERE folded BETWEEN ? AND ?)"
    rows = tx.all(_NUMBERED.format(begun_so), (folded, folded + _HIGHEST))
    return nsmallest(limit, _lines(tx, rows), key=lambda line: (-line.number, line.folded))


def _lines(tx: Transaction, rows: Iterable[tuple[int, str, str, int]]) -> list[TagLine]:
    """Spellings put together; what lies in the bin does not count."""
    away: dict[int, int] = dict(
        tx.all(f"SELECT tag, count(*) FROM entry_tag WHERE entry IN ({_AWAY}) GROUP BY tag")
    )
    found: dict[str, TagLine] = {}
    several: dict[str, list[TagLine]] = {}
    for seq, shown, folded, all_of_it in rows:
        number = all_of_it - away.get(seq, 0)
        if number:
            line = TagLine(shown, folded, number)
            before = found.setdefault(folded, line)
            if before is not line:
                several.setdefault(folded, [before]).append(line)
    if several:
        exact = _exact(tx, several)
        for folded, spelt in several.items():
            most = max(spelt, key=attrgetter("number"))
            found[folded] = TagLine(most.shown, folded, exact[folded])
    return list(found.values())


def _exact(tx: Transaction, several: Container[str]) -> dict[str, int]:
    """Of tags with more than one spelling: in how many entries, each counted once."""
    rows = tx.all(
        "SELECT t.folded, count(DISTINCT e.entry) FROM tag t JOIN entry_tag e ON e.tag = t.seq"
        " WHERE t.folded IN (SELECT folded FROM tag GROUP BY folded HAVING count(*) > 1)"
        f" AND e.entry NOT IN ({_AWAY}) GROUP BY t.folded"
    )
    return {folded: number for folded, number in rows if folded in several}


def of(tx: Transaction, seq: int) -> list[EntryTag]:
    """The tags of an entry: those of its text, then those beside it, each once."""
    rows = tx.all(
        "SELECT t.shown, t.folded, e.beside FROM entry_tag e JOIN tag t ON t.seq = e.tag"
        " WHERE e.entry = ? ORDER BY e.beside, e.seq",
        (seq,),
    )
    found: dict[str, EntryTag] = {}
    for shown, folded, beside in rows:
        found.setdefault(folded, EntryTag(shown, folded, bool(beside)))
    return list(found.values())


def number(tx: Transaction, folded: str) -> int:
    """In how many standing entries a tag is, or one nested in it."""
    row = tx.one(
        f"SELECT count(DISTINCT entry) FROM entry_tag WHERE tag IN ({_NESTED})"
        f" AND entry NOT IN ({_AWAY})",
        _range(folded),
    )
    return int(row[0]) if row else 0


def lines(tx: Transaction, folded: str, before: int | None, limit: int) -> list[EntryLine]:
    """At most ``limit`` standing entries with a tag, or one nested in it, below a place."""
    top = FIRST_PLACE if before is None else before
    tags = [row[0] for row in tx.all(_NESTED, _range(folded))]
    if len(tags) > ONE_BY_ONE:
        rows = tx.all(
            f"SELECT DISTINCT entry FROM entry_tag WHERE tag IN ({_NESTED}) AND entry < ?3"
            f" AND entry NOT IN ({_AWAY}) ORDER BY entry DESC LIMIT ?4",
            (*_range(folded), top, limit),
        )
        places = [row[0] for row in rows]
    else:
        places = sorted({place for tag in tags for place in _newest(tx, tag, top, limit)})
        places = places[::-1][:limit]
    return _entries(tx, places)


def _newest(tx: Transaction, tag: int, top: int, limit: int) -> list[int]:
    rows = tx.all(
        f"SELECT entry FROM entry_tag WHERE tag = ? AND entry < ? AND entry NOT IN ({_AWAY})"
        " ORDER BY entry DESC LIMIT ?",
        (tag, top, limit),
    )
    return [row[0] for row in rows]


def _entries(tx: Transaction, places: list[int]) -> list[EntryLine]:
    marks = ", ".join("?" * len(places))
    rows = tx.all(
        f"SELECT {LINE}, {START} FROM entry e WHERE e.seq IN ({marks}) ORDER BY e.seq DESC", places
    )
    return [line_of(row) for row in rows]


def _range(folded: str) -> tuple[str, str]:
    return folded, f"{folded}/{_HIGHEST}"
