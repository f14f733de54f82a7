"""Usual hours: the days of a week to tick, and from when to when."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring.hours import DAY, Span, UsualHours
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox

BEGIN, END = 9 * 60, 17 * 60
STEP = 30


class HoursEdit(QWidget):
    """One span; no day ticked means that the hours are not known. Further spans are kept."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._rest: tuple[Span, ...] = ()
        column = VBox(self, gap=6)
        self._days = FlowRow(gap=12)
        self.boxes: list[CheckBox] = []
        for day in range(1, 8):
            box = CheckBox(QLocale().dayName(day, QLocale.FormatType.ShortFormat))
            box.setAccessibleName(QLocale().dayName(day))
            box.clicked.connect(self._touch)
            self.boxes.append(box)
            self._days.add(box)
        column.addWidget(self._days)
        times = tuple((str(minutes), _clock(minutes)) for minutes in range(0, DAY + STEP, STEP))
        self.begin = Choice(times[:-1], self.tr("From"))
        self.end = Choice(times[1:], self.tr("To"))
        row = FlowRow(gap=8)
        for word, choice in ((self.tr("From"), self.begin), (self.tr("To"), self.end)):
            row.add(Label(word, "muted"))
            row.add(choice)
            choice.picked.connect(self._touch)
        column.addWidget(row)
        self.more = Label("", "muted", wrap=True)
        column.addWidget(self.more)
        self.setFocusProxy(self.boxes[0])
        self.set_text("")

    def setObjectName(self, name: str) -> None:
        """Name the whole and its parts ``name-1`` (Monday) to ``name-7``, ``-from``, ``-to``."""
        super().setObjectName(name)
        for day, box in enumerate(self.boxes, start=1):
            box.setObjectName(f"{name}-{day}")
        self.begin.setObjectName(f"{name}-from")
        self.end.setObjectName(f"{name}-to")

    def text(self) -> str:
        """The hours as a card holds them. An end that is not later is on the next day."""
        days = tuple(day for day, box in enumerate(self.boxes, start=1) if box.isChecked())
        if not days:
            return UsualHours(self._rest).text
        begin, end = int(self.begin.value()), int(self.end.value())
        span = Span(days, begin, end if end > begin else end + DAY)
        return UsualHours((span, *self._rest)).text

    def set_text(self, text: str) -> None:
        """Show what a card holds; nothing is sent."""
        spans = UsualHours.known(text).spans
        first = spans[0] if spans else None
        self._rest = spans[1:]
        for day, box in enumerate(self.boxes, start=1):
            box.setChecked(first is not None and day in first.days)
        _show(self.begin, first.begin if first else BEGIN)
        end = first.end if first else END
        _show(self.end, end if end <= DAY else end - DAY)
        also = self.tr("And also: {hours}")
        rest = UsualHours(self._rest).text
        self.more.setText(also.format(hours=rest) if rest else "")
        self.more.setVisible(bool(rest))

    def _touch(self) -> None:
        self.changed.emit()


def _show(choice: Choice, minutes: int) -> None:
    if choice.findData(str(minutes)) < 0:
        choice.addItem(_clock(minutes), str(minutes))
    choice.set_value(str(minutes))


def _clock(minutes: int) -> str:
    if minutes == DAY:
        return QLocale().toString(24) + ":" + QLocale().toString(100)[1:]
    time = QTime(minutes // 60, minutes % 60)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
