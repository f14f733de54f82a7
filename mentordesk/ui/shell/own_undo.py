"""Whose Ctrl+Z is it? A text's that has something to undo; otherwise the window's."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


@runtime_checkable
class HasSteps(Protocol):
    """A widget with steps of its own, though nobody writes in it."""

    def has_step(self, *, again: bool) -> bool:
        """Whether there is one to take back, or to do again."""


class OwnUndo(QObject):
    """Watches the one widget with the keyboard. Qt's texts take the key even with nothing to undo.

    ``turned`` is sent when the answer of ``has_it`` may have changed.
    """

    turned = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            self._follow(None, app.focusWidget())

    def has_it(self) -> bool:
        """Whether Ctrl+Z belongs to the text that has the keyboard."""
        return self._watched is not None and isValid(self._watched) and undoes(self._watched)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the window where the text has nothing to undo, or to do again."""
        if isinstance(watched, QWidget) and _asks_in_vain(watched, event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyRelease:
            self.turned.emit()
        return super().eventFilter(watched, event)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new
        if new is not None:
            new.installEventFilter(self)
        self.turned.emit()


def _asks_in_vain(widget: QWidget, event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(UNDO):
        return not undoes(widget)
    return event.matches(REDO) and not undoes(widget, again=True)


def undoes(widget: QWidget, *, again: bool = False) -> bool:
    """Whether a text has something to undo (or to do ``again``) by itself."""
    if isinstance(widget, HasSteps):
        return widget.has_step(again=again)
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        document = widget.document()
        able = document.isRedoAvailable() if again else document.isUndoAvailable()
        return able and not widget.isReadOnly()
    line: QLineEdit | None = None
    if isinstance(widget, QLineEdit):
        line = widget
    elif isinstance(widget, QComboBox):
        line = widget.lineEdit()
    elif isinstance(widget, QAbstractSpinBox):
        line = widget.findChild(QLineEdit)
    if line is None or line.isReadOnly():
        return False
    return line.isRedoAvailable() if again else line.isUndoAvailable()
