"""Where notes of a session are written: ``!`` makes an action, ``@`` completes a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextCursor

from mentordesk.mentoring.actions.quick import is_action
from mentordesk.ui.journal.entries.entry_delegate import units
from mentordesk.ui.journal.writing.chosen import PARAGRAPH
from mentordesk.ui.journal.writing.edit import MarkdownEdit, plain_document
from mentordesk.ui.journal.writing.position import code_point
from mentordesk.ui.sessions.texts.naming import Naming
from mentordesk.ui.theme.style import set_property
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

DONE_SIGN = "→"
"""What stands in the notes where a line was made an action."""


class NotesEdit(MarkdownEdit):
    """Markdown, with names and actions. Ctrl+Z beyond the last key is the window's."""

    action_typed = Signal(str)

    def __init__(self, name: str, *, private: bool) -> None:
        self._low = 0
        super().__init__(name)
        if not private:
            set_property(self, "tone", "")
        self.naming = Naming(self)
        self.naming.chosen.connect(self._complete)
        self.naming.arrived.connect(self._look_for_names)
        self.edited.connect(self._look_for_names)

    def show_words(self, text: str) -> None:
        """Show a stored text, with nothing to undo."""
        self.take_document(plain_document(text, self), text)

    def set_low(self, least: int) -> None:
        """Want no more than ``least`` pixels of the design; 0 is as usual."""
        self._low = least
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As Qt has it, unless it shall be low."""
        hint = super().sizeHint()
        return QSize(hint.width(), Theme.current().px(self._low)) if self._low else hint

    def minimumSizeHint(self) -> QSize:
        """Room for a few lines, unless it shall be low."""
        return self.sizeHint() if self._low else super().minimumSizeHint()

    def begin_with(self, words: str) -> None:
        """Put the words of a pattern in at the cursor, as one step of undo; nothing is replaced.

        They begin a paragraph of their own, a blank line below what stands.
        """
        self.bring_back()
        cursor = self.textCursor()
        cursor.clearSelection()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        before = cursor.block().text()
        gap = "" if not before.strip() else "\n\n"
        after = cursor.block().next()
        end = "\n" if after.isValid() and after.text().strip() else ""
        cursor.insertText(f"{gap}{words}{end}")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def chosen_passage(self) -> tuple[str, int]:
        """The chosen words, else the paragraph at the cursor; and where they begin.

        The place is in code points of ``words()``, whereas Qt counts UTF-16 units.
        """
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            text = cursor.selectedText()
            begin = cursor.selectionStart() + (1 if text.startswith(PARAGRAPH) else 0)
        else:
            begin = cursor.selectionStart()
        end = cursor.selectionEnd()
        whole = self.words()
        at, until = code_point(whole, begin), code_point(whole, end)
        return whole[at:until], at

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return after a line that begins with ``!`` makes it an action."""
        if self.naming.swallows(event):
            event.ignore()
            return
        plain = not event.modifiers()
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        line = self.textCursor().block().text() if plain and is_return else ""
        super().keyPressEvent(event)
        if line and is_action(line):
            self._mark(line)
            self.action_typed.emit(line)

    def _mark(self, line: str) -> None:
        """The line stays in the notes, under a sign that says that it is an action now."""
        cursor = QTextCursor(self.textCursor().block().previous())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{DONE_SIGN} {line.lstrip().removeprefix('!').lstrip()}")

    def _look_for_names(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        self.naming.look(before, self.cursorRect())

    def _complete(self, typed: str, name: str) -> None:
        cursor = self.textCursor()
        back = QTextCursor.MoveOperation.PreviousCharacter  # left is forward in Arabic
        cursor.movePosition(back, QTextCursor.MoveMode.KeepAnchor, units(typed))
        cursor.insertText(name)
