"""Sessions as blocks on days: cut at midnight, laid side by side where they overlap. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from mentordesk.mentoring import zones
from mentordesk.mentoring.sessions.model import SessionState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.sessions.calendar.axis import Axis


@dataclass(frozen=True)
class Piece:
    """The part of a session that lies on one day; ``begins`` and ``ends`` say which ends are true.

    ``place`` counts days from the first one.
    """

    line: SessionLine
    place: int
    start: datetime
    end: datetime
    begins: bool = True
    ends: bool = True


@dataclass(frozen=True)
class Block:
    """A piece as it stands: from ``top`` to ``bottom``, in lane ``lane`` of ``lanes``."""

    piece: Piece
    top: float
    bottom: float
    lane: int
    lanes: int


def end_of(line: SessionLine) -> datetime:
    """When a session ends or ended."""
    session = line.session
    return session.slot.start + timedelta(minutes=session.held_minutes or session.slot.minutes)


def is_owed(line: SessionLine, now: datetime) -> bool:
    """Whether a session is still to be written up."""
    session = line.session
    if session.state is SessionState.HELD:
        return not session.written_up
    return session.state is SessionState.PLANNED and session.slot.end <= now


def pieces(lines: Iterable[SessionLine], days: Sequence[date], zone: str) -> list[Piece]:
    """The parts of sessions that lie on ``days`` (in a row), in the order of time."""
    edges = [zones.midnight(day, zone) for day in days]
    edges.append(zones.midnight(days[-1] + timedelta(days=1), zone))
    found = []
    for line in lines:
        start, end = line.session.slot.start, end_of(line)
        for place, (begin, last) in enumerate(pairwise(edges)):
            if start < last and end > begin:
                piece = Piece(
                    line, place, max(start, begin), min(end, last), start >= begin, end <= last
                )
                found.append(piece)
    found.sort(key=_by_time)
    return found


def used_hours(parts: Iterable[Piece], zone: str) -> set[int]:
    """The hours of the wall clock that a piece touches."""
    found: set[int] = set()
    for part in parts:
        instant = part.start
        while instant < part.end:
            found.add(zones.local(instant, zone).hour)
            instant += timedelta(minutes=15)
        found.add(zones.local(part.end - timedelta(seconds=1), zone).hour)
    return found


def lay(parts: Sequence[Piece], axis: Axis, least: float) -> list[Block]:
    """Blocks at least ``least`` high; those that would cover one another have lanes."""
    blocks: list[Block] = []
    for place in range(len(axis.days)):
        spans = [
            _span(part, axis, least)
            for part in sorted((one for one in parts if one.place == place), key=_by_time)
        ]
        blocks += _lanes(spans)
    return blocks


_Span = tuple["Piece", float, float]


def _span(part: Piece, axis: Axis, least: float) -> _Span:
    top = axis.y(part.place, part.start)
    end = axis.y(part.place, part.end) if part.ends else axis.height
    bottom = max(end, top + least)
    over = max(0.0, bottom - axis.height)
    return part, max(0.0, top - over), bottom - over


def _lanes(spans: Sequence[_Span]) -> list[Block]:
    """First come, first lane; a group of blocks that hang together has lanes of one width."""
    found: list[Block] = []
    group: list[tuple[_Span, int]] = []
    ends: list[float] = []
    for span in sorted(spans, key=_by_top):
        if group and span[1] >= max(ends):
            found += _closed(group, len(ends))
            group, ends = [], []
        free = next((lane for lane, end in enumerate(ends) if end <= span[1]), len(ends))
        if free == len(ends):
            ends.append(span[2])
        else:
            ends[free] = span[2]
        group.append((span, free))
    return found + _closed(group, len(ends))


def _closed(group: Sequence[tuple[_Span, int]], lanes: int) -> list[Block]:
    return [Block(part, top, bottom, lane, lanes) for (part, top, bottom), lane in group]


def _by_time(part: Piece) -> tuple[int, datetime, int]:
    return part.place, part.start, part.line.session.seq


def _by_top(span: _Span) -> tuple[float, datetime, int]:
    return span[1], span[0].start, span[0].line.session.seq
