"""Where the open entry answers the search: its places are lit, F3 goes from one to the next."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from mentordesk.text import Query, places
from mentordesk.ui.journal.writing.chosen import PARAGRAPH
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.sheet.pane import EntryPane

LIT_AT_MOST = 300
"""Places of one text that are lit; F3 goes to those beyond as well."""

Spans = list[tuple[int, int]]  # in UTF-16 code units, as Qt counts

FOUND, HERE = 0.18, 0.35
"""How much of the colour lies behind what was found, and behind the place where one is."""


class Hits(QObject):
    """Lights the places on the sheet and goes to them, without taking the keyboard.

    Texts are looked through on the reader thread. Nothing is chosen: the cursor stands before the
    place, so that no key that follows takes the word away.
    """

    def __init__(self, pane: EntryPane, bridge: Bridge, keys_of: QWidget) -> None:
        super().__init__(keys_of)
        self._pane, self._edit, self._bridge = pane, pane.body, bridge
        self._query = Query()
        self._spans: Spans = []
        self._at: tuple[int, int] | None = None
        self._asked = 0
        for key, go in (("F3", self.next), ("Shift+F3", self.previous)):
            shortcut = QShortcut(QKeySequence(key), keys_of)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(go)
        Theme.current().changed.connect(self._light)

    @property
    def place(self) -> tuple[int, int] | None:
        """The place to which the person was led, in code units; None where there is none."""
        return self._at

    def go_on(self) -> bool:
        """The keyboard to the place where the text answers; whether there is one."""
        if self._at is None or self._pane.reader.is_on:
            return False
        self._pane.focus_text()
        return True

    def show(self, query: Query, *, anew: bool) -> None:
        """Something else is asked, or (``anew``) another entry is open: go to the first place."""
        if query == self._query and not anew:
            return
        self._query, self._at, self._spans = query, None, []
        self._asked += 1
        if not query.wanted or self._edit.is_aside:
            self._light()
            return
        job = partial(_every, self._text(), query)
        self._bridge.ask(self, job, partial(self._shown, self._asked))

    def next(self) -> None:
        """To the next place; behind the last comes the first."""
        self._go(_after)

    def previous(self) -> None:
        """To the place before; before the first comes the last."""
        self._go(_before)

    def _go(self, find: Callable[[str, Query, int], tuple[int, int] | None]) -> None:
        if not self._query.wanted or self._edit.is_aside:
            return
        self._asked += 1
        if self._pane.reader.is_on:
            self._pane.reader.write()
        cursor = self._edit.textCursor()
        stands = self._at is not None and cursor.position() == self._at[0]
        at = cursor.position() + (stands and find is _after)
        job = partial(find, self._text(), self._query, at)
        self._bridge.ask(self, job, partial(self._gone, self._asked))

    def _text(self) -> str:
        return self._edit.document().toRawText().replace(PARAGRAPH, "\n")

    def _shown(self, asked: int, spans: Spans) -> None:
        if asked == self._asked:
            self._spans = spans
            self._lead(spans[0] if spans else None)

    def _gone(self, asked: int, place: tuple[int, int] | None) -> None:
        if asked == self._asked and place is not None:
            self._lead(place)

    def _lead(self, place: tuple[int, int] | None) -> None:
        self._at = place
        self._light()
        if place is None or self._edit.is_aside:
            return
        cursor = self._edit.textCursor()
        cursor.setPosition(min(place[0], self._edit.document().characterCount() - 1))
        self._edit.setTextCursor(cursor)
        self._edit.centerCursor()  # what stands around it is part of finding
        if self._pane.reader.is_on:
            self._pane.reading.read(self._edit.shown(), cursor.blockNumber())
        self._edit.setAccessibleDescription(self.tr("At a place that was searched for."))

    def _light(self) -> None:
        theme = Theme.current()
        looks, here = QTextCharFormat(), QTextCharFormat()
        looks.setBackground(theme.blend("warn", "warn_soft", FOUND))
        here.setBackground(theme.blend("warn", "warn_soft", HERE))
        for one in (looks, here):
            one.setForeground(theme.colour("ink"))
            one.setFontUnderline(theme.palette.strong or one is here)
        lit = [self._selection(span, looks) for span in self._spans if span != self._at]
        if self._at is not None:
            lit.append(self._selection(self._at, here))
        self._edit.setExtraSelections(lit)
        if self._at is None:
            self._edit.setAccessibleDescription("")

    def _selection(self, span: tuple[int, int], looks: QTextCharFormat) -> QTextEdit.ExtraSelection:
        last = self._edit.document().characterCount() - 1
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(min(span[0], last))
        cursor.setPosition(min(span[1], last), QTextCursor.MoveMode.KeepAnchor)
        lit = QTextEdit.ExtraSelection()
        lit.cursor, lit.format = cursor, looks
        return lit


def _every(text: str, query: Query) -> Spans:
    """The first places of a text, in code units."""
    return list(_in_units(text, list(islice(places(text, query), LIT_AT_MOST))))


def _after(text: str, query: Query, at: int) -> tuple[int, int] | None:
    """The first place that begins at a code unit or behind it, else the first of all."""
    start = _characters(text, at)
    found = next(places(text, query, start), None) or next(places(text, query), None)
    return _in_units(text, [found])[0] if found else None


def _before(text: str, query: Query, at: int) -> tuple[int, int] | None:
    """The last place that begins before a code unit, else the last of all."""
    start, found, last = _characters(text, at), None, None
    for span in places(text, query):
        found = span if span[0] < start else found
        last = span
    chosen = found or last
    return _in_units(text, [chosen])[0] if chosen else None


def _in_units(text: str, spans: Spans) -> Spans:
    """Spans in characters as spans in UTF-16 code units; they ascend."""
    found, done, wide = [], 0, 0
    for begin, end in spans:
        wide += sum(char > "\uffff" for char in text[done:begin])
        inside = sum(char > "\uffff" for char in text[begin:end])
        found.append((begin + wide, end + wide + inside))
        wide, done = wide + inside, end
    return found


def _characters(text: str, units: int) -> int:
    """How many characters stand before a code unit."""
    if text.isascii():
        return units
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(before.decode("utf-16-le", "ignore"))
