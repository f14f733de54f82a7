"""The fields in which people write: plain text, and Markdown as plain text.

They give back exactly what was typed and what was there before (see ``exact``), take nothing in
that no file can keep, and hand nothing to the clipboard but the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mentordesk.journal.markdown.names import NOBODY, Names
from mentordesk.text import unstorable, without_unstorable
from mentordesk.ui.journal.writing.chosen import PARAGRAPH, chosen_words, words_from
from mentordesk.ui.journal.writing.exact import as_shown, exact, for_qt
from mentordesk.ui.journal.writing.highlighter import AT_ONCE, MarkdownHighlighter
from mentordesk.ui.journal.writing.layout import (
    ANYWHERE,
    BETWEEN_WORDS,
    ENDLESS,
    IS_ENDLESS,
    WritingLayout,
    came_in,
    is_endless,
)
from mentordesk.ui.theme.style import set_property, set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.fields import QUIET

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class WritingEdit(QPlainTextEdit):
    """Plain text, exactly. ``edited`` is sent for what the person does, never for ``show_text``."""

    edited = Signal()
    left = Signal()
    """Esc: the person wants to go back to where they came from."""
    left_out = Signal(int)
    """So many characters were not taken in, because no file can keep them."""
    woken = Signal()
    """Words come in, by the mouse or a menu: those that are aside have to be here."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._known: tuple[str, ...] = ()  # texts that stood or stand here whole
        self._raw = ""  # as Qt holds it, when last looked at
        self._is_other = False  # whether it may hold something else since
        self._touched = False  # whether the change that Qt is about to tell of is one of the words
        self._aside: QTextDocument | None = None
        self._stood = (0, 0)  # anchor and position in it
        set_role(self, "bare")
        set_property(self, "tone", "private")
        self.setAccessibleName(name)
        self.setInputMethodHints(QUIET | Qt.InputMethodHint.ImhMultiLine)
        self.setTabChangesFocus(True)
        self._watch()
        self.textChanged.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Show a stored text; what was undone before cannot be redone in it."""
        self._stored, self._known = text, ()
        if self._aside is not None:
            self._aside, self._stood = plain_document(text, self), (0, 0)
            self._raw = self._aside.toRawText()
            return
        blocked = self.blockSignals(True)
        self.setPlainText(for_qt(text))
        self.blockSignals(blocked)
        self._look()

    def words(self) -> str:
        """What stands here now, with every untouched character as it was stored."""
        shown = self.shown()
        known = next((one for one in self._known if as_shown(one) == shown), None)
        self._stored = exact(self._stored, shown) if known is None else known
        return self._stored

    def put_words(self, text: str) -> None:
        """Let ``text`` stand instead of everything, as one step of undo, exactly; both ways."""
        self.woken.emit()
        self._known = (self.words(), text)
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(for_qt(text))
        cursor.setPosition(0)
        self.setTextCursor(cursor)

    def shown(self) -> str:
        """What stands here now, as it is shown: each paragraph is a line."""
        if self._is_other:
            self._look()
        return self._raw.replace(PARAGRAPH, "\n")

    @property
    def is_aside(self) -> bool:
        """Whether the words are neither on the screen nor within reach of a screen reader."""
        return self._aside is not None

    def put_aside(self) -> None:
        """Show nothing; ``words`` gives what is kept, with all that can be undone in it.

        No key may come through until ``bring_back``: see ``veil``.
        """
        if self._aside is None:
            cursor, self._aside = self.textCursor(), self.document()
            self._stood = (cursor.anchor(), cursor.position())
            self._aside.setParent(self)  # else Qt deletes it when another takes its place
            self._put(plain_document("", self))

    def bring_back(self) -> None:
        """Show the words as they stood, the cursor where it was."""
        document, self._aside = self._aside, None
        if document is None:
            return
        nothing = self.document()
        self._put(document)
        nothing.deleteLater()
        cursor, last = self.textCursor(), document.characterCount() - 1
        cursor.setPosition(min(self._stood[0], last))
        cursor.setPosition(min(self._stood[1], last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _put(self, document: QTextDocument) -> None:
        if document.defaultFont() != self.font():
            document.setDefaultFont(self.font())
        blocked = self.blockSignals(True)
        self.document().contentsChange.disconnect(self._note)
        if document.property(IS_ENDLESS):
            self.setWordWrapMode(ANYWHERE)
        self.setDocument(document)
        if not document.property(IS_ENDLESS):
            self.setWordWrapMode(BETWEEN_WORDS)
        self._watch()
        self.blockSignals(blocked)

    def put_cursor_at_end(self) -> None:
        """Where a person goes on writing."""
        if self._aside is not None:
            self._stood = (self._aside.characterCount() - 1,) * 2
            return
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; the words stay."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The chosen words, no-break spaces and all, marked as not for clipboard histories."""
        return chosen_words(self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words only."""
        return source.hasText() or bool(words_from(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in words; what no file can keep is left out, and said."""
        self.woken.emit()  # what was taken into an empty document would be lost with it
        text = words_from(source)
        kept = without_unstorable(text) if unstorable(text) else text
        self.insert_words(kept)
        if kept != text:  # said last: what is said of a text goes with the next change of it
            self.left_out.emit(len(text) - len(kept))

    def insert_words(self, text: str) -> None:
        """Put ``text`` where the cursor is, as one step of undo."""
        self.textCursor().insertText(for_qt(text))
        self.ensureCursorVisible()

    def _watch(self) -> None:
        self.document().contentsChange.connect(self._note)

    def _look(self) -> None:
        document = self.document() if self._aside is None else self._aside
        self._raw, self._is_other = document.toRawText(), False

    def _note(self, at: int, removed: int, added: int) -> None:
        """Something changed, or was only dressed in another font: then as much came as went.

        Only then is it looked at: a long text is not read at each key.
        """
        if added > ENDLESS and added != removed and is_endless(came_in(self.document(), at, added)):
            self.document().setProperty(IS_ENDLESS, True)
            self.setWordWrapMode(ANYWHERE)  # before Qt sets it: this is heard first
        if removed != added or self._is_other:
            self._touched = self._is_other = True
            return
        raw, self._raw = self._raw, self.document().toRawText()
        self._touched = raw != self._raw

    def _tell(self) -> None:
        """Qt says that the text changed also when it was only coloured."""
        if self._aside is None and self._touched:
            self._touched = False
            self.edited.emit()


class MarkdownEdit(WritingEdit):
    """Markdown as plain text, lightly coloured; each paragraph runs in its own direction."""

    up = Signal()
    """Up at the very beginning: the person wants to go to the title."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._highlighter: MarkdownHighlighter | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._names = NOBODY
        self._dress()
        self.edited.connect(self._wait)
        Theme.current().changed.connect(self._dress)

    def know_names(self, names: Names) -> None:
        """The names that the text mentions."""
        if names != self._names and self._highlighter is not None:
            self._highlighter.know(names)
        self._names = names

    def _wait(self) -> None:
        if self._highlighter is not None:
            self._highlighter.wait()

    def _note(self, at: int, removed: int, added: int) -> None:
        """Of much that comes at once the colours come later; this is heard before Qt's own pass."""
        if added > AT_ONCE and added != removed and self._highlighter is not None:
            self._highlighter.take_much(at)
        super()._note(at, removed, added)

    def take_document(self, document: QTextDocument, stored: str) -> None:
        """Show a document with all that can be undone in it; ``stored`` is what it holds."""
        self._stored, self._known = stored, ()
        blocked = self.blockSignals(True)
        former, self._highlighter = self._highlighter, None
        if former is not None:
            former.leave()
        if self.is_aside:
            self._aside, self._stood = document, (0, 0)
        else:
            self._put(document)
        self._highlighter = MarkdownHighlighter(document, self._names)
        self.blockSignals(blocked)
        self._look()
        self._touched = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up at the beginning goes to the title."""
        if event.key() == Qt.Key.Key_Up and self.textCursor().atStart() and not event.modifiers():
            self.up.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The document follows the field's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.document().setDefaultFont(self.font())

    def minimumSizeHint(self) -> QSize:
        """Room for a few lines."""
        theme = Theme.current()
        return QSize(theme.px(200), theme.px(96))

    def _dress(self) -> None:
        self.setFont(Theme.current().font(16))
        self.setCursorWidth(max(1, round(Theme.current().scale * 1.5)))
        if self._highlighter is not None:
            self._highlighter.restyle()


def plain_document(text: str, parent: QWidget) -> QTextDocument:
    """A document that a plain text field can show, holding ``text``, with nothing to undo."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentLayout(WritingLayout(document))
    document.setDefaultFont(parent.font())
    document.setDocumentMargin(1)
    document.setProperty(IS_ENDLESS, is_endless(text))
    document.setPlainText(for_qt(text))
    document.setUndoRedoEnabled(True)
    document.setModified(False)
    return document
