"""A small line for a tag beside the text, with the tags that are known already."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from mentordesk.ui.journal.threads import loading
from mentordesk.ui.theme.style import set_property, set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.fields import QUIET

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.threads.rows import ThreadRow
    from mentordesk.ui.services import Services

WIDE, OFFERED, AT_MOST = 200, 8, 100


class TagLineEdit(QLineEdit):
    """Return gives the tag, Esc leaves. ``said`` carries the tag without its ``#``."""

    said = Signal(str)
    left = Signal()

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self.setAccessibleName(self.tr("Tag for this entry"))
        self.setPlaceholderText(self.tr("#tag, then Return"))
        self.setInputMethodHints(QUIET)
        self.setMaxLength(AT_MOST + 1)
        set_property(self, "tone", "private")
        self._offers = QStringListModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._put)
        popup = self._completer.popup()
        if popup is not None:
            set_role(popup, "offer")
            popup.setAccessibleName(self.tr("Tags"))
        self.textEdited.connect(self._ask)
        self._fit()
        Theme.current().changed.connect(self._fit)

    def begin(self) -> None:
        """An empty line with the keyboard."""
        self.clear()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return gives, Esc leaves."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._say()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere with nothing typed wants no line."""
        super().focusOutEvent(event)
        if not self.text() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _say(self) -> None:
        words = self.text().strip().lstrip("#＃").strip()
        if words:
            self.said.emit(words)
        else:
            self.left.emit()

    def _ask(self, typed: str) -> None:
        words = typed.strip().lstrip("#＃")
        if words:
            job = partial(loading.offers, self._services, "#", words, OFFERED)
            self._bridge.ask(self, job, partial(self._show, typed))

    def _show(self, typed: str, rows: tuple[ThreadRow, ...]) -> None:
        popup = self._completer.popup()
        if typed != self.text() or not self.hasFocus():
            return
        self._offers.setStringList([row.whole for row in rows])
        if rows:
            self._completer.complete()
        elif popup is not None:
            popup.hide()

    def _put(self, chosen: str) -> None:
        self.setText(chosen)

    def _fit(self) -> None:
        self.setFixedWidth(Theme.current().px(WIDE))
