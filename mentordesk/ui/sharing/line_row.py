"""One line of a letter: its field, now, last time, and the cross that leaves it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.sharing import words
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.widgets.labels import RESTYLED, Label
from mentordesk.ui.widgets.layouts import HBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from mentordesk.consent.model import Line
    from mentordesk.wire.letters import Scope

SHARES = (40, 16, 34)
"""How the room is shared by field, now and last time."""
CROSS = 44


class Columns(QWidget):
    """Three texts in columns that are the same in every row, and room for a button."""

    def __init__(self, texts: tuple[str, str, str], roles: tuple[str, str, str]) -> None:
        super().__init__()
        row = HBox(self, gap=8, margins=(8, 3, 4, 3))
        pairs = zip(texts, roles, strict=True)
        self.labels = [Label(text, role, wrap=True) for text, role in pairs]
        for label, share in zip(self.labels, SHARES, strict=True):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
            row.addWidget(label, share)
        self.end = QWidget()
        HBox(self.end)
        row.addWidget(self.end)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def _rescale(self) -> None:
        theme = Theme.current()
        self.end.setFixedWidth(theme.px(CROSS))
        self.setMinimumHeight(theme.px(38))


class LineRow(Columns):
    """``toggled`` is sent with (scope, field) to strike the line or take it back."""

    toggled = Signal(object, str)

    def __init__(self, scope: Scope, line: Line, not_sent: str) -> None:
        name = words.field(line.name)
        before = self.tr("not shared yet") if line.before is None else line.before
        texts = (name, not_sent if line.struck else line.now, before or not_sent)
        super().__init__(texts, ("body", "quiet" if line.struck else "strong", "quiet"))
        self._scope, self._line = scope, line
        said = self.tr("{field}: now {now}, last time {before}")
        self.setAccessibleName(said.format(field=name, now=texts[1], before=texts[2]))
        self.setObjectName(f"lens-line-{line.name}")
        verb = self.tr("Take “{field}” back in") if line.struck else self.tr("Leave out “{field}”")
        icon = "arrow-counter-clockwise" if line.struck else "x"
        self.cross = IconButton(icon, verb.format(field=name))
        self.cross.setObjectName(f"lens-strike-{line.name}")
        self.cross.clicked.connect(self._toggle)
        box = self.end.layout()
        if box is not None:
            box.addWidget(self.cross)
        self._strike()

    def changeEvent(self, event: QEvent) -> None:
        """A new font is struck through again."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._strike()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of what has changed, and the hair line above."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        if self._line.changed and not self._line.struck:
            painter.fillRect(self.rect(), theme.colour("soft"))
            if theme.palette.strong:
                mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                left = self.width() - 6 if mirrored else 0
                painter.fillRect(left, 0, 6, self.height(), theme.colour("accent"))
        painter.fillRect(0, 0, self.width(), 2 if theme.palette.strong else 1, theme.colour("line"))
        painter.end()

    def _strike(self) -> None:
        if not hasattr(self, "_line") or not self._line.struck:
            return
        label = self.labels[0]
        font = label.font()
        if not font.strikeOut():
            font.setStrikeOut(True)
            label.setFont(font)

    def _toggle(self) -> None:
        self.toggled.emit(self._scope, self._line.name)
