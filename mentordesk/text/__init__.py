"""Fold, segment and compare what people write: one folding for the index and for the query."""

from __future__ import annotations

from mentordesk.text.folding import fold, one_line, shows, tokens, unstorable, without_unstorable
from mentordesk.text.operators import Days, Filter, Part, What, leave_words, quoted
from mentordesk.text.query import Query, Snippet, Term, parse_query, places, snippet

__all__ = [
    "Days",
    "Filter",
    "Part",
    "Query",
    "Snippet",
    "Term",
    "What",
    "fold",
    "leave_words",
    "one_line",
    "parse_query",
    "places",
    "quoted",
    "shows",
    "snippet",
    "tokens",
    "unstorable",
    "without_unstorable",
]
