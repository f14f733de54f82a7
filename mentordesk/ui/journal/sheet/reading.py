"""Turning the sheet from writing to reading and back, at the same place of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QKeySequence

from mentordesk.ui.journal.sheet.ticking import Ticking
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from mentordesk.ui.journal.sheet.pane_view import EntryPaneView

READ_KEY = "Ctrl+E"


def read_by_lines(reading: QTextEdit) -> None:
    """Let the arrows go through the text, so that a screen reader says each line.

    Without one they scroll, as everybody expects of what cannot be written in.
    """
    by_key = Qt.TextInteractionFlag.TextSelectableByKeyboard
    reading.setTextInteractionFlags(reading.textInteractionFlags() | by_key)


class SheetReading(QObject):
    """Shows one sheet's text to read. What hides the words hides them here too."""

    def __init__(self, pane: EntryPaneView) -> None:
        super().__init__(pane)
        self._pane = pane
        self._wanted = False
        pane.read.clicked.connect(self.turn)
        self._ticking = Ticking(pane.body, pane.reading)
        pane.reading.link_chosen.connect(pane.address.tell)
        self._name()

    @property
    def is_on(self) -> bool:
        """Whether the text is there to be read, not to be written."""
        return self._pane.pages.currentWidget() is self._pane.reading

    def turn(self) -> None:
        """To read, or to write."""
        if self._wanted:
            self.write()
        else:
            self.read()

    def read(self) -> None:
        """Show the text to read, from the line that stands at the top of the field."""
        pane, body = self._pane, self._pane.body
        self._wanted = True
        if not body.is_aside:
            had = body.hasFocus()
            line = body.firstVisibleBlock().blockNumber()
            pane.pages.setCurrentWidget(pane.reading)
            if QAccessible.isActive():
                read_by_lines(pane.reading)
            pane.reading.read(body.shown(), line)
            if had or pane.read.hasFocus():
                pane.reading.setFocus()
        self._name()

    def write(self) -> None:
        """Show the text to write, at the line that was read."""
        pane = self._pane
        had, was_on, line = pane.reading.hasFocus(), self.is_on, pane.reading.top_line()
        self._wanted = False
        pane.address.hide()
        pane.pages.setCurrentWidget(pane.body)
        pane.reading.clear_words()
        if was_on:
            pane.body.come_to(line)
        if had:
            pane.body.setFocus()
        self._name()

    def renew(self) -> None:
        """Another text is on the sheet."""
        self._ticking.forget()
        self._pane.address.hide()
        if self._wanted and not self._pane.body.is_aside:
            self._pane.pages.setCurrentWidget(self._pane.reading)
            self._pane.reading.read(self._pane.body.shown())

    def veil(self, drawn: bool) -> None:
        """The words were hidden, or shown again."""
        pane = self._pane
        if drawn and self.is_on:
            had = pane.reading.hasFocus()
            pane.pages.setCurrentWidget(pane.body)
            pane.reading.clear_words()
            pane.address.hide()
            if had:
                pane.body.setFocus()
        elif not drawn and self._wanted and not self.is_on:
            self.read()

    def _name(self) -> None:
        pane = self._pane
        said = self.tr("Write ({key})") if self._wanted else self.tr("Read ({key})")
        key = QKeySequence(READ_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        pane.read.setChecked(self._wanted)
        pane.read.set_icon("pencil-simple" if self._wanted else "book-open-text", "ink2")
        pane.read.setAccessibleName(said.format(key=key))
        pane.read.setToolTip(tip(said.format(key=key)))
