"""The brief on paper: a text document of one page, made of the facts of a session.

Words are put in as text, never as markup. What others wrote stands in an isolate, so that it keeps
its own direction on a page of either. Sizes are points; the printer knows the rest. GUI thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.circle import words as circle_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import Qt

    from mentordesk.mentoring.actions.model import ActionLine
    from mentordesk.ui.sessions.facts import SessionFacts

translate = QCoreApplication.translate

BODY_SIZES = (11, 10, 9, 8)
"""Points; the largest with which all stands on one page is taken."""
ROOM = (481.0, 660.0)
"""Points: what Qt's margins leave of the width of A4 and of the height of Letter, the lesser."""
INCH = 72
EMPTY_BOX, TICKED_BOX = "☐", "☑"
INDENT = 14.0


def document(facts: SessionFacts, *, with_reminders: bool = False) -> QTextDocument:
    """The page to print. My private reminders stand on it only ``with_reminders``.

    A longer text than 8 points can hold goes on to a second page: nothing is left out.
    """
    for size in BODY_SIZES:
        paper = _Paper(size)
        paper.write(facts, with_reminders=with_reminders)
        if is_one_page(paper.document):
            break
    return paper.document


def is_one_page(paper: QTextDocument) -> bool:
    """Whether it fits on a sheet of A4 or Letter. Lays the document out anew."""
    dots = QGuiApplication.primaryScreen().logicalDotsPerInchY() / INCH
    width, height = ROOM
    paper.setTextWidth(width * dots)
    return paper.size().height() <= height * dots


def isolated(text: str) -> str:
    """The text with its own direction, whatever stands around it."""
    return f"\u2068{text}\u2069"


class _Paper:
    """A document that grows by lines."""

    def __init__(self, size: int) -> None:
        self.document = QTextDocument()
        option = QTextOption()
        option.setTextDirection(_direction())
        self.document.setDefaultTextOption(option)
        self.document.setDefaultFont(QFont("Inter", size))
        self.document.setDocumentMargin(0)
        self._cursor = QTextCursor(self.document)
        self._size = size
        self._is_first = True

    def write(self, facts: SessionFacts, *, with_reminders: bool) -> None:
        """The whole page."""
        self._head(facts)
        self._circle(facts)
        self._last(facts)
        self._actions(facts)
        self._goals(facts)
        self._agenda(facts)
        self._checklists(facts)
        if with_reminders:
            self._reminders(facts)

    def _head(self, facts: SessionFacts) -> None:
        session = facts.session
        self._line(isolated(facts.name), self._size + 8, bold=True)
        number = translate("sessions", "session {n}").format(n=session.number)
        parts = (
            when.day(session.slot.here().date()),
            when.both_clocks(session.slot),
            words.minutes(session.slot.minutes),
            words.mode(session.mode),
            number if session.number else "",
        )
        self._line(words.dotted(parts))

    def _circle(self, facts: SessionFacts) -> None:
        """Who hosts, who is expected, what was understood lately."""
        circle = facts.brief.circle
        if circle is None:
            return
        hosts = circle_words.begins_hosts(circle.host, pocket=not circle.circle.code)
        self._line(isolated(hosts), bold=True)
        names = ", ".join(circle_words.name(one) for one in circle.expected)
        self._line(translate("PackCard", "Expected: {names}").format(names=isolated(names)))
        if circle.earlier:
            self._heading(translate("PackCard", "Understood lately"))
        for one in circle.earlier:
            self._row("•", one.line)

    def _last(self, facts: SessionFacts) -> None:
        previous, agreed = facts.brief.previous, facts.brief.agreed
        if previous is None:
            first = translate("sessions", "This is your first session together")
            none = translate("BriefCard", "No session of this circle is written up yet")
            self._heading(none if facts.brief.circle is not None else first)
            return
        day = when.long_ago(previous.slot.here().date(), facts.today)
        self._heading(translate("sessions", "Agreed last time, {day}").format(day=day))
        moved, body = (agreed.moved, agreed.body) if agreed is not None else ("", "")
        if moved:
            self._line(isolated(moved), bold=True)
        for paragraph in body.splitlines():
            if paragraph.strip():
                self._line(isolated(paragraph))
        if not moved and not body.strip():
            self._line(translate("sessions", "Nothing was written down."))

    def _actions(self, facts: SessionFacts) -> None:
        short = facts.brief.short_name
        theirs = translate("sessions", "Open on {name}’s side").format(name=isolated(short))
        self._side(translate("sessions", "Open on your side"), facts.brief.mine, facts)
        self._side(theirs, facts.brief.theirs, facts)

    def _side(self, title: str, lines: Iterable[ActionLine], facts: SessionFacts) -> None:
        rows = [
            (
                one.action.title,
                when.due(one.action.due, facts.today)[0] if one.action.due is not None else "",
            )
            for one in lines
        ]
        if rows:
            self._heading(title)
        for text, due in rows:
            self._row(EMPTY_BOX, text, due)

    def _goals(self, facts: SessionFacts) -> None:
        if facts.brief.goals_due:
            self._heading(translate("sessions", "Goals to look at today"))
        for line in facts.brief.goals_due:
            stands = (words.level(line.stands_at), words.how_far(line.stands_at))
            self._row("•", line.goal.title, words.dotted(stands))

    def _agenda(self, facts: SessionFacts) -> None:
        if facts.brief.agenda:
            self._heading(translate("sessions", "Agenda"))
        for item in facts.brief.agenda:
            minutes = words.minutes(item.minutes) if item.minutes else ""
            self._row(TICKED_BOX if item.done else EMPTY_BOX, item.title, minutes)

    def _checklists(self, facts: SessionFacts) -> None:
        for one in facts.lists:
            self._heading(isolated(one.words.title))
            for item in one.words.items:
                is_done = item.id in one.record.marked
                self._row(TICKED_BOX if is_done else EMPTY_BOX, item.title)

    def _reminders(self, facts: SessionFacts) -> None:
        lines = [one.line for one in facts.brief.reminders if not one.done]
        if lines:
            self._heading(translate("sessions", "Remind me (private to you)"))
        for line in lines:
            self._row("•", line)

    def _heading(self, text: str) -> None:
        self._line(text, self._size + 1, bold=True, above=self._size * 0.9)

    def _row(self, mark: str, text: str, end: str = "") -> None:
        after = f"  ({end})" if end else ""
        self._line(f"{mark} {isolated(text)}{after}", depth=1)

    def _line(
        self, text: str, size: int = 0, *, bold: bool = False, above: float = 2, depth: int = 0
    ) -> None:
        block, looks = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(0 if self._is_first else above)
        block.setLeftMargin(INDENT * depth)
        block.setTextIndent(-INDENT * depth)
        looks.setFontPointSize(size or self._size)
        looks.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if self._is_first:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._is_first = False
        self._cursor.insertText(text, looks)


def _direction() -> Qt.LayoutDirection:
    return QGuiApplication.layoutDirection()
