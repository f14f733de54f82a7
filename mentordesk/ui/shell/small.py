"""The window made small, for the time of a video call: one widget in it, above other windows.

It is the same window, not a second one: what locks, covers, quits or watches the window does so
whatever its size, and there is nothing beside it that could stay behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal

from mentordesk.ui.placing import stands_at
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.shell.life import DeskWindow
    from mentordesk.ui.widgets.compact import Compact

SMALL, LEAST = (400, 600), (320, 360)
"""Width and height at 100 % text, at first and at the least."""
ABOVE = Qt.WindowType.WindowStaysOnTopHint


class SmallMode(QObject):
    """Makes one window small and large again. Where it stood small is known until it closes."""

    left = Signal()
    """The window is large again, by the person's wish, and shows what it showed before."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._view: Compact | None = None
        self._content: QWidget | None = None
        self._large: tuple[list[int], bool] = ([0, 0, 0, 0], False)
        self._least = window.minimumSize()
        self._stood = QRect()

    @property
    def is_on(self) -> bool:
        """Whether the window is small."""
        return self._view is not None

    def stands_at(self) -> tuple[list[int], bool]:
        """Where the window stands when it is large; and whether it is maximised then."""
        return self._large if self.is_on else stands_at(self._window)

    def enter(self, view: Compact, content: QWidget) -> None:
        """Show ``view`` alone instead of ``content``."""
        if self.is_on:
            return
        window = self._window
        self._large, self._least = stands_at(window), window.minimumSize()
        self._view, self._content = view, content
        view.large_asked.connect(self.leave)
        view.above_wished.connect(self._keep_above)
        content.hide()
        layout = window.layout()
        if layout is not None:
            layout.addWidget(view)
        theme = Theme.current()
        screen = window.screen().availableSize()
        window.setMinimumSize(*(theme.px(side) for side in LEAST))
        if window.isMaximized():
            window.showNormal()
        if self._stood.isNull():
            window.resize(
                *(min(theme.px(a), b) for a, b in zip(SMALL, screen.toTuple(), strict=True))
            )
        else:
            window.setGeometry(self._stood)
        view.show()
        self._keep_above(view.keeps_above)
        view.focus_first()

    def leave(self) -> None:
        """Make the window large again; nothing where it is."""
        if self._end() and self._content is not None:
            self._content.show()
            self.left.emit()

    def cover(self) -> None:
        """The window is being covered: end, and show nothing."""
        self._end()

    def say(self, text: str) -> None:
        """Let a message be seen here as well."""
        if self._view is not None:
            self._view.say(text)

    def _end(self) -> bool:
        view, window = self._view, self._window
        if view is None:
            return False
        view.hide()
        self._stood = window.geometry()
        self._keep_above(False)
        self._view = None
        layout = window.layout()
        if layout is not None:
            layout.removeWidget(view)
        place, maximised = self._large
        window.setMinimumSize(self._least)
        window.setGeometry(*place)
        if maximised:
            window.showMaximized()
        view.gone.emit()
        view.deleteLater()
        return True

    def _keep_above(self, above: bool) -> None:
        """Some platforms (X11) look at it only when a window is shown; some (Wayland) never do."""
        handle = self._window.windowHandle()
        if bool(handle.flags() & ABOVE) == above:
            return
        place, focused = self._window.geometry(), self._window.focusWidget()
        handle.setFlag(ABOVE, above)
        self._window.hide()
        self._window.show()
        self._window.setGeometry(place)
        self._window.activateWindow()
        if focused is not None:
            focused.setFocus()
