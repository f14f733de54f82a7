"""The veil over private words: while it is drawn nothing of them is painted or can be read out.

The words themselves leave the field (``WritingEdit.put_aside``): no picture of the screen and no
screen reader can have what is not there. What is painted says nothing of them either; the bars are
the same for one word and for a thousand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import leading

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from mentordesk.ui.journal.writing.edit import WritingEdit

BARS = (0.86, 0.93, 0.64, 0.9, 0.78, 0.4)
"""Shares of the width: a paragraph as anybody might write it."""
BAR, LINE, FAINT = 10, 26, 0.16
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
_EDITS = (
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
_WRITES = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_GOES = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class Frost(QWidget):
    """What is seen instead: bars of plum, and a sentence on how to lift them."""

    def __init__(self, edit: WritingEdit) -> None:
        super().__init__(edit)
        self.setObjectName("frost")
        self.said = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars over everything; the sentence in a clear strip below the first ones."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setPen(Qt.PenStyle.NoPen)
        font = theme.font(12)
        painter.setFont(font)
        height = QFontMetrics(font).boundingRect(self._strip(), _WRAP, self.said).height()
        words = QRect(0, theme.px(2), self.width(), height + theme.px(6))
        painter.setOpacity(FAINT)
        painter.setBrush(theme.colour("private"))
        top, place = words.bottom() + theme.px(6), 0
        while top + theme.px(BAR) <= self.height():
            self._bar(painter, top, BARS[place % len(BARS)])
            top, place = top + theme.px(LINE), place + 1
        painter.setOpacity(1.0)
        painter.setPen(theme.colour("private"))
        painter.drawText(words, _WRAP | leading(self), self.said)
        painter.end()

    def _strip(self) -> QRect:
        return QRect(0, 0, self.width(), 10_000)

    def _bar(self, painter: QPainter, top: int, share: float) -> None:
        bar = QRectF(0, top, self.width() * share, Theme.current().px(BAR))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(self.width())
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)


class Veil(QObject):
    """Draws and lifts the veil of one field. Writing in it lifts it first.

    ``clings``: it is drawn again as soon as the keyboard leaves the field.
    """

    turned = Signal(bool)
    """Drawn (``True``), or lifted."""

    def __init__(self, edit: WritingEdit, key: str = "") -> None:
        """``key`` is told as the one that lifts it."""
        super().__init__(edit)
        self._edit, self._key = edit, key
        self._frost: Frost | None = None
        self._clings = False
        edit.installEventFilter(self)
        edit.woken.connect(self.lift)

    @property
    def is_drawn(self) -> bool:
        """Whether the words are hidden."""
        return self._edit.is_aside

    def draw(self) -> None:
        """Hide the words at once."""
        if self.is_drawn:
            return
        self._edit.put_aside()
        if self._frost is None:
            self._frost = Frost(self._edit)
        said = self.tr("Hidden. Write on, and your words are shown again.")
        if self._key:
            key = QKeySequence(self._key).toString(QKeySequence.SequenceFormat.NativeText)
            said = self.tr("Hidden. {key}, or writing on, shows your words.").format(key=key)
        self._frost.said = said
        self._edit.setAccessibleDescription(said)
        self._cover()
        self._frost.show()
        self._frost.raise_()
        self.turned.emit(True)
        if self._edit.hasFocus():
            self._announce(said)

    def lift(self) -> None:
        """Show the words again, as they stood."""
        if not self.is_drawn:
            return
        if self._frost is not None:
            self._frost.hide()
        self._edit.setAccessibleDescription("")
        self._edit.bring_back()
        self.turned.emit(False)

    def turn(self) -> None:
        """Draw it, or lift it."""
        (self.lift if self.is_drawn else self.draw)()

    def cling(self, *, clings: bool) -> None:
        """Keep the words hidden but while they are written, or leave that to the person."""
        self._clings = clings
        if clings and not self._edit.hasFocus():
            self.draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever would write in the field lifts the veil first, and then writes."""
        del watched
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._cover()
        elif kind == QEvent.Type.FocusOut and self._clings:
            if not _for_a_list(event):
                self.draw()
        elif self.is_drawn and _writes(kind, event):
            self.lift()
        return False

    def _cover(self) -> None:
        if self._frost is not None:
            self._frost.setGeometry(self._edit.contentsRect())

    def _announce(self, said: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, said))


def _writes(kind: QEvent.Type, event: QEvent) -> bool:
    if kind in (QEvent.Type.InputMethod, QEvent.Type.DragEnter):
        return True
    if kind != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    if any(event.matches(one) for one in _EDITS):
        return True
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    )
    key = Qt.Key(event.key())
    if key in _WRITES or key in _GOES:
        return not held
    text = event.text()
    return not held and bool(text) and text.isprintable()


def _for_a_list(event: QEvent) -> bool:
    """Whether the keyboard only went to a list that opened over the field, or to a menu."""
    if not isinstance(event, QFocusEvent):
        return False
    return event.reason() == Qt.FocusReason.PopupFocusReason
