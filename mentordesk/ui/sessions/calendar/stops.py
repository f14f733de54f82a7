"""Where the keyboard stops in a week: every hour of each day, every session. A dumb item model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from mentordesk.mentoring import zones
from mentordesk.ui.sessions.calendar import spoken
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.sessions.calendar.axis import Axis, Row
    from mentordesk.ui.sessions.calendar.blocks import Block

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True)
class Stop:
    """A session's block, or an hour (a run of low ones) in which none begins.

    ``place`` counts days, ``start`` is the instant at which a session planned here would begin.
    """

    place: int
    top: float
    bottom: float
    start: datetime
    spoken: str
    block: Block | None = None

    @property
    def line(self) -> SessionLine | None:
        """The session, if it is one's."""
        return self.block.piece.line if self.block is not None else None


def stops(axis: Axis, blocks: Sequence[Block], now: datetime) -> list[Stop]:
    """Day by day, from the top down; blocks take the place of the hours in which they begin."""
    found: list[Stop] = []
    for place in range(len(axis.days)):
        today = [block for block in blocks if block.piece.place == place]
        begun = {axis.rows[axis.place_at(block.top)].hour for block in today}
        here: list[Stop] = [_of_block(block, axis, now) for block in today]
        for run in axis.runs():
            left = [row for row in run if row.hour in axis.hours[place] and row.hour not in begun]
            if left:
                here.append(_of_hours(axis, place, left))
        here.sort(key=_down)
        found += here
    return found


def _of_block(block: Block, axis: Axis, now: datetime) -> Stop:
    row = axis.rows[axis.place_at(block.top)]
    start = axis.start_of(block.piece.place, row.hour)
    words = spoken.session(block.piece.line, now)
    return Stop(block.piece.place, block.top, block.bottom, start, words, block)


def _of_hours(axis: Axis, place: int, rows: Sequence[Row]) -> Stop:
    first, last = rows[0], rows[-1]
    start = axis.start_of(place, first.hour)
    bottom = last.top + last.height
    if len(rows) > 1:
        end = axis.start_of(place, last.hour)
        words = spoken.hours(start, end, axis.zone)
    elif zones.local(start, axis.zone).fold:
        words = spoken.second_hour(start, axis.zone)
    else:
        words = spoken.hour(start, axis.zone)
    return Stop(place, first.top, bottom, start, words)


def _down(stop: Stop) -> tuple[float, int]:
    return stop.top, stop.block.lane if stop.block is not None else -1


class StopModel(QAbstractListModel):
    """The stops of a week, in one column."""

    def __init__(self) -> None:
        super().__init__()
        self.stops: list[Stop] = []

    def show(self, found: list[Stop]) -> None:
        """Show these."""
        self.beginResetModel()
        self.stops = found
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many stops there are."""
        return 0 if parent.isValid() else len(self.stops)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a stop."""
        if not index.isValid():
            return None
        stop = self.stops[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return stop.spoken
        if role == Qt.ItemDataRole.ToolTipRole and stop.block is not None:
            return tip(stop.spoken)
        return None

    def stop(self, index: Index) -> Stop | None:
        """The stop at ``index``."""
        return self.stops[index.row()] if index.isValid() else None

    def of_session(self, session_id: UUID | None) -> int:
        """Where a session's first block stands, or -1."""
        for place, stop in enumerate(self.stops):
            if stop.line is not None and stop.line.session.id == session_id:
                return place
        return -1

    def near(self, place: int, y: float) -> int:
        """The stop of the day at ``place`` that holds ``y`` or is the last above it, or -1."""
        found = -1
        for row, stop in enumerate(self.stops):
            if stop.place == place and (found < 0 or stop.top <= y):
                found = row
        return found
