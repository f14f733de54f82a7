"""A skill's way up, drawn: five rungs, where one starts and how far one wants to get."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from mentordesk.ui.theme.theme import Theme

RUNG, GAP, LOW, STEP = 34, 4, 6, 4
"""Pixels of the design: a rung's width, the room between two, the lowest, and how each rises."""


class Ladder(QWidget):
    """``start`` and ``target`` from 1: rungs up to the start are full, those above are open."""

    def __init__(self, rungs: tuple[str, ...], start: int, target: int, way: str) -> None:
        super().__init__()
        self._count, self._start, self._target = len(rungs), start, target
        self.setAccessibleName(way)
        self.setToolTip(" · ".join(rungs))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """All rungs side by side, the last the highest."""
        px = Theme.current().px
        width = self._count * px(RUNG) + (self._count - 1) * px(GAP)
        return QSize(width, px(LOW) + (self._count - 1) * px(STEP))

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rungs in the direction in which one reads."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rung in range(1, self._count + 1):
            height = theme.px(LOW) + (rung - 1) * theme.px(STEP)
            left = (rung - 1) * (theme.px(RUNG) + theme.px(GAP))
            place = QRectF(left, self.height() - height, theme.px(RUNG), height).toRect()
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            on_the_way = self._start < rung <= self._target
            painter.setPen(
                QPen(theme.colour("accent" if on_the_way else "edge"), 2 if on_the_way else 1)
                if rung > self._start
                else Qt.PenStyle.NoPen
            )
            fill = "accent" if rung <= self._start else "surface"
            painter.setBrush(theme.colour(fill))
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 2, 2)
        painter.end()
