"""Layouts whose distances grow with the text, and panes that stack when there is no room.

Distances are given in pixels of the design (100 % text).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_SHOWN_OR_HIDDEN = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
Margins = tuple[int, int, int, int]
"""Left, top, right, bottom; left and right change sides in right-to-left."""


class VBox(QVBoxLayout):
    """A column with distances of the design."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, margins: Margins = (0, 0, 0, 0)
    ) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self._gap, self._margins = gap, margins
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def _rescale(self) -> None:
        _rescale(self, self._gap, self._margins)


class HBox(QHBoxLayout):
    """A row with distances of the design."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, margins: Margins = (0, 0, 0, 0)
    ) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self._gap, self._margins = gap, margins
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def _rescale(self) -> None:
        _rescale(self, self._gap, self._margins)


def _rescale(layout: QBoxLayout, gap: int, margins: Margins) -> None:
    theme = Theme.current()
    layout.setSpacing(theme.px(gap))
    left, top, right, bottom = (theme.px(side) for side in margins)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        left, right = right, left
    layout.setContentsMargins(left, top, right, bottom)


def bounded(widget: QWidget) -> HBox:
    """A row that gives ``widget`` the width up to its maximum, and the height it needs there.

    In a column alone, a widget with a maximum width is asked how high it is at the column's width.
    """
    row = HBox(gap=0)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row


def empty(layout: QLayout) -> None:
    """Take everything out of ``layout``; its widgets are destroyed when Qt next has time."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


@contextmanager
def at_once(layout: QLayout) -> Iterator[None]:
    """Let many widgets be added to ``layout`` with one laying out.

    In a window that is seen Qt lays out everything around for each child that it shows: a column
    of a hundred lines was laid out a hundred times.
    """
    holder = layout.parentWidget()
    if holder is None or not holder.isVisible():
        yield
        return
    around = [one for one in _layouts_around(holder) if one.isEnabled()]
    for one in around:
        one.setEnabled(False)
    try:
        yield
        items = (layout.itemAt(place) for place in range(layout.count()))
        for widget in (item.widget() for item in items if item is not None):
            if widget is not None and not widget.testAttribute(_SHOWN_OR_HIDDEN):
                widget.show()
    finally:
        for one in around:
            one.setEnabled(True)
        layout.update()


@contextmanager
def still(page: QWidget) -> Iterator[None]:
    """Let much of ``page`` change, and lay it out once, from the inside out.

    In a window that is seen Qt lays out everything around for each part that is shown, hidden or
    filled: a page of cards was laid out for each of their lines.
    """
    if not page.isVisible():
        yield
        return
    around = [*_layouts_in(page), *_layouts_around(page)]
    frozen = [one for one in around if one.isEnabled()]
    for one in frozen:
        one.setEnabled(False)
    try:
        yield
        _show_added(page)
    finally:
        standing = [one for one in frozen if isValid(one)]
        for one in standing:
            one.setEnabled(True)
    for one in standing:
        one.activate()


def _show_added(page: QWidget) -> None:
    """Show what was put into layouts that are seen, unless it was hidden on purpose."""
    for widget in page.findChildren(QWidget):
        parent = widget.parentWidget()
        if widget.testAttribute(_SHOWN_OR_HIDDEN) or parent is None:
            continue
        if parent.isVisible() and parent.layout() is not None:
            widget.show()


def _layouts_in(widget: QWidget) -> list[QLayout]:
    """The layouts of the parts of ``widget`` that are seen, inner ones before those around them."""
    parts = (part for part in widget.findChildren(QWidget) if part.isVisible())
    found = (part.layout() for part in parts)
    return [layout for layout in found if layout is not None][::-1]


def _layouts_around(widget: QWidget) -> Iterator[QLayout]:
    """The layouts of ``widget`` and of everything in which it stands."""
    parent: QWidget | None = widget
    while parent is not None:
        layout = parent.layout()
        if layout is not None:
            yield layout
        parent = parent.parentWidget()


class Divider(QFrame):
    """A hair line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "divider")
        self.setFixedHeight(1)


class Page(QScrollArea):
    """A column that scrolls down when it is longer than the window; never sideways.

    Fill it through ``column`` (a ``VBox``).
    """

    def __init__(
        self, parent: QWidget | None = None, *, margins: Margins = (24, 24, 24, 24)
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._body = QWidget()
        set_role(self._body, "column")
        self.column = VBox(self._body, gap=16, margins=margins)
        self.setWidget(self._body)
        self._body.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """As wide as what stands in it, so that nothing is cut off at the side."""
        return QSize(self._body.minimumSizeHint().width(), Theme.current().px(80))


class Panes(QWidget):
    """Widgets side by side that stack when the window is too narrow for them.

    ``add(widget, weight, least)``: share of the room, and the least width in pixels of the design.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 16) -> None:
        super().__init__(parent)
        self._gap = gap
        self._least: list[int] = []
        self._weights: list[int] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def add(self, widget: QWidget, weight: int = 1, least: int = 240) -> None:
        """Add a pane after the others."""
        self._weights.append(weight)
        self._least.append(least)
        self._box.addWidget(widget, weight)
        self._turn()

    def set_least(self, place: int, least: int) -> None:
        """Another least width for the pane at ``place``: what stands in it has changed."""
        self._least[place] = least
        self._turn()

    @property
    def are_stacked(self) -> bool:
        """Whether the panes stand one below the other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack by the room there is."""
        super().resizeEvent(event)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest pane alone: narrower than that they cannot stack."""
        widest = max((self._hint(place).width() for place in range(self._box.count())), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _hint(self, place: int) -> QSize:
        item = self._box.itemAt(place)
        return item.minimumSize() if item is not None else QSize()

    def _rescale(self) -> None:
        self._box.setSpacing(Theme.current().px(self._gap))
        self._turn()

    def _turn(self) -> None:
        theme = Theme.current()
        wanted = sum(theme.px(least) for least in self._least)
        wanted += theme.px(self._gap) * max(0, len(self._least) - 1)
        stacked = self.width() < wanted
        direction = QBoxLayout.Direction
        turned = direction.TopToBottom if stacked else direction.LeftToRight
        if self._box.direction() != turned:
            self._box.setDirection(turned)
        for place, weight in enumerate(self._weights):
            self._box.setStretch(place, 0 if stacked else weight)
        self.updateGeometry()
