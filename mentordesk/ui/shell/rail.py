"""The rail: where one can go. It shrinks to icons where the window has no room for words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from mentordesk.ui.places import SETTINGS
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import Mark, key_name, leading
from mentordesk.ui.widgets.layouts import Page, VBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from mentordesk.ui.places import PlaceSpec

WIDE, NARROW = 208, 60
"""Widths at 100 % text: with words, with icons alone."""
ITEM = 36
INSET, ICON, WORDS = 10, 18, 38
"""In an item: where the icon begins, its size, where the words begin."""


class RailButton(QAbstractButton):
    """An icon and a word; the current one stands on white. ``compact`` ones are narrower."""

    def __init__(
        self, text: str, icon: str, key: str, *, tint: str = "accent", compact: bool = False
    ) -> None:
        super().__init__()
        self._icon, self._tint, self._count = icon, tint, 0
        self._inset, self._words = (6, 30) if compact else (INSET, WORDS)
        self._narrow = False
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._given, self._key = text, key
        self.setToolTip(f"{text}  {key_name(key)}")
        self._name()

    def set_count(self, count: int) -> None:
        """Show how many there are; 0 shows nothing."""
        if count != self._count:
            self._count = count
            self._name()
            self.update()

    def set_title(self, text: str) -> None:
        """Be called something else; nothing is the name from the map."""
        self.setText(text or self._given)
        self.setToolTip(f"{self.text()}  {key_name(self._key)}")
        self._name()
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, in the middle."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        theme = Theme.current()
        height = theme.px(ITEM)
        if self._narrow:
            return QSize(height, height)
        metrics = QFontMetrics(theme.font(14, tokens.MEDIUM))
        words = metrics.horizontalAdvance(self.text()) + 4
        return QSize(theme.px(self._words + self._inset) + words, height)

    def minimumSizeHint(self) -> QSize:
        """The icon must be seen."""
        height = Theme.current().px(ITEM)
        return QSize(height, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, word and count."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        side = theme.px(ICON)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self.width() - side) // 2 if self._narrow else theme.px(self._inset)
        if mirrored and not self._narrow:
            left = self.width() - left - side
        tint = self._tint if self.isChecked() else "ink2"
        painter.drawPixmap(left, (self.height() - side) // 2, pixmap(self._icon, tint, ICON))
        if not self._narrow:
            self._draw_words(painter, mirrored)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        theme = Theme.current()
        if self.isChecked():
            painter.setBrush(theme.colour("surface"))
            width = 3 if theme.palette.strong else 1
            painter.setPen(QPen(theme.colour("line"), width))
        elif self.underMouse():
            painter.setBrush(theme.blend("ink", "sunk", 0.06))
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            return
        half = 1.5 if theme.palette.strong else 0.5
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, theme.px(8), theme.px(8))

    def _draw_words(self, painter: QPainter, mirrored: bool) -> None:
        theme = Theme.current()
        start, end = theme.px(self._words), theme.px(self._inset)
        room = self.rect().adjusted(end if mirrored else start, 0, -(start if mirrored else end), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("ink" if self.isChecked() else "ink2"))
        painter.setFont(theme.font(12, tokens.MEDIUM))
        count = QLocale().toString(self._count) if self._count else ""
        if count:
            other = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(room, middle | other | Qt.AlignmentFlag.AlignAbsolute, count)
        taken = painter.fontMetrics().horizontalAdvance(count) + (theme.px(6) if count else 0)
        painter.setFont(theme.font(14, tokens.MEDIUM))
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() - taken
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, middle | leading(self), words)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())


class Rail(QFrame):
    """The places, and at the bottom Settings and Lock. ``chosen(str)`` carries a place's id."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(
        self, specs: Sequence[PlaceSpec], settings: PlaceSpec, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "rail")
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, RailButton] = {}
        self._narrow = False
        column = VBox(self, gap=8, margins=(12, 20, 12, 8))
        self._mark = Mark(self)
        self._head = QHBoxLayout()
        self._head.addWidget(self._mark)
        self._head.addStretch()
        column.addLayout(self._head)
        self._fill(column, specs)
        self._card: QWidget | None = None
        self._card_is_due = False
        self._column = column
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self._button(settings, compact=True))
        self._lock = RailButton(self.tr("Lock"), "lock-simple", "Ctrl+L", compact=True)
        self._lock.setCheckable(False)
        self._lock.setObjectName("rail-lock")
        self._lock.clicked.connect(self.lock_asked)
        self._foot.addStretch(1)
        self._foot.addWidget(self._lock)
        column.addLayout(self._foot)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def _fill(self, column: VBox, specs: Sequence[PlaceSpec]) -> None:
        self._places = Page(self, margins=(0, 0, 0, 0))
        self._places.column.setSpacing(2)
        self._places.setObjectName("rail-places")
        for spec in specs:
            self._places.column.addWidget(self._button(spec))
        self._places.column.addStretch()
        column.addWidget(self._places, 1)

    def set_current(self, place: str) -> None:
        """Mark the place that is on the screen."""
        for name, button in self._buttons.items():
            button.setChecked(name == place)
        self._show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the places scroll: the current one stays in sight."""
        super().resizeEvent(event)
        self._show_current()

    def _show_current(self) -> None:
        for button in self._buttons.values():
            if button.isChecked() and self._places.isAncestorOf(button):
                self._places.ensureWidgetVisible(button, 0, 0)

    def set_count(self, place: str, count: int) -> None:
        """Show a number beside a place."""
        if place in self._buttons:
            self._buttons[place].set_count(count)

    def set_card(self, card: QWidget) -> None:
        """Put a quiet card above the foot; ``show_card`` shows it."""
        self._card = card
        self._column.insertWidget(self._column.count() - 1, card)

    def show_card(self, due: bool) -> None:
        """Show the card where the rail is wide enough for words."""
        self._card_is_due = due
        if self._card is not None:
            self._card.setVisible(due and not self._narrow)

    def set_title(self, place: str, text: str) -> None:
        """Call a place by another name; nothing is its own."""
        if place in self._buttons:
            self._buttons[place].set_title(text)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, with tool tips and accessible names."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._mark.show_name(not narrow)
        for button in (*self._buttons.values(), self._lock):
            button.set_narrow(narrow)
        self.show_card(self._card_is_due)
        self._rescale()

    @property
    def is_narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._narrow

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line between the rail and the rest."""
        super().paintEvent(event)
        theme = Theme.current()
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = 2 if theme.palette.strong else 1
        left = 0 if mirrored else self.width() - width
        painter.fillRect(left, 0, width, self.height(), theme.colour("line"))
        painter.end()

    def _button(self, spec: PlaceSpec, *, compact: bool = False) -> RailButton:
        tint = "private" if spec.private else "accent"
        button = RailButton(spec.title, spec.icon, spec.key, tint=tint, compact=compact)
        button.setObjectName(f"rail-{spec.id}")
        button.setProperty("place", spec.id)
        button.clicked.connect(self._choose)
        self._buttons[spec.id] = button
        return button

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.chosen.emit(str(button.property("place")))

    def _rescale(self) -> None:
        theme = Theme.current()
        width = theme.px(NARROW if self._narrow else WIDE)
        self.setFixedWidth(width)
        self._places.column.setSpacing(0 if self._narrow else theme.px(2))
        inset = (theme.px(36) - theme.px(22)) // 2 if self._narrow else theme.px(INSET)
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sides = (0, inset) if mirrored else (inset, 0)
        self._head.setContentsMargins(sides[0], 0, sides[1], theme.px(8))
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if self._narrow else policy.ScrollBarAsNeeded
        self._places.setVerticalScrollBarPolicy(bar)
        self._foot.setSpacing(theme.px(2))
        feet = (self._buttons[SETTINGS], self._lock)
        wanted = sum(button.sizeHint().width() for button in feet)
        stacked = self._narrow or wanted > width - theme.px(26)
        direction, size = QBoxLayout.Direction, QSizePolicy.Policy
        self._foot.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        for button in feet:
            button.setSizePolicy(size.Expanding if stacked else size.Maximum, size.Fixed)
