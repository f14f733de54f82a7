"""Full-text search over the bundle, the most relevant passages first."""

from __future__ import annotations

from typing import Any

from mentordesk.playbook.bundle import Bundle
from mentordesk.playbook.model import Found
from mentordesk.playbook.read import ItemReader
from mentordesk.text import Part, What, parse_query, snippet

TITLE_WEIGHT, WORDS_WEIGHT = 6.0, 3.0  # a word in a title counts as much as six in the text
LOOSE_AT_MOST = 10


def search(bundle: Bundle, reader: ItemReader, query: str, limit: int) -> tuple[Found, ...]:
    """Passages that hold every word of the query; its last word may be only begun.

    Where none holds every word, the ten that hold the most telling ones: people type questions. A
    passage that exists in a better language of the chain is not shown in a lesser one.
    """
    asked = parse_query(query, typing=True)
    narrowed = any(one.what is not What.IN and not one.negated for one in asked.filters)
    if not asked.match or narrowed or not asked.asks_in(Part.PLAYBOOK):
        return ()  # no passage has a tag, a day, a person
    match = f"{{title}} : ({asked.match})" if asked.titles_only else asked.match
    rows = _rows(bundle, reader, match, limit)
    if not rows and len(asked.wanted) > 1 and not asked.unwanted:
        loose = " OR ".join(term.expression() for term in asked.wanted)
        rows = _rows(bundle, reader, loose, min(limit, LOOSE_AT_MOST))
    lines = {line.id: line for line in reader.all_lines} if rows else {}
    found = []
    for item, anchor, title, body in rows:
        if item in lines:
            part = snippet(body, asked)
            found.append(Found(lines[item], anchor, title, part.text, part.highlights))
    return tuple(found)


def _rows(bundle: Bundle, reader: ItemReader, match: str, limit: int) -> list[tuple[Any, ...]]:
    """Item, anchor, title and body of each passage that answers an FTS5 expression."""
    return bundle.all(
        "SELECT passage.item, passage.anchor, passage.title, passage.body FROM passage_fts"
        " JOIN passage ON passage.id = passage_fts.rowid"
        " WHERE passage_fts MATCH ? AND passage.language = ("
        "  SELECT language FROM passage AS other, json_each(?) AS wanted"
        "  WHERE other.item = passage.item AND other.anchor = passage.anchor"
        "  AND other.language = wanted.value ORDER BY wanted.key LIMIT 1)"
        " ORDER BY bm25(passage_fts, ?, ?, 1.0), passage.id LIMIT ?",
        (match, reader.wanted_languages, TITLE_WEIGHT, WORDS_WEIGHT, limit),
    )
