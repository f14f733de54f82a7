"""The message strip: one line with a verb, for what a person can act on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from mentordesk.ui.theme.style import set_property, set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton, PlainButton
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, Panes

ICONS = {"warn": "warning-circle", "bad": "warning", "accent": "info", "private": "lock-simple"}


@dataclass(frozen=True)
class Message:
    """A line for the strip: ``key`` replaces an earlier line of the same key.

    ``verb`` is the word on the button, ``act`` what it does. A line that ``stays`` has no cross.
    """

    key: str
    text: str
    tone: str = "warn"
    verb: str = ""
    act: Callable[[], None] | None = None
    stays: bool = False


class Strip(QFrame):
    """One message on its ground. ``closed(str)`` is sent with its key when it may go."""

    closed = Signal(str)

    def __init__(self, message: Message, close_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        set_role(self, "strip")
        set_property(self, "tone", message.tone)
        self.setObjectName(f"strip-{message.key}")
        self.text = Label(message.text, wrap=True)
        self.setAccessibleName(message.text)
        row = HBox(self, gap=12, margins=(24, 8, 16, 8))
        self._icon = IconLabel(ICONS[message.tone], message.tone)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        parts = Panes(gap=8)
        row.addWidget(parts, 1)
        self.verb = PlainButton(message.verb, self)
        self.verb.setObjectName(f"strip-{message.key}-verb")
        self.verb.clicked.connect(self._act)
        parts.add(self.text, 1, 360)
        if message.verb:
            held = QWidget()
            line = HBox(held)
            line.addWidget(self.verb)
            line.addStretch(1)
            parts.add(held, 0, 160)
        else:
            self.verb.hide()
        self.cross = IconButton("x", close_name, self)
        self.cross.setObjectName(f"strip-{message.key}-close")
        self.cross.clicked.connect(self._close)
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self.cross.setVisible(not message.stays)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def _rescale(self) -> None:
        """Set the icon beside the first line, which is as high as the button."""
        self._icon.setFixedHeight(Theme.current().px(34))

    def _act(self) -> None:
        act = self.message.act
        if not self.message.stays:
            self._close()
        if act is not None:
            act()

    def _close(self) -> None:
        self.closed.emit(self.message.key)
