"""The toast: ten seconds in which one sees what was done, with the button that takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton, PlainButton
from mentordesk.ui.widgets.labels import IconLabel, KeyCap, Label, key_name
from mentordesk.ui.widgets.layouts import HBox, Panes

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QKeyEvent

STAYS: Final = 10_000
"""Milliseconds for which it stays; the clock stands while the mouse or the keyboard is in it."""
LONGEST: Final = 120
"""Characters that are shown: three lines at 200 % text. A screen reader says all of them."""


class UndoToast(QFrame):
    """A line at the foot of the window. It takes room of its own, so that it covers nothing.

    ``asked`` is sent when its verb is pressed; ``left`` when it goes with the keyboard in it.
    """

    asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "toast")
        self.setObjectName("undo-toast")
        row = HBox(self, gap=12, margins=(24, 6, 16, 6))
        self._icon = IconLabel("check-circle", "accent")
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        parts = Panes(gap=4)
        row.addWidget(parts, 1)
        self.text = Label("", wrap=True)
        self.text.setObjectName("undo-toast-text")
        parts.add(self.text, 1, 300)
        parts.add(self._deed(), 0, 170)
        self.cross = IconButton("x", self.tr("Close this message"))
        self.cross.setObjectName("undo-toast-close")
        self.cross.clicked.connect(self.leave)
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self.leave)
        self._rescale()
        Theme.current().changed.connect(self._rescale)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self.hide()

    def _deed(self) -> QWidget:
        held = QWidget()
        line = HBox(held, gap=8)
        self.verb = PlainButton("", icon="arrow-counter-clockwise")
        self.verb.setObjectName("undo-toast-verb")
        self.verb.clicked.connect(self.asked)
        self.key = KeyCap("")
        self.key.setObjectName("undo-toast-key")
        line.addWidget(self.verb)
        line.addWidget(self.key, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self._held = held
        return held

    def say(self, text: str, verb: str = "", key: str = "") -> None:
        """Show ``text`` for ten seconds, with a verb and its key where there is one."""
        self.text.setText(text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…")
        self.setAccessibleName(text)
        self.verb.setText(verb)
        self._held.setVisible(bool(verb))
        self.set_key(key)
        self.show()
        self._timer.stop()
        self._go_on()
        spoken = f"{text} {verb}: {key_name(key)}" if verb else text
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def set_key(self, key: str) -> None:
        """Tell another key: which one works depends on where the keyboard is."""
        self.key.set_key(key)

    def leave(self) -> None:
        """Go, and give the keyboard back."""
        if self.isHidden():
            return
        self._timer.stop()
        had_keyboard = self._has_keyboard()
        self.hide()
        self.text.setText("")
        self.setAccessibleName("")
        if had_keyboard:
            self.left.emit()

    @property
    def is_bare(self) -> bool:
        """Whether it only says something, with no verb."""
        return self._held.isHidden()

    @property
    def is_counting(self) -> bool:
        """Whether its ten seconds run."""
        return self._timer.isActive()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is in it: stay."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has left it: ten seconds more."""
        super().leaveEvent(event)
        self._go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _go_on(self) -> None:
        if not (self.isHidden() or self.underMouse() or self._has_keyboard()):
            self._timer.start()

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self._timer.stop()
        elif old is not None and self.isAncestorOf(old):
            self._go_on()

    def _rescale(self) -> None:
        self._icon.setFixedHeight(Theme.current().px(34))
