"""The charter on the clipboard and on paper: the circle's own words below what joining needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextCursor, QTextDocument

from mentordesk.mentoring import zones
from mentordesk.mentoring.circles import charter

if TYPE_CHECKING:
    from datetime import time

    from mentordesk.playbook.talk import Card
    from mentordesk.ui.circles.page_data import PageData

POINTS = 11


def begun(card: Card) -> str:
    """The card of the playbook as a text to write on in."""
    return "\n\n".join(
        "\n".join((part.title, *(line.text for line in part.lines))) for part in card.parts
    )


def whole(data: PageData, words: str) -> str:
    """What is copied: name, code, clocks and seats, then the circle's own words."""
    head = charter.written(data.company, _hour(data))
    return f"{head}\n\n{words.strip()}\n" if words.strip() else f"{head}\n"


def paper(words: str) -> QTextDocument:
    """What is printed: the same words, put in as text, never as markup. GUI thread."""
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", POINTS))
    QTextCursor(document).insertText(words)
    return document


def _hour(data: PageData) -> time | None:
    """At what hour it meets on its own clocks, where a session is planned."""
    for one in data.ahead:
        if one.line is not None:
            start = zones.local(one.line.session.slot.start, data.company.circle.home_zone)
            return start.time().replace(second=0, microsecond=0)
    return None
