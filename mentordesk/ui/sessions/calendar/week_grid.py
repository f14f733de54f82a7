"""A week at work: a session is carried to another time, by keys or by the mouse."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from mentordesk.mentoring import zones
from mentordesk.ui.sessions.calendar import paint, spoken
from mentordesk.ui.sessions.calendar.blocks import pieces
from mentordesk.ui.sessions.calendar.stops import Stop
from mentordesk.ui.sessions.calendar.surface import LEAST
from mentordesk.ui.sessions.calendar.week_walk import KEY, Step, WeekWalk
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from mentordesk.mentoring.sessions.model import SessionLine

STEP = timedelta(minutes=15)
HELD = frozenset({KEY.Key_Shift, KEY.Key_Control, KEY.Key_Alt, KEY.Key_Meta, KEY.Key_AltGr})


@dataclass(frozen=True)
class Carried:
    """A session on its way to another start; ``held`` is how far below its top it was taken."""

    line: SessionLine
    start: datetime
    held: timedelta = timedelta()


class WeekGrid(WeekWalk):
    """Shift and arrows carry a session, Return puts it down. A drag does the same."""

    moved = Signal(object, object)  # a SessionLine and its new start
    said = Signal(str)
    """What is carried, and to where; nothing when it was put down or let go."""

    def __init__(self) -> None:
        super().__init__()
        self._carried: Carried | None = None
        self._pressed: tuple[QPoint, Stop] | None = None
        self.setMouseTracking(True)

    @property
    def is_carrying(self) -> bool:
        """Whether a session is on its way."""
        return self._carried is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry, or walk."""
        step = self.step(KEY(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._carry(step)
        elif self._carried is None or not self._ends(KEY(event.key())):
            if self.is_carrying and KEY(event.key()) not in HELD:
                self.let_go()  # whoever does something else has left it
            super().keyPressEvent(event)

    # Carrying

    def _carry(self, step: Step) -> None:
        stop, held = self.stop(), self._carried
        if held is None:
            if stop is None or stop.line is None or not spoken.can_move(stop.line):
                return
            held = Carried(stop.line, stop.line.session.slot.start)
        across, down = step
        zone = self._zone()
        start = held.start + STEP * down
        if across:
            start = zones.days_later(held.start, zone, across)
        self._hold(replace(held, start=start))

    def _hold(self, carried: Carried) -> None:
        if self.days is None or zones.day_of(carried.start, self._zone()) not in self.days.days:
            return
        self._carried = carried
        told = spoken.carried(carried.line, carried.start)
        self.said.emit(told)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        self.viewport().update()

    def _ends(self, key: Qt.Key) -> bool:
        if key in (KEY.Key_Return, KEY.Key_Enter):
            self._put_down()
            return True
        if key == KEY.Key_Escape:
            self.let_go()
            return True
        return False

    def _put_down(self) -> None:
        carried = self._carried
        self.let_go()
        if carried is not None and carried.start != carried.line.session.slot.start:
            self.moved.emit(carried.line, carried.start)

    def let_go(self) -> None:
        """Leave what is carried where it was."""
        self._carried = None
        self.said.emit("")
        self.viewport().update()

    def paint_over(self, canvas: paint.Canvas) -> None:
        """What is carried, where it would be put."""
        if self._carried is None or self.days is None or self.axis is None:
            return
        line, start = self._carried.line, self._carried.start
        session = line.session
        there = replace(line, session=replace(session, slot=replace(session.slot, start=start)))
        for part in pieces([there], self.days.days, self._zone()):
            if canvas.columns.shows(part.place):
                top = canvas.y(part.place, part.start)
                end = canvas.y(part.place, part.end) if part.ends else round(self.axis.height)
                high = max(end - top, Theme.current().px(LEAST))
                box = canvas.columns.day(part.place, top, high).adjusted(2, 1, -2, -1)
                paint.ghost(canvas, box, line)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose; a block may be taken along."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.let_go()
            self.setCurrentIndex(index)
            stop = self.stops.stop(index)
            if stop is not None and stop.line is not None:
                self._pressed = (event.position().toPoint(), stop)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what was taken."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        at, (begun, stop) = event.position().toPoint(), self._pressed
        line = stop.line
        far = (at - begun).manhattanLength() >= QApplication.startDragDistance()
        if line is None or not spoken.can_move(line) or not (far or self.is_carrying):
            return
        held = self._carried
        if held is None:
            taken = self._instant(begun) - line.session.slot.start
            held = Carried(line, line.session.slot.start, min(max(taken, timedelta()), STEP * 40))
        self._scroll_along(at.y())
        self._hold(replace(held, start=self._instant(at) - held.held))

    def _scroll_along(self, y: int) -> None:
        """Beyond the edge the hours come along."""
        bar = self.verticalScrollBar()
        if y < 0 or y > self.viewport().height():
            bar.setValue(bar.value() + (bar.singleStep() if y > 0 else -bar.singleStep()) // 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it down."""
        del event
        self._pressed = None
        if self.is_carrying:
            self._put_down()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open, or plan at the hour."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.open_chosen()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is carried by keys is let go when the keyboard leaves."""
        super().focusOutEvent(event)
        if self._pressed is None and self.is_carrying:
            self.let_go()

    def _instant(self, at: QPoint) -> datetime:
        columns = self.columns()
        if self.axis is None:
            raise ValueError("nothing is shown yet")
        return self.axis.instant(columns.place_at(at.x()), at.y() + self.verticalOffset())

    def _zone(self) -> str:
        return self.days.zone if self.days is not None else "UTC"
