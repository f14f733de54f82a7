"""The keyboard's way over a week: by hour and session, by day, by week."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from mentordesk.ui.sessions.calendar.surface import WeekSurface

KEY = Qt.Key
Step = tuple[int, int]
"""Days on, and stops (or quarters of an hour) down."""


class WeekWalk(WeekSurface):
    """Arrows walk, Return opens."""

    opened = Signal(object)  # a SessionLine
    plan_asked = Signal(object)  # an instant
    page_asked = Signal(int, int)  # weeks on, and the day there (0-6), or -1: the same one
    walked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.selectionModel().currentChanged.connect(self._walked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or leave the key to the view."""
        key, modifiers = KEY(event.key()), event.modifiers()
        step = self.step(key)
        if step is not None and not modifiers & Qt.KeyboardModifier.AltModifier:
            by_session = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            self._walk(step, by_session=by_session)
        elif key in (KEY.Key_Home, KEY.Key_End) and self.days is not None:
            self.go_to_day(0 if key == KEY.Key_Home else len(self.days.days) - 1)
        elif key in (KEY.Key_PageUp, KEY.Key_PageDown):
            self.page_asked.emit(1 if key == KEY.Key_PageDown else -1, -1)
        elif key in (KEY.Key_Return, KEY.Key_Enter) and not modifiers:
            self.open_chosen()
        else:
            event.ignore()

    def open_chosen(self) -> None:
        """Open the session, or plan one at the hour."""
        stop = self.stop()
        if stop is None:
            return
        if stop.line is not None:
            self.opened.emit(stop.line)
        else:
            self.plan_asked.emit(stop.start)

    def step(self, key: Qt.Key) -> Step | None:
        """Days on and stops down for an arrow."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = -1 if mirrored else 1
        return {
            KEY.Key_Right: (right, 0),
            KEY.Key_Left: (-right, 0),
            KEY.Key_Down: (0, 1),
            KEY.Key_Up: (0, -1),
        }.get(key)

    def _walk(self, step: Step, *, by_session: bool) -> None:
        across, down = step
        row = self.currentIndex().row()
        if across and not by_session:
            self._walk_days(across)
        elif row < 0:
            self.go_to(0)
        elif by_session:
            self._next_session(row, across or down)
        elif 0 <= row + down < len(self.stops.stops):
            here, there = self.stops.stops[row], self.stops.stops[row + down]
            if there.place == here.place:
                self.go_to(row + down)

    def _walk_days(self, across: int) -> None:
        stop = self.stop()
        if stop is None or self.days is None:
            return
        place = stop.place + across
        last = len(self.days.days) - 1
        if 0 <= place <= last:
            self.go_to_day(place)
        else:
            self.page_asked.emit(across, 0 if across > 0 else last)

    def _next_session(self, row: int, way: int) -> None:
        found = row + way
        while 0 <= found < len(self.stops.stops):
            block = self.stops.stops[found].block
            if block is not None and block.piece.begins:
                self.go_to(found)
                return
            found += way

    def go_to_day(self, place: int) -> None:
        """The stop of another day at the same height."""
        stop = self.stop()
        y = (stop.top + stop.bottom) / 2 if stop is not None and stop.block is None else 0.0
        if stop is not None and stop.block is not None:
            y = stop.top + 1
        self.go_to(self.stops.near(place, y))

    def go_to(self, row: int) -> None:
        """Put the keyboard's mark on a stop."""
        if row >= 0:
            index = self.stops.index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _walked(self) -> None:
        self.viewport().update()
        self.walked.emit()
