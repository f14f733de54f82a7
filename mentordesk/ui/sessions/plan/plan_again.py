"""How a session comes again: the rhythm, until when, and whose clock keeps the hour."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.mentoring import zones
from mentordesk.mentoring.sessions.series import Unit
from mentordesk.ui.sessions import when
from mentordesk.ui.widgets.choices import Choice, Stepper
from mentordesk.ui.widgets.day_edit import DayEdit
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Panes, VBox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from mentordesk.mentoring.sessions.model import Session, SessionLine
    from mentordesk.mentoring.sessions.series import SeriesPreview

ONCE, OTHER = "", "other"
MINE, THEIRS = "mine", "theirs"
_WEEKS = (1, 2, 3, 4, 6)
_MONTHS = (1, 2, 3)
_LEAST = (190, 120, 150, 170)
"""Widths at which the fields stand beside each other, in pixels of the design."""


class Again(QWidget):
    """``changed`` where anything of it was; without a rhythm only the first field is seen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today = date(2000, 1, 1)
        column = VBox(self, gap=12)
        row = self._row = Panes(gap=12)
        self.every = Choice(self._rhythms(), self.tr("How it comes again"))
        self.every.setObjectName("plan-again")
        self.days = Stepper(1, Unit.DAY.most, self.tr("Days from one to the next"))
        self.days.setObjectName("plan-days")
        self.days.name_buttons(self.tr("Sooner"), self.tr("Later"))
        self.days.set_value(10)
        self.until = DayEdit(self.tr("Until"), self.tr("goes on"))
        self.until.setObjectName("plan-until")
        self.keeps = Choice((), self.tr("Whose clock keeps the hour"))
        self.keeps.setObjectName("plan-keeps")
        for choice in (self.every, self.keeps):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.every_field = Field(self.tr("Comes a&gain"), self.every)
        self.days_field = Field(self.tr("Days &from one to the next"), self.days)
        self.until_field = Field(self.tr("&Until"), self.until)
        self.keeps_field = Field(self.tr("Whose &clock keeps the hour"), self.keeps)
        self._fields = (self.every_field, self.days_field, self.until_field, self.keeps_field)
        for field, least in zip(self._fields, _LEAST, strict=True):
            row.add(field, 1, least)
        column.addWidget(row)
        self.told = Label("", "muted", wrap=True)
        self.told.setObjectName("plan-series")
        column.addWidget(self.told)
        self.every.currentIndexChanged.connect(self._turn)
        self.days.changed.connect(self._say_changed)
        self.until.dateChanged.connect(self._say_changed)
        self.keeps.currentIndexChanged.connect(self._say_changed)
        self._turn()

    def _rhythms(self) -> tuple[tuple[str, str], ...]:
        weeks = tuple((f"day {7 * n}", self.tr("every %n weeks", "", n)) for n in _WEEKS)
        months = tuple(
            (f"month {n}", self.tr("same weekday, every %n months", "", n)) for n in _MONTHS
        )
        return (
            (ONCE, self.tr("once")),
            *weeks,
            *months,
            (OTHER, self.tr("another rhythm")),
        )

    def begin(self, today: date) -> None:
        """Once, as most are."""
        self._today = today
        self.until.set_today(today)
        self.until.set_value(None)
        self.every.set_value(ONCE)
        self._turn()

    def show_zones(self, mine: str, theirs: str) -> None:
        """Whose clocks there are; a choice only where they differ."""
        kept = self.keeps.value() if self.keeps.count() else MINE
        self.keeps.blockSignals(True)
        self.keeps.clear()
        line = self.tr("the one in {city}")
        self.keeps.addItem(self.tr("yours"), MINE)
        if theirs and theirs != mine and zones.is_known(theirs):
            self.keeps.addItem(line.format(city=when.city(theirs)), THEIRS)
        self.keeps.set_value(kept)
        self.keeps.blockSignals(False)
        self._show_rest()

    def rhythm(self) -> tuple[Unit, int] | None:
        """Unit and step, or nothing for a session of its own."""
        chosen = self.every.value()
        if chosen == ONCE:
            return None
        if chosen == OTHER:
            return Unit.DAY, self.days.value()
        unit, _, step = chosen.partition(" ")
        return Unit(unit), int(step)

    def keeps_theirs(self) -> bool:
        """Whether the other's clock keeps the hour."""
        return self.keeps.value() == THEIRS

    def show_problems(self, problems: dict[str, str]) -> None:
        """Tell beside the fields what cannot be kept."""
        self.days_field.set_problem(_said(problems.get("every", "")))
        self.until_field.set_problem(_said(problems.get("until", "")))

    def show_preview(self, preview: SeriesPreview | None, my_zone: str) -> None:
        """Say what would be planned: how many are written ahead, and what stands in the way."""
        parts = [] if preview is None else self._sentences(preview, my_zone)
        self.told.setText("\n".join(parts))
        self.told.setVisible(bool(parts))

    def show_that_day(self, lines: Sequence[SessionLine], my_zone: str) -> None:
        """Say that there is a session with the same people on that day already."""
        said = ""
        if lines:
            at = when.clock_time(zones.local(lines[0].session.slot.start, my_zone))
            line = self.tr("There is a session with them on this day already, at {time}.")
            said = line.format(time=at)
        self.told.setText(said)
        self.told.setVisible(bool(said))

    def _sentences(self, preview: SeriesPreview, my_zone: str) -> list[str]:
        if not preview.starts:
            return [self.tr("No session of this series is still to come.")]
        count, last = len(preview.starts), zones.local(preview.starts[-1], my_zone)
        line = self.tr("%n sessions are written ahead, up to {day}.", "", count)
        parts = [line.format(day=when.dated(last.date(), self._today))]
        if preview.clashes:
            parts.append(clash(preview.clashes, my_zone))
        parts += [_odd(day, kind) for day, kind in preview.odd]
        return parts

    def _turn(self) -> None:
        self._show_rest()
        self._say_changed()

    def _show_rest(self) -> None:
        comes_again = self.every.value() != ONCE
        self.days_field.setVisible(self.every.value() == OTHER)
        self.until_field.setVisible(comes_again)
        self.keeps_field.setVisible(comes_again and self.keeps.count() > 1)
        for place, field in enumerate(self._fields):
            self._row.set_least(place, 0 if field.isHidden() else _LEAST[place])
        if not comes_again:
            self.told.hide()

    def _say_changed(self) -> None:
        self.changed.emit()


def clash(sessions: tuple[Session, ...], my_zone: str) -> str:
    """That there is a session with the same people on a day already."""
    days = [zones.local(one.slot.start, my_zone).date() for one in sessions]
    line = QCoreApplication.translate(
        "plan", "There is a session with them on %n of these days already: {day}.", None, len(days)
    )
    return line.format(day=when.day(days[0]))


def _odd(day: date, kind: zones.Wall) -> str:
    if kind is zones.Wall.SKIPPED:
        line = QCoreApplication.translate(
            "plan", "On {day} the clocks skip this hour: the session begins later by as much."
        )
    else:
        line = QCoreApplication.translate(
            "plan", "On {day} the clocks show this hour twice: the session is in the first."
        )
    return line.format(day=when.day(day))


def odd_start(wall: datetime, zone: str) -> str:
    """What to know of one start whose hour the clocks skip or show twice; mostly nothing."""
    kind = zones.wall_kind(wall, zone)
    return "" if kind is zones.Wall.PLAIN else _odd(wall.date(), kind)


def _said(sentence: str) -> str:
    return QCoreApplication.translate("errors", sentence) if sentence else ""
