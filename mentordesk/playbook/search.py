"""Full-text search over the bundle, the most relevant passages first."""

from __future__ import annotations

from mentordesk.playbook.bundle import Bundle
from mentordesk.playbook.model import Found
from mentordesk.playbook.read import ItemReader
from mentordesk.text import parse_query, snippet

TITLE_WEIGHT = 6.0  # a word in a title counts as much as six in the text


def search(bundle: Bundle, reader: ItemReader, query: str, limit: int) -> tuple[Found, ...]:
    """Passages that hold every word of the query; its last word may be only begun.

    A passage that exists in a better language of the chain is not shown in a lesser one.
    """
    asked = parse_query(query, typing=True)
    if not asked.match:
        return ()
    lines = {line.id: line for line in reader.lines()}
    rows = bundle.all(
        "SELECT passage.item, passage.anchor, passage.title, passage.body FROM passage_fts"
        " JOIN passage ON passage.id = passage_fts.rowid"
        " WHERE passage_fts MATCH ? AND passage.language = ("
        "  SELECT language FROM passage AS other, json_each(?) AS wanted"
        "  WHERE other.item = passage.item AND other.anchor = passage.anchor"
        "  AND other.language = wanted.value ORDER BY wanted.key LIMIT 1)"
        " ORDER BY bm25(passage_fts, ?, 1.0), passage.id LIMIT ?",
        (asked.match, reader.wanted_languages, TITLE_WEIGHT, limit),
    )
    found = []
    for item, anchor, title, body in rows:
        if item in lines:
            part = snippet(body, asked)
            found.append(Found(lines[item], anchor, title, part.text, part.highlights))
    return tuple(found)
