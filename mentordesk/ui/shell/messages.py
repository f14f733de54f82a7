"""The message strip of the window: lines under the top bar, each with a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.layouts import Page
from mentordesk.ui.widgets.strip import Message, Strip
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent

    from mentordesk.errors import UserFacingError

MOST = 3
"""Lines shown at once; the oldest that may go makes room."""
SHARE = 0.45
"""The part of the window's height that messages take at most; beyond it they scroll."""


class Messages(Page):
    """Shows messages until they are acted on, closed, or replaced by one with the same key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(0, 0, 0, 0))
        self.setObjectName("messages")
        self._strips: dict[str, Strip] = {}
        self.column.setSpacing(0)
        self.hide()
        Theme.current().changed.connect(self.fit)

    def say(self, message: Message) -> None:
        """Show a line; what stands under the same key goes."""
        self.drop(message.key)
        strip = Strip(message, self.tr("Close this message"), self)
        strip.closed.connect(self.drop)
        self._strips[message.key] = strip
        # What has just happened stands on top, where it is seen; what stays anyway stands below.
        self.column.insertWidget(self.column.count() if message.stays else 0, strip)
        if not message.stays:
            self.verticalScrollBar().setValue(0)
        for key in [key for key, old in self._strips.items() if not old.message.stays]:
            if len(self._strips) > MOST and key != message.key:
                self.drop(key)
        strip.show()
        self.show()
        self.fit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.text))

    def say_error(self, error: UserFacingError, again: Callable[[], None] | None = None) -> None:
        """Show an error in its three sentences, with a verb where it can be tried again."""
        tone = "bad" if error.code == "program-fault" else "warn"
        verb = self.tr("Try again") if again is not None else ""
        self.say(Message(error.code, in_words(error), tone, verb, again))

    def drop(self, key: str) -> None:
        """Take a line away, if it is there."""
        strip = self._strips.pop(key, None)
        if strip is not None:
            strip.hide()
            self.column.removeWidget(strip)
            strip.deleteLater()
        self.setVisible(bool(self._strips))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the lines need at this width."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure again when a line was laid out anew."""
        passed = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return passed

    def fit(self) -> None:
        """Take the height of the lines, up to a share of the window."""
        self.column.setSpacing(0)
        needed = self.column.heightForWidth(self.width())
        self.setFixedHeight(max(1, min(needed, round(self.window().height() * SHARE))))

    def shown(self) -> tuple[Message, ...]:
        """What is on the strip now, oldest first."""
        return tuple(strip.message for strip in self._strips.values())
