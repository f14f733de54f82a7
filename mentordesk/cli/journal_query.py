"""Queries that are typed at the terminal: one that cannot be read as a whole is refused."""

from __future__ import annotations

from mentordesk.cli.session import UsageMistaken


def readable(query: str) -> str:
    """``query`` as it is. Raises ``UsageMistaken`` where a condition in it cannot be read.

    In the window it is said beside the field and left out. A script would take more for the answer
    than was asked for, and a copy would hold more than was meant.
    """
    from mentordesk.text import parse_query

    unread = parse_query(query).unread
    if unread:
        raise UsageMistaken(reason=f"“{unread[0]}” cannot be read")
    return query
