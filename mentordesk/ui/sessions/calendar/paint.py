"""How a week looks: hours, days, soft bands, sessions. Every colour and size is a token's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen

from mentordesk.mentoring import zones
from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.calendar import spoken
from mentordesk.ui.sessions.calendar.blocks import is_owed
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.sessions.calendar.axis import Axis, Row
    from mentordesk.ui.sessions.calendar.geometry import Columns
    from mentordesk.ui.sessions.calendar.loading import Days

BAR, PAD, CORNER = 3, 5, 5
SMALL, LINE = 12, 16
"""Size of type in a block, and from line to line, in pixels of the design."""


@dataclass(frozen=True)
class Look:
    """Ground, bar and ink of a block, as tokens; its border; whether its words are struck out."""

    ground: str
    bar: str
    ink: str
    border: Qt.PenStyle = Qt.PenStyle.NoPen
    struck: bool = False


def look(line: SessionLine, now: datetime) -> Look:
    """How a session is shown; nothing is ever red."""
    if is_owed(line, now):
        return Look("warn_soft", "warn", "ink")
    return {
        SessionState.PLANNED: Look("soft", "accent", "ink"),
        SessionState.HELD: Look("sunk", "edge", "ink"),
        SessionState.CANCELLED: Look("surface", "line", "ink2", Qt.PenStyle.DashLine, struck=True),
        SessionState.MISSED: Look("surface", "line", "ink2", Qt.PenStyle.DotLine),
    }[line.session.state]


@dataclass(frozen=True)
class Canvas:
    """Where one paints: the painter, the columns, how far it is scrolled, what is shown."""

    painter: QPainter
    columns: Columns
    scrolled: int
    axis: Axis
    days: Days

    def y(self, place: int, instant: datetime) -> int:
        """A day's instant on the screen."""
        return round(self.axis.y(place, instant)) - self.scrolled


def ground(canvas: Canvas) -> None:
    """Days, today's among them, the hours that a day has not, the lines between, the hours."""
    theme, painter = Theme.current(), canvas.painter
    height = round(canvas.axis.height)
    for place, day in enumerate(canvas.axis.days):
        if not canvas.columns.shows(place):
            continue
        column = canvas.columns.day(place, -canvas.scrolled, height)
        if day == canvas.days.today:
            painter.fillRect(column, theme.blend("soft", "surface", 0.45))
        for row in canvas.axis.rows:
            if row.hour not in canvas.axis.hours[place]:
                box = canvas.columns.day(place, round(row.top) - canvas.scrolled, round(row.height))
                painter.fillRect(box, QBrush(theme.colour("line"), Qt.BrushStyle.BDiagPattern))
        side = column.right() if canvas.columns.mirrored else column.left()
        painter.fillRect(QRect(side, column.top(), 1, column.height()), theme.colour("line"))
    for run in canvas.axis.runs():
        _hours(canvas, run)


def _hours(canvas: Canvas, run: tuple[Row, ...]) -> None:
    theme, painter = Theme.current(), canvas.painter
    columns = canvas.columns
    top = round(run[0].top) - canvas.scrolled
    height = round(sum(row.height for row in run))
    if not run[0].is_open:
        shade = columns.turned(QRect(columns.gutter, top, columns.width - columns.gutter, height))
        painter.fillRect(shade, theme.blend("sunk", "surface", 0.6))
    painter.fillRect(QRect(0, top, columns.width, 1), theme.colour("line"))
    box = QRect(0, top + 1, columns.gutter - theme.px(6), max(height - 1, theme.px(LINE)))
    painter.setFont(theme.font(SMALL))
    painter.setPen(theme.colour("ink2"))
    side = Qt.AlignmentFlag.AlignLeft if columns.mirrored else Qt.AlignmentFlag.AlignRight
    flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(columns.turned(box), flags, _hour_name(run))


def _hour_name(run: tuple[Row, ...]) -> str:
    name = spoken.hour_name(run[0].hour[0])
    return f"{name}\u2032" if run[0].hour[1] else name


def free(canvas: Canvas) -> None:
    """Soft bands where both are usually free."""
    theme = Theme.current()
    strong = theme.palette.strong
    brush = QBrush(theme.blend("accent", "surface", 0.16))
    if strong:
        brush = QBrush(theme.colour("accent"), Qt.BrushStyle.Dense6Pattern)
    for begin, end in canvas.days.free:
        for place, day in enumerate(canvas.axis.days):
            first, last = (zones.day_of(one, canvas.axis.zone) for one in (begin, end))
            if not canvas.columns.shows(place) or not first <= day <= last:
                continue
            top, bottom = canvas.y(place, begin), canvas.y(place, end)
            if bottom > top:
                canvas.painter.fillRect(canvas.columns.day(place, top, bottom - top), brush)


def now_line(canvas: Canvas) -> None:
    """A line across today, where it is now."""
    days, theme, painter = canvas.days, Theme.current(), canvas.painter
    if days.today not in days.days:
        return
    place = days.days.index(days.today)
    if not canvas.columns.shows(place):
        return
    box = canvas.columns.day(place, canvas.y(place, days.now) - 1, 2)
    painter.fillRect(box, theme.colour("accent"))
    side = box.right() if canvas.columns.mirrored else box.left()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    radius = theme.px(4)
    painter.drawEllipse(QRectF(side - radius, box.center().y() - radius, 2 * radius, 2 * radius))


def block(canvas: Canvas, rect: QRect, line: SessionLine, *, chosen: bool, focused: bool) -> None:
    """One session in its box."""
    theme, painter = Theme.current(), canvas.painter
    shown = look(line, canvas.days.now)
    strong = theme.palette.strong
    painter.save()
    border = shown.border
    if strong and border is Qt.PenStyle.NoPen:
        border = Qt.PenStyle.SolidLine
    edge = QPen(theme.colour("edge"), 1, border)
    painter.setPen(edge if border is not Qt.PenStyle.NoPen else QPen(theme.colour("surface"), 1))
    painter.setBrush(theme.colour(shown.ground))
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, theme.px(CORNER), theme.px(CORNER))
    bar = QRect(rect.left(), rect.top(), theme.px(BAR), rect.height())
    if canvas.columns.mirrored:
        bar.moveRight(rect.right())
    painter.fillRect(bar.adjusted(0, 2, 0, -2), theme.colour(shown.bar))
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("ring" if focused else "accent"), 2))
        painter.drawRoundedRect(
            box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(CORNER), theme.px(CORNER)
        )
    painter.setClipRect(rect)
    _words(canvas, rect, line, shown)
    painter.restore()


def _words(canvas: Canvas, rect: QRect, line: SessionLine, shown: Look) -> None:
    theme, painter = Theme.current(), canvas.painter
    pad = theme.px(PAD)
    lead = theme.px(BAR) + pad
    box = rect.adjusted(lead, 0, -pad, 0)
    if canvas.columns.mirrored:
        box = rect.adjusted(pad, 0, -lead, 0)
    height = theme.px(LINE)
    lines, has_icon = fitting(line, rect.height() // height, box.width())
    first = theme.font(SMALL, tokens.SEMIBOLD)
    top = rect.top() + (theme.px(2) if rect.height() >= height + theme.px(4) else 0)
    if rect.height() < height:
        top = rect.top() + (rect.height() - height) // 2
    for place, text in enumerate(lines):
        spot = QRect(box.left(), top + place * height, box.width(), height)
        if place == 0 and has_icon:
            spot = _mode(canvas, spot, line, shown)
        font = first if place == 0 else theme.font(SMALL, tokens.REGULAR)
        font.setStrikeOut(shown.struck)
        ink = shown.ink if place == 0 else "ink2"
        draw_line(painter, spot, text, font, theme.colour(ink))


def fitting(line: SessionLine, room: int, width: int) -> tuple[list[str], bool]:
    """What is written in a block of so many lines, and whether the icon fits beside the first.

    The name has the room first: the hour is told by where the block stands, the rest by Return.
    """
    theme, lines = Theme.current(), _lines(line, room)
    beside = width - theme.px(SMALL + 5)
    wide = QFontMetrics(theme.font(SMALL, tokens.SEMIBOLD)).horizontalAdvance
    if len(lines) == 1 and wide(lines[0]) > beside:
        lines = [line.name]
    return lines, width >= theme.px(60) and wide(lines[0]) <= beside


def _lines(line: SessionLine, room: int) -> list[str]:
    slot = line.session.slot
    here = when.clock_time(slot.here())
    if room < 2:
        return [f"{here} {line.name}"]
    clocks = words.dotted((here, when.their_time(slot)))
    told = [line.name, clocks, words.kind(line.session.kind), line.session.place]
    return [text for text in told if text][:room]


def _mode(canvas: Canvas, spot: QRect, line: SessionLine, shown: Look) -> QRect:
    """The icon of how one talks, or that it is to be written up, at the end of the first line."""
    theme = Theme.current()
    owed = is_owed(line, canvas.days.now)
    name = "note-pencil" if owed else spoken.MODE_ICONS[line.session.mode]
    picture = pixmap(name, shown.bar if owed else "ink2", SMALL + 2)
    side = theme.px(SMALL + 2)
    left = spot.left() if canvas.columns.mirrored else spot.right() - side + 1
    canvas.painter.drawPixmap(left, spot.top() + (spot.height() - side) // 2, picture)
    if canvas.columns.mirrored:
        return spot.adjusted(side + theme.px(3), 0, 0, 0)
    return spot.adjusted(0, 0, -side - theme.px(3), 0)


def ghost(canvas: Canvas, rect: QRect, line: SessionLine) -> None:
    """Where a block that is carried would be put."""
    theme, painter = Theme.current(), canvas.painter
    painter.save()
    painter.setBrush(theme.colour("soft"))
    painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), theme.px(CORNER), theme.px(CORNER))
    font = theme.font(SMALL, tokens.SEMIBOLD)
    box = rect.adjusted(theme.px(PAD) + 2, 0, -theme.px(PAD), 0)
    spot = QRect(box.left(), box.top(), box.width(), min(box.height(), theme.px(LINE + 4)))
    draw_line(painter, spot, line.name, font, theme.colour("ink"))
    painter.restore()


def gutter() -> int:
    """How wide the names of hours are."""
    theme = Theme.current()
    metrics = QFontMetrics(theme.font(SMALL))
    widest = max(metrics.horizontalAdvance(spoken.hour_name(hour)) for hour in (0, 8, 10, 20, 22))
    return widest + theme.px(14)
