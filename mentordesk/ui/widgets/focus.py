"""The focus ring: where the keyboard is, seen on every control of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
TOLD = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
FRAMED = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QAbstractSpinBox")
"""Controls whose own frame shows that they have the keyboard."""
OWN_RING = "own-ring"
"""Property of a list that draws a ring around its current row: the list itself needs none then."""
GAP = 2
"""Pixels between a control and its ring."""


class FocusRing(QWidget):
    """One ring for a window, laid over everything, that follows the keyboard.

    It shows once a key was pressed and hides when the mouse takes over; in high contrast it shows
    always. Fields have a frame of their own, which the style sheet colours.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._moves: list[QMetaObject.Connection] = []
        self._by_key = False
        self.setObjectName("focus-ring")
        for attribute in (
            Qt.WidgetAttribute.WA_TransparentForMouseEvents,
            Qt.WidgetAttribute.WA_NoSystemBackground,
        ):
            self.setAttribute(attribute)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the control and all that it stands in; never swallows anything."""
        kind = event.type()
        if kind in MOVES:
            self._place()
        elif kind in TOLD and not self._by_key:
            self._by_key = True
            self._place()
        elif kind == QEvent.Type.MouseButtonPress and self._by_key:
            self._by_key = False
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        theme = Theme.current()
        width = _thickness()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("ring"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        corner = theme.px(8) + GAP
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, corner, corner)
        painter.end()

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        inside = new is not None and new.window() is self._window and new is not self._window
        self._target = new if inside else None
        self._follow_rows()
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_key = False
        walk = self._target
        while walk is not None and walk is not self._window:
            walk.installEventFilter(self)
            self._watched.append(walk)
            walk = walk.parentWidget()
        self._place()

    def _follow_rows(self) -> None:
        for link in self._moves:
            QObject.disconnect(link)
        view = self._target
        self._moves = []
        if isinstance(view, QAbstractItemView) and view.property(OWN_RING):
            tellers = (view.selectionModel().currentChanged, view.model().modelReset)
            self._moves = [teller.connect(self._place) for teller in tellers]

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target):
            self.hide()
            return
        has_place = target.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not has_place or not target.isVisible() or not self._is_wanted(target):
            self.hide()
            return
        reach = GAP + _thickness()
        ring = self._in_window(target).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(ring)
        shown = ring.intersected(self._clip(target))
        if shown.isEmpty():
            self.hide()
            return
        self.setMask(shown.translated(-ring.topLeft()))
        self.raise_()
        self.show()

    def _is_wanted(self, target: QWidget) -> bool:
        has_frame = any(target.inherits(name) for name in FRAMED)
        if isinstance(target, QTextEdit) and target.isReadOnly():
            has_frame = target.property("role") != "bare"  # neither a frame nor a cursor
        if isinstance(target, QAbstractItemView) and target.property(OWN_RING):
            has_frame = target.currentIndex().isValid()
        return not has_frame and (self._by_key or Theme.current().palette.strong)

    def _in_window(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())

    def _clip(self, target: QWidget) -> QRect:
        clip = self._window.rect()
        walk = target.parentWidget()
        while walk is not None and walk is not self._window:
            above = walk.parentWidget()
            if isinstance(above, QAbstractScrollArea) and walk is above.viewport():
                clip = clip.intersected(_with_edges(above, self._in_window(walk)))
            walk = above
        return clip


def _with_edges(area: QAbstractScrollArea, seen: QRect) -> QRect:
    """Where nothing scrolls out of sight, the ring may stand beside what is seen."""
    across, down = (
        0 if bar.maximum() > bar.minimum() else GAP + _thickness()
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar())
    )
    return seen.adjusted(-across, -down, across, down)


def _thickness() -> int:
    return 3 if Theme.current().palette.strong else 2
