"""Names after ``@``: a list below the cursor that completes a person or a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from mentordesk.mentoring.actions.quick import asked_name, completions
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.fields import QUIET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from mentordesk.mentoring.actions.quick import Candidate

CLOSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class Naming(QObject):
    """Offers names in a pop-up over one editor. ``chosen`` is (typed, name)."""

    chosen = Signal(str, str)

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor)
        self._candidates: tuple[Candidate, ...] = ()
        self._typed = ""
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(editor)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._take)

    def set_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Who and what may be named."""
        self._candidates = tuple(candidates)

    @property
    def is_open(self) -> bool:
        """Whether names are being offered."""
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def look(self, before: str, spot: QRect) -> None:
        """Offer names for what stands before the cursor, which is at ``spot``."""
        typed = asked_name(before, len(before))
        names = [one.name for one in completions(typed, self._candidates)] if typed else []
        if typed is None or not names or names == [typed]:
            self.close()
            return
        self._typed = typed
        self._names.setStringList(names[:8])
        popup = self._completer.popup()
        spot.setWidth(Theme.current().px(240))
        self._completer.complete(spot)
        if popup is not None:
            popup.setCurrentIndex(self._names.index(0, 0))

    def close(self) -> None:
        """Offer nothing."""
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()

    def swallows(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the open list."""
        return self.is_open and Qt.Key(event.key()) in CLOSES

    def _take(self, name: str) -> None:
        self.chosen.emit(self._typed, name)


class QuickEdit(QLineEdit):
    """One line that completes names after ``@``. Return is left to whoever listens."""

    entered = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setInputMethodHints(QUIET)
        self.naming = Naming(self)
        self.naming.chosen.connect(self._complete)
        self.textEdited.connect(self._look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return hands the line on, unless it chooses a name."""
        if self.naming.swallows(event):
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def _look(self) -> None:
        spot = self.cursorRect()
        self.naming.look(self.text()[: self.cursorPosition()], spot)

    def _complete(self, typed: str, name: str) -> None:
        at = self.cursorPosition()
        begin = at - len(typed)
        text = self.text()
        self.setText(f"{text[:begin]}{name} {text[at:].lstrip()}")
        self.setCursorPosition(begin + len(name) + 1)
