"""An old desk is being brought up to date: what is done, how far it is, and that all is safe."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.gate.frame import NARROW, Card
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import Label

HEIGHT = 8
"""Height of the bar at 100 % text."""


class Bar(QWidget):
    """So many parts of so many are done. It fills from the side where reading begins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bringing-bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._done, self._parts = 0, 1

    def show_done(self, done: int, parts: int) -> None:
        """Fill ``done`` of ``parts``."""
        self._done, self._parts = done, max(1, parts)
        self.update()

    def sizeHint(self) -> QSize:
        """As thin as a line that can be seen."""
        px = Theme.current().px
        return QSize(px(160), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is done on what there is to do."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("line"))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = whole.height() / 2
        painter.setBrush(theme.colour("sunk"))
        painter.drawRoundedRect(whole, radius, radius)
        if self._done:
            done = QRectF(whole)
            done.setWidth(whole.width() * min(1.0, self._done / self._parts))
            if self.isRightToLeft():
                done.moveRight(whole.right())
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(done, radius, radius)
        painter.end()


class BringingCard(Card):
    """Stands instead of the card that asked, until the desk is there. It takes no answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NARROW, parent)
        self.setObjectName("bringing")
        self._part = (0, 0)
        self.bar = Bar(self)
        self.now = Label("", "body", self, wrap=True)
        self.now.setObjectName("bringing-now")
        self._rest = Label("", "muted", self, wrap=True)
        self.body.addWidget(self.bar)
        self.body.addSpacing(Theme.current().px(12))
        self.body.addWidget(self.now)
        self.body.addSpacing(Theme.current().px(12))
        self.body.addWidget(self._rest)
        self.retranslate()

    def show_part(self, part: int, parts: int) -> None:
        """This part (from 1) has begun, of so many; a screen reader is told."""
        self._part = (part, parts)
        self.bar.show_done(part - 1, parts)
        self.retranslate()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.now.text()))

    def retranslate(self) -> None:
        """Set the words."""
        self.say(
            self.tr("Bringing your desk up to date"),
            self.tr(
                "This MentorDesk is newer than the one that wrote your desk. Your writing is safe:"
                " the old file stays as it is until the new one is proved to hold every line."
            ),
        )
        self._rest.setText(
            self.tr(
                "A large desk takes up to a minute or two; small ones take no time. You may close"
                " the window: then it begins again next time, and nothing is lost."
            )
        )
        part, parts = self._part
        if parts:
            step = self.tr("Step {part} of {parts}: {what}")
            self.now.setText(step.format(part=part, parts=parts, what=self._what(part)))
            self.bar.setAccessibleName(self.now.text())

    def _what(self, part: int) -> str:
        words = (
            self.tr("looking whether the old file is whole"),
            self.tr("copying it"),
            self.tr("reading every line of the old file"),
            self.tr("giving the copy its new form"),
            self.tr("comparing every line with the old file"),
            self.tr("looking whether the new file is whole"),
            self.tr("putting the new file in its place"),
        )
        return words[min(part, len(words)) - 1]
