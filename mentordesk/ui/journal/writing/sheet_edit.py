"""The field of the journal's sheet: Markdown with keys that know it, and offers at the cursor."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QPainter, QTextCursor

from mentordesk.ui.journal.writing import smart_keys, table_keys
from mentordesk.ui.journal.writing.edit import MarkdownEdit
from mentordesk.ui.journal.writing.position import before, is_one_sign, move_to, units
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

TakesData = Callable[["QMimeData"], bool]
Does = Callable[[QTextCursor], bool]

DIRECTION_KEY, BOX_KEY = "Ctrl+Shift+X", "Ctrl+Return"
BOLD_KEY, SLANTED_KEY = "Ctrl+B", "Ctrl+I"
FAINT = 0.6
"""How much of the ground lies over a paragraph that steps back."""
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class SheetEdit(MarkdownEdit):
    """Markdown on the sheet.

    For offers (tags, mentions): ``typed`` carries the paragraph up to the cursor after each change
    by the person, ``moved`` after each move of the cursor; ``cursorRect`` is where the list
    belongs; ``replace_before`` puts a choice in, as one step of undo.
    """

    typed = Signal(str)
    moved = Signal(str)
    offered = Signal(object)
    """``QMimeData`` that holds no words but what ``is_file`` says is a file or a picture."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.is_file: TakesData = no_file
        self._dims = False
        super().__init__(name, parent)
        self.edited.connect(self._tell_typed)
        self.cursorPositionChanged.connect(self._tell_moved)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, files and pictures."""
        return self.is_file(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in words; files and pictures are offered to whoever keeps them."""
        if self.is_file(source):
            self.offered.emit(source)
        else:
            super().insertFromMimeData(source)

    def viewportEvent(self, event: QEvent) -> bool:
        """A file that is dropped is copied, though a move was offered: it stays where it was."""
        done = super().viewportEvent(event)
        if isinstance(event, QDropEvent) and self.is_file(event.mimeData()):  # a drag is one too
            event.setDropAction(Qt.DropAction.CopyAction)
        return done

    def set_dims(self, *, dims: bool) -> None:
        """Whether all paragraphs but the present one step back."""
        self._dims = dims
        self.viewport().update()

    def before_cursor(self) -> str:
        """The paragraph up to the cursor; nothing where words are chosen or hidden."""
        cursor = self.textCursor()
        if self.is_aside or cursor.hasSelection():
            return ""
        return before(cursor)

    def replace_before(self, typed: str, words: str) -> None:
        """Put ``words`` in the place of ``typed``, which stands right before the cursor."""
        cursor = self.textCursor()
        begin = cursor.position() - units(typed)
        cursor.setPosition(max(cursor.block().position(), begin), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def come_to(self, line: int) -> None:
        """Show a paragraph, counted from 0, at the top; the cursor in it unless it is in sight."""
        block = self.document().findBlockByNumber(line)
        if self.is_aside or not block.isValid():
            return
        self.verticalScrollBar().setValue(block.firstLineNumber())
        if not self.viewport().rect().contains(self.cursorRect().center()):
            self.setTextCursor(QTextCursor(block))
            self.verticalScrollBar().setValue(block.firstLineNumber())

    def stand_at(self, line: int) -> None:
        """The cursor at the end of a paragraph, counted from 0, which is shown at the top."""
        block = self.document().findBlockByNumber(line)
        if self.is_aside or not block.isValid():
            return
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(block.firstLineNumber())

    def turn_box_at(self, line: int) -> bool:
        """Tick or clear the check box of a paragraph, counted from 0; whether there is one."""
        block = self.document().findBlockByNumber(line)
        cursor = QTextCursor(block)
        if self.is_aside or not block.isValid() or not smart_keys.has_box(block):
            return False
        return smart_keys.turn_box(cursor)

    def event(self, event: QEvent) -> bool:
        """Tab is for a list or a table before it is for the next field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _TABS.get(Qt.Key(event.key()), 0)
            held = event.modifiers() & ~_SHIFT & ~_KEYPAD
            if step and not held and self._tab(step):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the line is says what a key does; whoever offers something watches from outside."""
        does = self._does(event)
        if does is not None and self._do(does):
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cursor stays in sight where something comes below the text while one writes."""
        was_there = 0 <= self.cursorRect().bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        if was_there and self.hasFocus():
            self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words; a veil of the ground over those that step back."""
        super().paintEvent(event)
        if not self._dims or self.is_aside:
            return
        block = self.textCursor().block()
        here = self.blockBoundingGeometry(block).translated(self.contentOffset())
        whole = QRectF(self.viewport().rect())
        ground = Theme.current().colour("surface")
        ground.setAlphaF(FAINT)
        painter = QPainter(self.viewport())
        painter.fillRect(whole.intersected(QRectF(0, 0, whole.width(), here.top())), ground)
        whole.setTop(max(0.0, here.bottom()))
        painter.fillRect(whole, ground)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a check box ticks it."""
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and not event.modifiers() and not cursor.hasSelection() and not self.is_aside:
            there = self.cursorForPosition(event.position().toPoint())
            if there == cursor and smart_keys.box_hit(cursor):
                smart_keys.turn_box(cursor)

    def _does(self, event: QKeyEvent) -> Does | None:
        """What a key does here that it does not do in other fields."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~_KEYPAD
        if key in _RETURNS:
            returns: dict[Qt.KeyboardModifier, Does] = {
                _PLAIN: smart_keys.go_on,
                _CONTROL: smart_keys.turn_box,
                _SHIFT: smart_keys.break_line,
            }
            return returns.get(held)
        if key == Qt.Key.Key_Backspace and held in (_PLAIN, _SHIFT):
            return take_sign
        if held == _CONTROL | _SHIFT and key == Qt.Key.Key_X:
            return partial(smart_keys.turn_direction, otherwise=is_mirrored())
        if held == _CONTROL and key in (Qt.Key.Key_B, Qt.Key.Key_I):
            mark = "**" if key == Qt.Key.Key_B else "*"
            return partial(smart_keys.emphasise, mark=mark)
        return None

    def _do(self, does: Does) -> bool:
        if self.is_aside or self.isReadOnly():
            return False
        cursor = self.textCursor()
        if not does(cursor):
            return False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _tab(self, step: int) -> bool:
        cells = partial(table_keys.next_cell, step=step)
        return self._do(cells) or self._do(partial(smart_keys.indent, levels=step))

    def _tell_typed(self) -> None:
        self.typed.emit(self.before_cursor())

    def _tell_moved(self) -> None:
        if self._dims:
            self.viewport().update()
        self.moved.emit(self.before_cursor())


def no_file(_data: QMimeData) -> bool:
    """Nobody here keeps files."""
    return False


def is_mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def take_sign(cursor: QTextCursor) -> bool:
    """Backspace: an emoji of several parts goes as a whole, as the cursor steps over it."""
    if cursor.hasSelection() or cursor.atBlockStart():
        return False
    end = cursor.position()
    step = QTextCursor(cursor)
    step.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    move_to(step, step.position(), end)
    if not is_one_sign(step.selectedText()):
        return False
    step.removeSelectedText()
    return True
