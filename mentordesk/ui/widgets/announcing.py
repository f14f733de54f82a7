"""Saying what came up by itself: a screen reader tells it though the keyboard is elsewhere."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(part: QWidget, sentence: str) -> None:
    """Say ``sentence`` once, on behalf of ``part``; nothing where nobody listens or sees it."""
    if sentence and part.isVisible() and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(part, sentence))
