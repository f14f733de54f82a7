"""Tables of HTML: which are tables, and what they hold."""

from __future__ import annotations

from mentordesk.journal.importing.html.tree import Node


def rows_of(node: Node) -> list[Node]:
    """The rows of a table, those of tables inside it left out."""
    rows: list[Node] = []
    for child in node.children:
        if isinstance(child, Node) and child.name == "tr":
            rows.append(child)
        elif isinstance(child, Node) and child.name in ("tbody", "thead", "tfoot"):
            rows += rows_of(child)
    return rows


def cells_of(row: Node) -> list[Node]:
    """The cells of a row."""
    return [one for one in row.children if isinstance(one, Node) and one.name in ("td", "th")]


def is_layout(node: Node) -> bool:
    """Whether a table only arranges the page, as clipped pages do."""
    return any(node.all(name) for name in ("table", "h1", "h2", "h3", "pre", "ul", "ol"))
