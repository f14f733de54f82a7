"""Tab goes through a page from top to bottom, also where rows were made later than the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


def follow(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab go from ``anchor`` through ``widgets`` in this order, then on as before."""
    for widget in widgets:
        QWidget.setTabOrder(anchor, widget)
        anchor = widget
