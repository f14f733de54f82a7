"""All SQL that finds entries. Functions take an open transaction.

What narrows a search down becomes sets of places (``entry.seq``, the index's rowids), so that the
entries themselves are read only for the answers that are shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from mentordesk.journal.condition_store import Condition, conditions
from mentordesk.journal.naming import NameSource, no_names
from mentordesk.journal.occasions import OCCASIONS, occasion_of
from mentordesk.journal.store import FIRST_PLACE, LINE, line_of
from mentordesk.text import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.journal.model import EntryLine
    from mentordesk.text import Query
    from mentordesk.vault.database import Transaction

TITLE_WEIGHT: Final = 4.0
"""A word in a title counts as much as so many in the text, where the best come first."""

TAGS_AT_MOST: Final = 40
_STANDING = "SELECT seq FROM entry WHERE deleted IS NULL"


@dataclass(frozen=True)
class Span:
    """Which of the answers: at most ``limit`` below the place ``before``, or the best of all."""

    limit: int
    before: int | None = None
    ranked: bool = False


@dataclass(frozen=True)
class Facets:
    """By what the journal can be narrowed down: only what would find something."""

    occasions: tuple[str, ...] = ()
    tags: tuple[str, ...] = field(
        default=(), repr=False
    )  # as they are written, the most used first
    starred: bool = False
    files: bool = False


def search(
    tx: Transaction, query: Query, span: Span, naming: NameSource = no_names
) -> list[tuple[EntryLine, str]]:
    """Standing entries that answer ``query``, newest first, each with its whole body."""
    if not query or not query.asks_in(Part.JOURNAL):
        return []
    found = conditions(tx, query, naming)
    pick, values = _words(query, found, span) if query.wanted else _places(query, found, span)
    rows = tx.all(
        f"SELECT {LINE}, e.body, p.rank FROM ({pick}) p CROSS JOIN entry e ON e.seq = p.seq",
        values,
    )
    rows.sort(key=lambda row: row[-1])
    return [(line_of(row[:-1]), row[-2]) for row in rows]


def _words(query: Query, found: Sequence[Condition], span: Span) -> tuple[str, list[Any]]:
    """Places whose indexed words answer. The plus keeps FTS5 from asking once for each place."""
    match = f"{{title}} : ({query.match})" if query.titles_only else query.match
    terms = "".join(f" AND +f.rowid {one.membership}" for one in found)
    rank = f"bm25(entry_fts, {TITLE_WEIGHT}, 1.0)" if span.ranked else "-f.rowid"
    order = "2" if span.ranked else "f.rowid DESC"
    pick = (
        f"SELECT f.rowid AS seq, {rank} AS rank FROM entry_fts f"
        f" WHERE entry_fts MATCH ? AND f.rowid < ?{terms} ORDER BY {order} LIMIT ?"
    )
    values = (value for one in found for value in one.values)
    return pick, [match, _top(span), *values, span.limit]


def _places(query: Query, found: Sequence[Condition], span: Span) -> tuple[str, list[Any]]:
    """Places where no word is wanted: the sets that are wanted, or all, less the unwanted."""
    if query.without:
        match = f"{{title}} : ({query.without})" if query.titles_only else query.without
        without = "SELECT rowid FROM entry_fts WHERE entry_fts MATCH ?"
        found = [*found, Condition(without, (match,), negated=True)]
    wanted = [one for one in found if not one.negated]
    values = [value for one in wanted for value in one.values]
    if wanted:
        inner = " INTERSECT ".join(one.places for one in wanted)
        inner = f"SELECT DISTINCT seq FROM ({inner}) WHERE seq < ?"
    else:
        inner = f"{_STANDING} AND seq < ?"
    values.append(_top(span))
    for one in found:
        if one.negated:
            inner += f" AND seq {one.membership}"
            values += one.values
    pick = f"SELECT seq, -seq AS rank FROM ({inner}) ORDER BY seq DESC LIMIT ?"
    return pick, [*values, span.limit]


def _top(span: Span) -> int:
    return FIRST_PLACE if span.before is None else span.before


def facets(tx: Transaction) -> Facets:
    """By what the journal can be narrowed down at present."""
    tags = tx.all(
        "SELECT t.shown FROM tag t JOIN (SELECT tag, count(*) AS number FROM entry_tag WHERE"
        " entry NOT IN (SELECT seq FROM entry WHERE deleted IS NOT NULL) GROUP BY tag"
        " ORDER BY number DESC LIMIT ?) n ON n.tag = t.seq ORDER BY n.number DESC, t.folded",
        (TAGS_AT_MOST,),
    )
    there = {occasion_of(prompt_id) for prompt_id in _prompt_ids(tx)}
    starred = tx.one("SELECT 1 FROM entry WHERE starred = 1 AND deleted IS NULL LIMIT 1")
    files = tx.one(
        "SELECT 1 FROM attachment a JOIN entry e ON e.id = a.entry_id"
        " WHERE a.deleted IS NULL AND e.deleted IS NULL LIMIT 1"
    )
    return Facets(
        occasions=tuple(one for one in OCCASIONS if one in there),
        tags=tuple(row[0] for row in tags),
        starred=starred is not None,
        files=files is not None,
    )


def _prompt_ids(tx: Transaction) -> list[str]:
    """Each prompt that some entry answers, once: a step from one to the next in the index."""
    rows = tx.all(
        "WITH RECURSIVE p(id) AS (SELECT min(prompt_id) FROM entry"
        " WHERE prompt_id <> '' AND deleted IS NULL UNION ALL"
        " SELECT (SELECT min(e.prompt_id) FROM entry e WHERE e.prompt_id > p.id"
        " AND e.prompt_id <> '' AND e.deleted IS NULL) FROM p WHERE p.id IS NOT NULL)"
        " SELECT id FROM p WHERE id IS NOT NULL"
    )
    return [row[0] for row in rows]
