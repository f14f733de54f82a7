"""A card over the window: what lies under it waits, and the keyboard stays in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Page, VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

WIDTH, MARGIN, INSET = 680, 24, 30
"""Of the card at 100 % text: its width where there is room, the room around, the room inside."""
LOW, CLOSE = 400, 8
"""In a window that is lower than the first, so little room is left around and above and below."""
SHADE = 0.42


class Overlay(QWidget):
    """Lies over all of the window's content. ``column`` scrolls, ``foot`` stays in sight.

    ``closed`` is sent when it goes. It is a part of the content, so it is hidden with it when
    the window is covered.
    """

    closed = Signal()

    def __init__(self, asker: QWidget) -> None:
        host = content_of(asker)
        super().__init__(host)
        self._asker, self._host = asker, host
        self.card = Card(self, margins=(4, INSET - 10, 4, INSET - 10))
        self.page = Page(margins=(INSET, 10, INSET, 10))
        self.page.column.setSpacing(Theme.current().px(8))
        self.column = self.page.column
        self.page.verticalScrollBar().rangeChanged.connect(self._grow)
        self.card.column.addWidget(self.page, 1)
        self.foot = VBox(gap=8, margins=(INSET, 0, INSET, 10))
        self.card.column.addLayout(self.foot)
        asker.installEventFilter(self)
        self.hide()

    def open_over(self) -> None:
        """Show it over the window as it stands now."""
        host = content_of(self._asker)
        if host is not self._host:  # the place stands in a window only now
            self._host = host
            self.setParent(host)
        host.installEventFilter(self)
        self.setAccessibleName(self._called())
        self.fit()
        self.show()
        self.raise_()

    def close_overlay(self) -> None:
        """Go, and let the place have the keyboard again."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _called(self) -> str:
        """What a screen reader calls it: its heading as it stands now."""
        titles = (one.text() for one in self.findChildren(Label) if one.property("role") == "title")
        return next((title for title in titles if title), self.accessibleName())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep over the content; go when the place goes."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self.fit()
        elif watched is self._asker and event.type() == QEvent.Type.HideToParent:
            self.close_overlay()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Stand in the middle, as high as the content wants and the window lets."""
        theme, width = Theme.current(), self._wide()
        self.setGeometry(self._host.rect())
        self._draw_in()
        inside = width - 2 * theme.px(5)
        wanted = self.column.totalHeightForWidth(inside) + self.foot.totalHeightForWidth(inside)
        wanted += theme.px(2 * INSET)
        self._stand(wanted)

    @property
    def _is_low(self) -> bool:
        return self._host.height() < Theme.current().px(LOW)

    def _margin(self) -> int:
        return Theme.current().px(CLOSE if self._is_low else MARGIN)

    def _draw_in(self) -> None:
        """Where there is little room, let the words have it."""
        theme, column = Theme.current(), self.card.column
        side, above = theme.px(4), theme.px(CLOSE if self._is_low else INSET - 10)
        column.setContentsMargins(side, above, side, above)

    def _wide(self) -> int:
        return min(Theme.current().px(WIDTH), self._host.width() - 2 * self._margin())

    def _stand(self, wanted: int) -> None:
        theme, room, width = Theme.current(), self._host.rect(), self._wide()
        margin = self._margin()
        height = min(wanted, room.height() - 2 * margin)
        left = (room.width() - width) // 2
        top = max(margin, min(theme.px(70), (room.height() - height) // 2))
        self.card.setGeometry(left, top, width, height)

    def _grow(self, _least: int, hidden: int) -> None:
        """What wraps says how high it is only once it stands: nothing scrolls without need.

        Not now: this is heard in the middle of laying out, and the rest would keep its old place.
        """
        if hidden > 0:
            QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        hidden = self.page.verticalScrollBar().maximum()
        if hidden > 0:
            self._stand(self.card.height() + hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes a step back; the page keys scroll."""
        bar = self.page.verticalScrollBar()
        steps = {Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_PageDown: bar.pageStep()}
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What lies under it is not reached."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round within the card."""
        parts = [one for one in self.findChildren(QWidget) if _takes_tab(one)]
        if not parts:
            return True
        now = QApplication.focusWidget()
        place = parts.index(now) if now in parts else -1 if forward else 0
        step = 1 if forward else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        part = parts[(place + step) % len(parts)]
        part.setFocus(reason)
        self.page.ensureWidgetVisible(part)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shade."""
        del event
        painter = QPainter(self)
        shade = Theme.current().colour("shade")
        shade.setAlphaF(SHADE)
        painter.fillRect(self.rect(), shade)
        painter.end()


def content_of(widget: QWidget) -> QWidget:
    """The part of the window that holds everything which is hidden when it is covered."""
    host, window = widget, widget.window()
    while (above := host.parentWidget()) is not None and above is not window:
        host = above
    return host


def _takes_tab(one: QWidget) -> bool:
    policy = Qt.FocusPolicy.TabFocus.value
    return bool(one.isVisible() and one.isEnabled() and one.focusPolicy().value & policy)
