"""The small window, for the time of a video call: one widget in it, above other windows.

There is one window at a time: while the small one stands the desk's own is hidden, and whatever
ends it (a lock, a key that leads elsewhere, an error that must be seen) takes it from the screen
before anything else. It is a window of its own and not the large one made small because on X11 a
window that is shown cannot be put above others: it would have to be hidden, and loses the keyboard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.placing import bring_forward, stands_at
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.focus import FocusRing
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from mentordesk.ui.widgets.compact import Compact

SMALL, LEAST = (400, 680), (320, 360)
"""Width and height at 100 % text, at first and at the least."""


class SmallWindow(QWidget):
    """Holds a view. Closing it asks for the large window: it is no way to quit."""

    close_asked = Signal()

    def __init__(self, view: Compact, *, above: bool) -> None:
        kind = Qt.WindowType.Window
        super().__init__(None, kind | Qt.WindowType.WindowStaysOnTopHint if above else kind)
        set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("small-desk")
        self.setWindowTitle("MentorDesk")
        theme = Theme.current()
        self.setMinimumSize(*(theme.px(side) for side in LEAST))
        VBox(self).addWidget(view)
        self._ring = FocusRing(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask."""
        event.ignore()
        self.close_asked.emit()


class Covers(Protocol):
    """What says whether nothing that was written may be seen now."""

    @property
    def is_covered(self) -> bool:
        """Whether it is so."""


class SmallMode(QObject):
    """Lets one small window stand for the desk's own. Where it stood is known until that closes."""

    left = Signal()
    """The desk's window is back, by the person's wish, and shows what it showed before."""

    def __init__(self, window: QWidget, covers: Covers) -> None:
        super().__init__(window)
        self._window, self._covers = window, covers
        self.serve: Callable[[QWidget], None] | None = None  # the window's keys work there too
        self._view: Compact | None = None
        self._small: SmallWindow | None = None
        self._stood = QRect()
        self._large: tuple[list[int], bool] = ([0, 0, 0, 0], False)

    @property
    def is_on(self) -> bool:
        """Whether the small window stands."""
        return self._small is not None

    def stands_at(self) -> tuple[list[int], bool]:
        """Where the desk's window stands, or stood; and whether it is maximised."""
        return self._large if self.is_on else stands_at(self._window)

    def enter(self, view: Compact) -> None:
        """Show ``view`` alone instead of the desk's window."""
        if self.is_on or self._covers.is_covered:
            return
        self._large, self._view = stands_at(self._window), view
        view.large_asked.connect(self.leave)
        view.above_wished.connect(self._hold)
        self._hold(view.keeps_above)
        self._window.hide()
        view.focus_first()

    def leave(self) -> None:
        """Back to the desk's window; nothing where that stands."""
        if self.end():
            self._window.show()
            bring_forward(self._window)
            self.left.emit()

    def end(self) -> bool:
        """Take it from the screen at once, and show nothing instead; whether it stood."""
        view, small = self._view, self._small
        if view is None or small is None:
            return False
        self._put_away(small)
        self._view = self._small = None
        view.hide()
        view.gone.emit()
        view.deleteLater()
        return True

    def say(self, text: str) -> None:
        """Let a message be seen here as well."""
        if self._view is not None:
            self._view.say(text)

    def _hold(self, above: bool) -> None:
        """Put the view into a window that stands above others, or into one that does not."""
        view, before = self._view, self._small
        if view is None:
            return
        focused = before.focusWidget() if before is not None else None
        small = SmallWindow(view, above=above)
        small.close_asked.connect(self.leave)
        if self.serve is not None:
            self.serve(small)
        if before is not None:
            self._put_away(before)
        if self._stood.isNull():
            self._stood = self._first_place()
        small.setGeometry(self._stood)
        self._small = small
        small.show()
        view.show()
        small.activateWindow()
        if focused is not None:
            focused.setFocus()

    def _first_place(self) -> QRect:
        """At the upper outer corner of the screen, where calls leave room."""
        room, theme = self._window.screen().availableGeometry(), Theme.current()
        width, height = (theme.px(side) for side in SMALL)
        edge = theme.px(24)
        size = (min(width, room.width() - edge), min(height, room.height() - 3 * edge))
        left = room.right() - size[0] - edge
        if self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = room.left() + edge
        return QRect(left, room.top() + 2 * edge, *size)

    def _put_away(self, small: SmallWindow) -> None:
        self._stood = small.geometry()
        small.hide()
        small.deleteLater()
