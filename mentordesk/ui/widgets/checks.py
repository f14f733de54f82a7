"""Check boxes, choices and switches, painted by the tokens; long words wrap, none is cut."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.breaking import breakable
from mentordesk.ui.widgets.labels import leading

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    _Button = QAbstractButton
else:
    _Button = object  # Qt's half of each class below comes from its own Qt button

MARK, GAP = 18, 10
"""Side of the box and its distance from the words, at 100 % text."""
SWITCH = (34, 20)
"""Width and height of a switch."""
KEPT = 16
"""So many heights are remembered."""
NO_END = 100_000
"""A width at which nothing wraps; a line of another script may be twice as high as the font's."""
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class _WordsBeside(_Button):
    """A mark, painted by ``_paint_mark``, and words that wrap beside it and press it too."""

    mark = MARK
    """Width of the mark, at 100 % text."""

    @cached_property
    def _heights(self) -> dict[tuple[str, int, str], int]:
        """What was measured: a layout asks for the same width many times."""
        return {}

    def sizeHint(self) -> QSize:
        """The words on one line."""
        theme, metrics = Theme.current(), self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2
        height = max(theme.px(MARK), metrics.height()) + theme.px(8)
        return QSize(self._indent() + width, height)

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word, up to a small column."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), Theme.current().px(112)), hint.height())

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words."""
        theme = Theme.current()
        return max(theme.px(MARK), self._text_height(width)) + theme.px(8)

    def hitButton(self, pos: QPoint) -> bool:
        """The words press it too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark and the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter, self._mark_rect())
        self._paint_words(painter)
        painter.end()

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        raise NotImplementedError

    def _are_words_struck(self) -> bool:
        return False

    def _indent(self) -> int:
        """From the outer edge to the words."""
        theme = Theme.current()
        return theme.px(self.mark) + (theme.px(GAP) if self.text() else 0)

    def _text_height(self, width: int) -> int:
        """Height of the words when they may be ``width`` wide."""
        key = (self.text(), width - self._indent(), self.font().key())
        if key not in self._heights:
            room = QRect(0, 0, max(1, key[1]), NO_END)
            if len(self._heights) >= KEPT:
                self._heights.clear()
            self._heights[key] = (
                self.fontMetrics().boundingRect(room, WRAP, breakable(key[0])).height()
            )
        return self._heights[key]

    def _mark_rect(self) -> QRectF:
        """Where the mark is painted: beside the first line."""
        theme, line = Theme.current(), self._text_height(NO_END)
        side, height = theme.px(self.mark), theme.px(MARK)
        lines = self._text_height(self.width())
        middle = self.height() / 2
        if lines > line * 1.5:
            middle = (self.height() - lines + line) / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRectF(self.width() - side if mirrored else 0, middle - height / 2, side, height)

    def _paint_words(self, painter: QPainter) -> None:
        theme, struck = Theme.current(), self._are_words_struck()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        indent = self._indent()
        room = self.rect().adjusted(0 if mirrored else indent, 0, -indent if mirrored else 0, 0)
        font = self.font()
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(theme.colour("ink2" if struck or not self.isEnabled() else "ink"))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, WRAP | leading(self), breakable(self.text()))


class CheckBox(_WordsBeside, QCheckBox):
    """A box to tick. ``strikes`` draws a line through the words once they are done."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, strikes: bool = False
    ) -> None:
        QCheckBox.__init__(self, text, parent)
        self._strikes = strikes
        _wrap(self, text)

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        _draw_box(painter, rect, checked=self.isChecked(), enabled=self.isEnabled())
        if self.isChecked():
            side = 14
            inset = round((rect.width() - Theme.current().px(side)) / 2)
            spot = rect.topLeft().toPoint() + QPoint(inset, inset)
            painter.drawPixmap(spot, pixmap("check-bold", "on_accent", side))

    def _are_words_struck(self) -> bool:
        return self._strikes and self.isChecked()


class RadioButton(_WordsBeside, QRadioButton):
    """One choice of several; buttons of one parent exclude each other."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, text, parent)
        _wrap(self, text)

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        theme, chosen = Theme.current(), self.isChecked()
        painter.setBrush(theme.colour("surface"))
        width = theme.px(5) if chosen else 1.3
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), width))
        half = width / 2 + 0.5
        painter.drawEllipse(rect.adjusted(half, half, -half, -half))


class Switch(_WordsBeside, QCheckBox):
    """On or off, at once. Painted as a switch, read out as a check box."""

    mark = SWITCH[0]

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, text, parent)
        _wrap(self, text)

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        _draw_switch(painter, rect, self)


def _wrap(button: QAbstractButton, text: str) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(text)


def _draw_box(painter: QPainter, rect: QRectF, *, checked: bool, enabled: bool) -> None:
    theme = Theme.current()
    frame = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    fill = "accent" if checked else "surface"
    painter.setBrush(theme.colour(fill) if enabled else theme.blend(fill, "surface", 0.5))
    painter.setPen(QPen(theme.colour("accent" if checked else "edge"), 1.3))
    corner = theme.px(5)
    painter.drawRoundedRect(frame, corner, corner)


def _draw_switch(painter: QPainter, rect: QRectF, switch: QAbstractButton) -> None:
    theme = Theme.current()
    height = theme.px(SWITCH[1])
    track = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
    on, strong = switch.isChecked(), theme.palette.strong
    painter.setPen(QPen(theme.colour("edge"), 2) if strong else Qt.PenStyle.NoPen)
    # off needs 3:1 against the card, so the track is drawn in the edge colour, not the hair line's
    painter.setBrush(theme.colour("accent") if on else theme.blend("edge", "surface", 0.92))
    painter.drawRoundedRect(track, height / 2, height / 2)
    inset = theme.px(3)
    knob = height - 2 * inset
    mirrored = switch.layoutDirection() == Qt.LayoutDirection.RightToLeft
    at_right = on != mirrored
    left = track.right() - inset - knob if at_right else track.left() + inset
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("on_accent" if on else "surface"))
    painter.drawEllipse(QRectF(left, track.top() + inset, knob, knob))
