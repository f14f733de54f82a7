"""Check boxes, choices and switches, painted by the tokens; long words wrap, none is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import leading

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

MARK, GAP = 18, 10
"""Side of the box and its distance from the words, at 100 % text."""
SWITCH = (34, 20)
"""Width and height of a switch."""
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class _Wrapping:
    """Geometry shared by boxes whose words wrap beside a mark of ``mark`` pixels."""

    mark = MARK

    def __init__(self, button: QAbstractButton) -> None:
        self._button = button

    def indent(self) -> int:
        """From the outer edge to the words."""
        theme = Theme.current()
        return theme.px(self.mark) + (theme.px(GAP) if self._button.text() else 0)

    def text_height(self, width: int) -> int:
        """Height of the words when they may be ``width`` wide."""
        metrics = self._button.fontMetrics()
        room = QRect(0, 0, max(1, width - self.indent()), 10_000)
        return metrics.boundingRect(room, WRAP, self._button.text()).height()

    def hint(self) -> QSize:
        """All words on one line."""
        metrics = self._button.fontMetrics()
        theme = Theme.current()
        width = metrics.horizontalAdvance(self._button.text()) + 2
        height = max(theme.px(MARK), metrics.height()) + theme.px(8)
        return QSize(self.indent() + width, height)

    def least(self) -> QSize:
        """As wide as the longest word, up to a small column."""
        theme = Theme.current()
        return QSize(min(self.hint().width(), theme.px(160)), self.hint().height())

    def height_for(self, width: int) -> int:
        """The height at this width."""
        theme = Theme.current()
        return max(theme.px(MARK), self.text_height(width)) + theme.px(8)

    def mark_rect(self) -> QRectF:
        """Where the mark is painted: beside the first line."""
        theme, button = Theme.current(), self._button
        side = theme.px(self.mark)
        lines = self.text_height(button.width())
        first = button.fontMetrics().height() if lines > button.fontMetrics().height() * 1.5 else 0
        middle = (button.height() - lines) / 2 + first / 2 if first else button.height() / 2
        mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = button.width() - side if mirrored else 0
        height = theme.px(MARK)
        return QRectF(left, middle - height / 2, side, height)

    def draw_text(self, painter: QPainter, *, struck: bool = False) -> None:
        """Draw the words beside the mark, struck through where they are done."""
        theme, button = Theme.current(), self._button
        mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = button.rect().adjusted(
            0 if mirrored else self.indent(), 0, -self.indent() if mirrored else 0, 0
        )
        font = button.font()
        font.setStrikeOut(struck)
        painter.setFont(font)
        quiet = struck or not button.isEnabled()
        painter.setPen(theme.colour("ink2" if quiet else "ink"))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, WRAP | leading(button), button.text())


class CheckBox(QCheckBox):
    """A box to tick. ``strikes`` draws a line through the words once they are done."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, strikes: bool = False
    ) -> None:
        super().__init__(text, parent)
        self._strikes = strikes
        self._look = _Wrapping(self)
        _wrap(self, text)

    def sizeHint(self) -> QSize:
        """The words on one line."""
        return self._look.hint()

    def minimumSizeHint(self) -> QSize:
        """A narrow column of words."""
        return self._look.least()

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words."""
        return self._look.height_for(width)

    def hitButton(self, pos: QPoint) -> bool:
        """The words tick the box too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = Theme.current(), self._look.mark_rect()
        _draw_box(painter, rect, checked=self.isChecked(), enabled=self.isEnabled())
        if self.isChecked():
            side = 14
            picture = pixmap("check-bold", "on_accent", side)
            inset = (rect.width() - theme.px(side)) / 2
            painter.drawPixmap(
                rect.topLeft().toPoint() + QPoint(round(inset), round(inset)), picture
            )
        self._look.draw_text(painter, struck=self._strikes and self.isChecked())
        painter.end()


class RadioButton(QRadioButton):
    """One choice of several; buttons of one parent exclude each other."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = _Wrapping(self)
        _wrap(self, text)

    def sizeHint(self) -> QSize:
        """The words on one line."""
        return self._look.hint()

    def minimumSizeHint(self) -> QSize:
        """A narrow column of words."""
        return self._look.least()

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words."""
        return self._look.height_for(width)

    def hitButton(self, pos: QPoint) -> bool:
        """The words choose too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, dot and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = Theme.current(), self._look.mark_rect()
        painter.setBrush(theme.colour("surface"))
        chosen = self.isChecked()
        width = theme.px(5) if chosen else 1.3
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), width))
        half = width / 2 + 0.5
        painter.drawEllipse(rect.adjusted(half, half, -half, -half))
        self._look.draw_text(painter)
        painter.end()


class _SwitchLook(_Wrapping):
    mark = SWITCH[0]


class Switch(QCheckBox):
    """On or off, at once. Painted as a switch, read out as a check box."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = _SwitchLook(self)
        _wrap(self, text)

    def sizeHint(self) -> QSize:
        """The words on one line."""
        return self._look.hint()

    def minimumSizeHint(self) -> QSize:
        """A narrow column of words."""
        return self._look.least()

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words."""
        return self._look.height_for(width)

    def hitButton(self, pos: QPoint) -> bool:
        """The words switch too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, knob and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_switch(painter, self._look.mark_rect(), self)
        self._look.draw_text(painter)
        painter.end()


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
