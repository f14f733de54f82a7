"""Where a window stands: where the one before it stood, if that is still on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Geometry = tuple[int, int, int, int]
"""x, y, width, height in logical pixels, without the frame; all zero where nothing is known."""

_VISIBLE = 80  # pixels of a window that must lie on a screen, each way


def show_at(window: QWidget, geometry: Geometry, *, maximised: bool) -> None:
    """Show ``window`` there, or where the system puts it."""
    place = QRect(*geometry)
    if not place.isEmpty() and _is_on_a_screen(place):
        window.setGeometry(place)
    if maximised:
        window.showMaximized()
    else:
        window.show()


def stands_at(window: QWidget) -> tuple[list[int], bool]:
    """Where ``window`` stands, or would stand if it were not maximised; and whether it is."""
    maximised = window.isMaximized()
    place = window.normalGeometry() if maximised else window.geometry()
    return [place.x(), place.y(), place.width(), place.height()], maximised


def bring_forward(window: QWidget) -> None:
    """Put ``window`` before all others, as far as the platform lets a window say it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def _is_on_a_screen(place: QRect) -> bool:
    least = min(_VISIBLE, place.width()), min(_VISIBLE, place.height())
    parts = [screen.availableGeometry() & place for screen in QGuiApplication.screens()]
    return any(part.width() >= least[0] and part.height() >= least[1] for part in parts)
