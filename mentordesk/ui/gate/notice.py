"""What happened, what is safe, what to do next: an error or a notice of the keeper in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from mentordesk.errors import UserFacingError
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.theme.tokens import RADIUS, SPACE
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.words import own_ways


@dataclass(frozen=True)
class Words:
    """The three sentences of an error, in the person's language."""

    what: str
    safe: str = ""
    todo: str = ""

    def beside(self) -> str:
        """The first and the last sentence: what a field says of what was typed into it."""
        return " ".join(part for part in (self.what, self.todo) if part)

    def after(self) -> str:
        """The second and the third sentence as one text."""
        return " ".join(part for part in (self.safe, self.todo) if part)

    def whole(self) -> str:
        """All of it as one text."""
        return " ".join(part for part in (self.what, self.safe, self.todo) if part)


def words_of(error: UserFacingError) -> Words:
    """The sentences of an error that was raised here."""
    return _words((error.what, error.safe, error.todo), error.values)


def words_of_notice(notice: dict[str, Any]) -> Words:
    """The sentences of a notice that came from the keeper (what, safe, todo, values).

    A notice of a program of another version may hold anything: what is missing is left out.
    """
    parts = tuple(str(notice.get(part, "")) for part in ("what", "safe", "todo"))
    values = notice.get("values")
    return _words((parts[0], parts[1], parts[2]), values if isinstance(values, dict) else {})


def _words(parts: tuple[str, str, str], values: dict[str, Any]) -> Words:
    told = [QCoreApplication.translate("errors", part) if part else "" for part in parts]
    try:
        filled = [part.format(**own_ways(values)) for part in told]
    except (KeyError, IndexError, ValueError):
        filled = told
    return Words(*filled)


class NoticeCard(QFrame):
    """Three sentences on a quiet ground: the first one strong. Read out as one text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._what: Label | None = None
        self._rest: Label | None = None
        self.hide()

    def _parts(self) -> tuple[Label, Label]:
        """The two labels, made when there is something to say: mostly there is nothing."""
        if self._what is None or self._rest is None:
            row = HBox(self, gap=SPACE[2], margins=(16, 14, 16, 14))
            icon = IconLabel("warning-circle", "warn", 20, self)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            column = VBox(gap=SPACE[0])
            self._what = Label("", "strong", self, wrap=True)
            self._what.setObjectName(f"{self.objectName()}-what")
            self._rest = Label("", "body", self, wrap=True)
            self._rest.setObjectName(f"{self.objectName()}-rest")
            for label in (self._what, self._rest):
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(label)
            row.addLayout(column, 1)
        return self._what, self._rest

    def say(self, words: Words | None) -> None:
        """Show these words, or nothing at all."""
        if words is None:
            self.hide()
            return
        what, rest = self._parts()
        what.setText(words.what)
        rest.setText(words.after())
        rest.setVisible(bool(words.after()))
        self.setAccessibleName(words.whole())
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground from tokens."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if theme.palette.strong else 1
        edge = "warn" if theme.palette.strong else "line"
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("warn_soft"))
        corner = theme.px(RADIUS[1])
        half = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner
        )
        painter.end()
