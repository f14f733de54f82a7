"""A picture on a ground: it fits the room, or is as large as one wishes and moves by hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

STEP: Final = 1.25
MOST: Final = 8.0
"""Screen pixels for one of the picture, at most."""
_PLAIN: Final = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,  # some keyboards have the plus there
    Qt.KeyboardModifier.KeypadModifier,
)
NUDGE: Final = 60
"""Pixels of the design by which an arrow moves the picture."""


class Canvas(QWidget):
    """Shows one picture. ``turned`` (-1, 1) asks for the one before or after it.

    Page Up and Page Down ask, and arrows where there is nothing to move.
    """

    turned = Signal(int)
    zoomed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._said = ""
        self._zoom = 0.0  # 0: it fits
        self._middle = QPointF(0.5, 0.5)  # of the picture, what stands in the middle of the room
        self._held: QPointF | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(Theme.current().px(120))

    def show_image(self, image: QImage | None, said: str = "") -> None:
        """Show a picture that fits; without one, a sentence."""
        self._image, self._said = image, said
        self.fit()

    @property
    def percent(self) -> int:
        """How large it is shown, in screen pixels for a hundred of the picture."""
        return round(100 * self._scale() * self.devicePixelRatioF())

    def fit(self) -> None:
        """All of it."""
        self._zoom, self._middle = 0.0, QPointF(0.5, 0.5)
        self._changed()

    def zoom(self, factor: float) -> None:
        """Larger or smaller, about its middle; smaller than it fits: it fits."""
        if self._image is None:
            return
        wanted = self._scale() * factor
        if wanted <= self._fitting():
            self.fit()
            return
        self._zoom = min(wanted, MOST / self.devicePixelRatioF())
        self._keep_in()
        self._changed()

    def as_it_is(self) -> None:
        """One pixel of the picture for one of the screen."""
        if self._image is not None:
            self._zoom = 1 / self.devicePixelRatioF()
            self._keep_in()
            self._changed()

    def turn_round(self) -> None:
        """A quarter to the right, as long as it is looked at; the file stays as it is."""
        if self._image is not None:
            self._image = self._image.transformed(QTransform().rotate(90))
            self.fit()

    def _changed(self) -> None:
        self.update()
        self.zoomed.emit()

    def _fitting(self) -> float:
        if self._image is None:
            return 1.0
        room, size = QSizeF(self.size()), QSizeF(self._image.size())
        fits = min(room.width() / size.width(), room.height() / size.height())
        return min(fits, 1 / self.devicePixelRatioF())

    def _scale(self) -> float:
        return self._zoom or self._fitting()

    def _shown(self) -> QSizeF:
        size = self._image.size() if self._image is not None else self.size()
        return QSizeF(size) * self._scale()

    def _keep_in(self) -> None:
        """No room beside the picture while some of it is out of sight."""
        shown = self._shown()
        for of, room, put in (
            (shown.width(), self.width(), self._middle.setX),
            (shown.height(), self.height(), self._middle.setY),
        ):
            half = min(0.5, room / 2 / max(of, 1.0))
            now = self._middle.x() if put == self._middle.setX else self._middle.y()
            put(min(max(now, half), 1 - half))

    def _move(self, x: float, y: float) -> bool:
        """Move what is seen by pixels of the screen; whether anything moved."""
        before, shown = QPointF(self._middle), self._shown()
        self._middle += QPointF(x / max(shown.width(), 1.0), y / max(shown.height(), 1.0))
        self._keep_in()
        self.update()
        return self._middle != before

    def _verbs(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            Qt.Key.Key_Plus: partial(self.zoom, STEP),
            Qt.Key.Key_Equal: partial(self.zoom, STEP),
            Qt.Key.Key_Minus: partial(self.zoom, 1 / STEP),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_1: self.as_it_is,
            Qt.Key.Key_R: self.turn_round,
            Qt.Key.Key_PageUp: partial(self.turned.emit, -1),
            Qt.Key.Key_PageDown: partial(self.turned.emit, 1),
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus, 0 and 1 say how large, R turns; arrows move it, or go to the next one."""
        far, key = Theme.current().px(NUDGE), event.key()
        verb = self._verbs().get(Qt.Key(key))
        if verb is not None and event.modifiers() in _PLAIN:
            verb()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(0, far if key == Qt.Key.Key_Down else -far)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            if not self._move(step * far, 0):
                mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                self.turned.emit(-step if mirrored else step)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel says how large."""
        if event.angleDelta().y():
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes with the hand."""
        if self._held is not None:
            gone = self._held - event.position()
            self._held = event.position()
            self._move(gone.x(), gone.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        del event
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As it is, and back."""
        del event
        (self.fit if self._zoom else self.as_it_is)()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part that is seen."""
        del event
        theme, painter = Theme.current(), QPainter(self)
        painter.fillRect(self.rect(), theme.colour("sunk"))
        if self._image is None:
            painter.setFont(theme.font(14))
            painter.setPen(theme.colour("ink2"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self._said)
        else:
            shown = self._shown()
            left = self.width() / 2 - self._middle.x() * shown.width()
            top = self.height() / 2 - self._middle.y() * shown.height()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(QPointF(left, top), shown), self._image)
        painter.end()
