"""The fields of a circle's form: what they say, and what follows from them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from mentordesk.mentoring import zones
from mentordesk.mentoring.circles.model import CircleDraft, CircleKind
from mentordesk.mentoring.circles.rotation import rule_day
from mentordesk.ui.circles.form_view import CircleFormView
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.circle import words

if TYPE_CHECKING:
    from mentordesk.mentoring.circles.model import Company
    from mentordesk.ui.services import Services

AT, AFTER = 15, 7  # the hour and the number of days that are suggested
SHOWN = 3


class CircleFields(CircleFormView):
    """Rhythm and first day are told as the days that come of them.

    ``touched``: the person changed a field.
    """

    touched = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._company: Company | None = None
        self._way = "new"  # edit, renew, plan
        self._filling = False
        self.kind.chosen.connect(self._turn)
        self.start.dateTimeChanged.connect(self._show_ahead)
        self.rhythm.currentIndexChanged.connect(self._show_ahead)
        by_hand = (self.name.textEdited, self.topic.textEdited, self.kind.chosen)
        for signal in (*by_hand, self.rhythm.picked, self.seats.touched):
            signal.connect(self.touched)
        self.start.dateTimeChanged.connect(self._touch)

    def words(self) -> dict[str, Any]:
        """The fields that are asked for, to be kept as a draft."""
        every = {
            "name": self.name.text(),
            "topic": self.topic.text(),
            "members": self.seats.texts(),
            "rhythm": self.rhythm.value(),
            "first_day": self.start.instant().isoformat(),
        }
        asked = {name: said for name, said in every.items() if not self.fields[name].isHidden()}
        return asked | {"kind": self.kind.value(), "me": self.seats.me}

    def set_words(self, fields: dict[str, Any]) -> None:
        """Fields as ``words`` gave them; what is missing stays as it is."""
        self._filling = True
        if self._way == "new" and "kind" in fields:
            self.kind.set_value(str(fields["kind"]))
            self._turn(self.kind.value())
        for name, line in (("name", self.name), ("topic", self.topic)):
            line.setText(str(fields.get(name, line.text())))
        names = fields.get("members")
        if isinstance(names, list):
            self.seats.set_names([str(one) for one in names], int(fields.get("me", 0)))
        if "rhythm" in fields:
            self.rhythm.set_value(str(fields["rhythm"]))
        now = self._services.clock.now()
        first = datetime.fromisoformat(str(fields.get("first_day", now.instant)))
        if first > now.instant:  # a day that has passed meanwhile is suggested anew
            self.start.set_instant(first, now.zone)
        self._filling = False

    def _touch(self) -> None:
        if not self._filling:
            self.touched.emit()

    def draft(self) -> CircleDraft:
        """The circle as the form says it."""
        zone = self._services.clock.now().zone
        return CircleDraft(
            name=self.name.text(),
            home_zone=zone,
            first_day=zones.day_of(self.start.instant(), zone),
            kind=CircleKind(self.kind.value()),
            rhythm=words.rhythm_of(self.rhythm.value()),
            members=self.seats.drafts(),
            topic=self.topic.text(),
        )

    def _turn(self, kind: str) -> None:
        chosen = self.rhythm.value()
        self.rhythm.clear()
        for key, text in words.rhythms(CircleKind(kind)):
            self.rhythm.addItem(text, key)
        usual = "week/4" if kind == CircleKind.CIRCLE.value else "week/1"
        self.rhythm.set_value(usual)
        if self._way == "new" and chosen not in ("None", "week/4", "week/1"):
            self.rhythm.set_value(chosen)
        hint = self.tr(
            "Yours is the first. A name that has a card here is joined to it. Return goes on."
        )
        if kind == CircleKind.POCKET.value:
            hint = self.tr("The first keeps the room. Who else comes may stay open.")
        self.fields["members"].hint.setText(hint)

    def _set_rhythm(self, key: str, text: str) -> None:
        if self.rhythm.findData(key) < 0:
            self.rhythm.addItem(text, key)
        self.rhythm.set_value(key)

    def _suggest_start(self, first: date | None = None) -> None:
        now = self._services.clock.now()
        day = first or zones.day_of(now.instant, now.zone) + timedelta(days=AFTER)
        if self._company is not None and first is not None:
            day = _next_day(self._company, zones.day_of(now.instant, now.zone))
        wall = datetime(day.year, day.month, day.day, AT)  # noqa: DTZ001 - a wall time
        self._filling = True
        self.start.set_instant(zones.instant_of(wall, now.zone), now.zone)
        self._filling = False

    def _show_ahead(self) -> None:
        if self.rhythm.currentIndex() < 0:
            return
        first = zones.day_of(self.start.instant(), self._services.clock.now().zone)
        rhythm = words.rhythm_of(self.rhythm.value())
        days = [when.short(rule_day(first, rhythm, turn)) for turn in range(SHOWN)]
        self.ahead.setText(self.tr("So on {days} and on.").format(days=", ".join(days)))


def _next_day(company: Company, today: date) -> date:
    """The next day of a circle's rule; of a pocket, of its weeks."""
    circle = company.circle
    turn = 0
    while rule_day(circle.first_day, circle.rhythm, turn) < today:
        turn += 1
    return rule_day(circle.first_day, circle.rhythm, turn)
