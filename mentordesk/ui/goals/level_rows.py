"""What each level of a goal looks like: five rows, the present one lit; or five choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.mentoring.goals.model import LEVELS
from mentordesk.ui.sessions.words import dotted, how_far, level
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent

WIDTH, HEIGHT = 40, 20


class LevelMark(QWidget):
    """A level on a round ground, teal where the goal stands."""

    def __init__(self, value: int, *, lit: bool) -> None:
        super().__init__()
        self._text, self._lit = level(value), lit
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The same for all."""
        theme = Theme.current()
        return QSize(theme.px(WIDTH), theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = theme.palette.strong
        filled = self._lit and strong
        painter.setBrush(theme.colour("accent" if filled else "soft" if self._lit else "sunk"))
        painter.setPen(QPen(theme.colour("line"), 1) if strong else Qt.PenStyle.NoPen)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(theme.colour("on_accent" if filled else "accent" if self._lit else "ink2"))
        painter.setFont(theme.font(12, tokens.SEMIBOLD if self._lit else tokens.MEDIUM))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class LevelRows(QWidget):
    """The five levels from +2 to −2."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("goal-levels")
        self._column = VBox(self, gap=10)

    def show_levels(self, pictures: Mapping[int, str], stands: int, *, said: bool) -> None:
        """``stands`` is the present level; ``said`` whether a check-in said so."""
        empty(self._column)
        for value in reversed(LEVELS):
            here = value == stands
            row = QWidget()
            line = HBox(row, gap=12)
            line.addWidget(LevelMark(value, lit=here), 0, Qt.AlignmentFlag.AlignTop)
            picture = pictures.get(value) or how_far(value)
            words = Label(picture, "body" if here else "quiet", wrap=True)
            texts = VBox(gap=0)
            texts.addWidget(words)
            if here:
                now = self.tr("The goal stands here") if said else self.tr("It started here")
                texts.addWidget(Label(now, "muted", wrap=True))
                words.setAccessibleName(dotted((level(value), picture, now)))
            else:
                words.setAccessibleName(dotted((level(value), picture)))
            line.addLayout(texts, 1)
            self._column.addWidget(row)
