"""The members of a circle by seat: name, their clock now, and the word that somebody has left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring import zones
from mentordesk.ui.people.words import clock
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.circle import words
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.clock import Moment
    from mentordesk.mentoring.circles.model import Company, Member

LAST_TURNS = 6


class MemberRow(QWidget):
    """One seat."""

    left_asked = Signal(object)
    back_asked = Signal(object)

    def __init__(self, member: Member, now: Moment, today: date) -> None:
        super().__init__()
        self.setObjectName(f"circle-seat-{member.seat}")
        row = HBox(self, gap=8)
        seat = Label(QLocale().toString(member.seat), "muted")
        seat.setMinimumWidth(seat.fontMetrics().horizontalAdvance("00"))
        row.addWidget(seat, 0, Qt.AlignmentFlag.AlignTop)
        texts = VBox(gap=0)
        name = words.name(member)
        you = words.translate("circles", "you") if member.is_me else ""
        texts.addWidget(Label(dotted((name, you)), wrap=True))
        detail = clock(now.instant, member.home_zone) if member.home_zone else ""
        if member.left_on is not None:
            line = words.translate("circles", "there for the last time on {day}")
            detail = line.format(day=when.long_ago(member.left_on, today))
        if detail:
            texts.addWidget(Label(detail, "muted", wrap=True))
        row.addLayout(texts, 1)
        row.addWidget(self._verb(member, name), 0, Qt.AlignmentFlag.AlignTop)

    def _verb(self, member: Member, name: str) -> LinkButton:
        if member.left_on is not None:
            verb = LinkButton(self.tr("Is back"), quiet=True)
            verb.setAccessibleName(self.tr("{name} did not leave").format(name=name))
            verb.clicked.connect(partial(self.back_asked.emit, member.id))
        else:
            verb = LinkButton(self.tr("Has left…"), quiet=True)
            verb.setAccessibleName(self.tr("{name} has left…").format(name=name))
            verb.clicked.connect(partial(self.left_asked.emit, member.id))
        verb.setObjectName(f"circle-left-{member.seat}")
        return verb


class LeavingRow(QWidget):
    """After which session somebody left: the same days on every desk."""

    said = Signal(object, object)
    folded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("circle-leaving")
        column = VBox(self, gap=6)
        self.head = Label("", "label", wrap=True)
        column.addWidget(self.head)
        self.day = Choice((), self.tr("The last session they were at"))
        self.day.setObjectName("circle-leaving-day")
        row = FlowRow()
        self.send = LinkButton(self.tr("Has left"), icon="check")
        self.send.setObjectName("circle-leaving-send")
        self.back = LinkButton(self.tr("Back"), quiet=True)
        self.back.setObjectName("circle-leaving-back")
        for part in (self.day, self.send, self.back):
            row.add(part)
        column.addWidget(row)
        hint = self.tr(
            "No reasons are asked. Say the day in the circle: each desk skips them then."
        )
        column.addWidget(Label(hint, "muted", wrap=True))
        self._member: Member | None = None
        self._days: list[date] = []
        self.send.clicked.connect(self._send)
        self.back.clicked.connect(self.folded)
        self.hide()

    def ask(self, member: Member, company: Company, now: Moment) -> None:
        """Offer the last sessions by the rule, the latest first."""
        self._member = member
        today = zones.day_of(now.instant, company.circle.home_zone)
        self._days = _days(company, today)
        self.head.setText(
            self.tr("{name} was there for the last time on").format(name=words.name(member))
        )
        self.day.clear()
        for place, day in enumerate(self._days):
            shown = when.heading(day, today)
            if day < company.circle.first_day:
                shown = self.tr("at none of the sessions")
            self.day.addItem(shown, str(place))
        self.show()
        self.day.setFocus()

    def _send(self) -> None:
        if self._member is not None and self._days:
            self.said.emit(self._member.id, self._days[int(self.day.value())])
        self.hide()


class MemberRows(QWidget):
    """Rows one below the other."""

    left_asked = Signal(object)
    back_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = VBox(self, gap=8)

    def show_members(self, members: Sequence[Member], now: Moment, today: date) -> None:
        """Show these, by seat."""
        empty(self._column)
        for member in members:
            row = MemberRow(member, now, today)
            row.left_asked.connect(self.left_asked)
            row.back_asked.connect(self.back_asked)
            self._column.addWidget(row)


def _days(company: Company, today: date) -> list[date]:
    """The last turns up to ``today``, and the day before the first where there are few."""
    rotation = company.rotation
    if rotation is None:
        return [today]
    last = rotation.last_day_up_to(today)
    if last < company.circle.first_day:
        return [last]
    turn = rotation.turn_of(last) or 0
    first = max(0, turn - LAST_TURNS + 1)
    days = [rotation.day(number) for number in range(first, turn + 1)]
    if first == 0:
        days.insert(0, rotation.last_day_up_to(company.circle.first_day.replace(year=2000)))
    return days[::-1]
