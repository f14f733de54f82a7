"""The rail: where one can go. It shrinks to icons where the window has no room for words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from mentordesk.ui.places import SETTINGS
from mentordesk.ui.shell.rail_button import INSET, RailButton
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import Mark
from mentordesk.ui.widgets.layouts import Page, VBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from mentordesk.ui.places import PlaceSpec

WIDE, NARROW = 208, 60
"""Widths at 100 % text: with words, with icons alone."""


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
            button.be_current(name == place)
        self._show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the places scroll: the current one stays in sight."""
        super().resizeEvent(event)
        self._show_current()

    def _show_current(self) -> None:
        for button in self._buttons.values():
            if button.is_current and self._places.isAncestorOf(button):
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
