"""An entry to read. Check boxes can be ticked; a link leads nowhere by itself: it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from mentordesk.ui.journal.reading.builder import BOX, BOXES, TO
from mentordesk.ui.journal.reading.menu import menu_of
from mentordesk.ui.journal.reading.places import anchor_at, chosen, heading_line
from mentordesk.ui.journal.reading.text import ReadText
from mentordesk.ui.journal.writing.chosen import words_only

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

TAG = "tag:"


class ReadingView(ReadText):
    """What is read, and what can be done there."""

    box_turned = Signal(int)
    """The check box of this line of the source was chosen."""
    tag_chosen = Signal(str)
    """A tag, as it is written, without ``#``."""
    link_chosen = Signal(str)
    """Any other link, as it is written: it was not followed."""
    left = Signal()
    """Esc."""
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._undoes = self._redoes = False
        self.anchorClicked.connect(self._chosen)

    def turn_box(self, line: int) -> None:
        """Show the check box of a line the other way."""
        cursor = anchor_at(self.document(), line, f"{BOX}{line}")
        if cursor is None:
            return
        begin, chosen = cursor.selectionStart(), self.textCursor() == cursor
        ticked = cursor.selectedText() == BOXES[True]
        cursor.insertText(BOXES[not ticked], cursor.charFormat())
        if chosen:  # by Tab: it goes on from here
            cursor.setPosition(begin, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def stand_at_box(self, line: int) -> None:
        """The keyboard on the check box of a line, in sight."""
        cursor = anchor_at(self.document(), line, f"{BOX}{line}")
        if cursor is not None:
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def set_steps(self, *, undo: bool, redo: bool) -> None:
        """Whether something that was done here can be taken back, or done again."""
        self._undoes, self._redoes = undo, redo

    def has_step(self, *, again: bool) -> bool:
        """The same, asked by whoever else hears the key."""
        return self._redoes if again else self._undoes

    def _chosen(self, url: QUrl) -> None:
        href = url.toString()
        if href.startswith(BOX):
            self.box_turned.emit(int(href.removeprefix(BOX)))
        elif href.startswith(TO):
            self._follow(self._links[int(href.removeprefix(TO))])

    def _follow(self, link: str) -> None:
        if link.startswith(TAG):
            self.tag_chosen.emit(link[len(TAG) :])
        elif link.startswith("#"):
            self._jump(link[1:])
        else:
            self.link_chosen.emit(link)

    def _jump(self, name: str) -> None:
        """To the heading that is meant."""
        line = heading_line(self._source, name)
        if line is not None:
            self.scroll_to(line)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z is the window's unless something was done here."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._step(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def _step(self, event: QKeyEvent) -> SignalInstance | None:
        """What a key takes back, or does again."""
        if self._undoes and event.matches(QKeySequence.StandardKey.Undo):
            return self.undo_asked
        if self._redoes and event.matches(QKeySequence.StandardKey.Redo):
            return self.redo_asked
        return None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Undo by the mouse, and copying."""
        menu_of(self, event.pos()).popup(event.globalPos())

    def link_at(self, at: QPoint) -> str:
        """The address that was written for the link at a place; nothing where there is none."""
        href = self.anchorAt(at)
        link = self._links[int(href.removeprefix(TO))] if href.startswith(TO) else ""
        return "" if link.startswith(TAG) else link

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; Space ticks the box that has the keyboard."""
        self._stay()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        step = self._step(event)
        if step is not None:
            step.emit()
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            href = self.textCursor().charFormat().anchorHref()
            if self.textCursor().hasSelection() and href.startswith(BOX):
                self._chosen(QUrl(href))
                return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Words only, marked as not for clipboard histories."""
        return words_only(chosen(self.textCursor()))
