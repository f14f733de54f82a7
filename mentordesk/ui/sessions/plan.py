"""Plan a session, or put one to another time; one that was already is noted as held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal

from mentordesk.mentoring import zones
from mentordesk.mentoring.people.model import PairState
from mentordesk.mentoring.sessions.model import Mode, PlanDraft, SessionKind, SessionLine, Slot
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.plan_view import PlanView

if TYPE_CHECKING:
    from mentordesk.mentoring.people.model import Partner
    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

_AT = 10
"""The hour at which a session is suggested."""


@dataclass(frozen=True)
class _Known:
    partners: tuple[Partner, ...]


class PlanForm(PlanView):
    """``planned`` is sent with the session; ``left`` when the person goes back."""

    planned = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._partners: dict[str, Partner] = {}
        self._moved: SessionLine | None = None
        self._pair: UUID | None = None
        self.person.currentIndexChanged.connect(self._show_clocks)
        self.start.dateTimeChanged.connect(self._show_clocks)
        self.send.clicked.connect(self.submit)
        self.back.clicked.connect(self.left)

    def begin(self, pair_id: UUID | None = None, start: datetime | None = None) -> None:
        """An empty form at ``start`` (UTC); without one the day suggested is tomorrow."""
        self._moved, self._pair = None, pair_id
        now = self._services.clock.now()
        day = zones.day_of(now.instant, now.zone) + timedelta(days=1)
        wall = datetime(day.year, day.month, day.day, _AT)  # noqa: DTZ001 - a wall time
        self.heading.setText(self.tr("Plan a session"))
        self.start.set_instant(start or zones.instant_of(wall, now.zone), now.zone)
        self.minutes.set_value(45)
        self.kind.set_value(SessionKind.REGULAR.value)
        self._show_rest(shown=True)
        known = partial(_known, self._services)
        self._bridge.ask(self, known, self._show_people)

    def begin_move(self, line: SessionLine) -> None:
        """The form with a planned session's time in it."""
        self._moved, self._partners = line, {}
        text = self.tr("Move the session with {name}")
        self.heading.setText(text.format(name=line.name))
        self.start.set_instant(line.session.slot.start, self._services.clock.now().zone)
        self.minutes.set_value(line.session.slot.minutes)
        self._show_rest(shown=False)
        self.send.setText(self.tr("Move it"))
        self._show_clocks()
        self.start.setFocus()

    def focus_first(self) -> None:
        """The first field."""
        (self.start if self._moved is not None else self.person).setFocus()

    def submit(self) -> None:
        """Plan, note or move; problems are told beside the fields."""
        if self._moved is not None:
            job = partial(
                self._services.sessions.move,
                self._moved.session.id,
                self.start.instant(),
                self.minutes.value(),
            )
            self._bridge.do(self, job, self._done)
            return
        draft = self._draft()
        problems = draft.problems()
        self.person_field.set_problem(_said(problems.get("pair_id", "")))
        self.minutes_field.set_problem(_said(problems.get("minutes", "")))
        if problems:
            return
        sessions = self._services.sessions
        verb = sessions.log if self._is_past() else sessions.plan
        self._bridge.do(self, partial(verb, draft), self._done)

    def _draft(self) -> PlanDraft:
        partner = self._partners.get(self.person.value())
        return PlanDraft(
            pair_id=partner.pair.id if partner is not None else None,
            start=self.start.instant(),
            minutes=self.minutes.value(),
            mode=Mode(self.mode.value()),
            kind=SessionKind(self.kind.value()),
        )

    def _done(self, session: Session) -> None:
        self.planned.emit(session)

    def _is_past(self) -> bool:
        end = self.start.instant() + timedelta(minutes=self.minutes.value())
        return end <= self._services.clock.now().instant

    def _show_rest(self, *, shown: bool) -> None:
        for field in (self.person_field, self.mode_field, self.kind_field):
            field.setVisible(shown)

    def _show_people(self, known: _Known) -> None:
        self._partners = {str(one.pair.id): one for one in known.partners}
        self.person.blockSignals(True)
        self.person.clear()
        for key, partner in self._partners.items():
            self.person.addItem(partner.person.name, key)
        if self._pair is not None:
            self.person.set_value(str(self._pair))
        self.person.blockSignals(False)
        nobody = not self._partners
        self.person_field.set_problem(
            self.tr("Add a person first, in the place People.") if nobody else ""
        )
        self.send.setEnabled(not nobody)
        self._show_clocks()

    def _their_zone(self) -> str:
        if self._moved is not None:
            return self._moved.session.slot.their_zone
        partner = self._partners.get(self.person.value())
        return partner.person.home_zone if partner is not None else ""

    def _show_clocks(self) -> None:
        zone = self._services.clock.now().zone
        their = self._their_zone() or zone
        slot = Slot(self.start.instant(), 45, zone, their)
        self.clocks.setText(when.both_clocks(slot))
        if self._moved is not None:
            return
        past = self._is_past()
        self.send.setText(self.tr("Note it as held") if past else self.tr("Plan it"))
        hint = self.tr("This time is over: the session will wait to be written up.")
        self.hint.setText(hint if past else "")


def _known(services: Services) -> _Known:
    everyone = services.people.everyone()
    return _Known(tuple(one for one in everyone if one.pair.state is not PairState.ENDED))


def _said(sentence: str) -> str:
    return QCoreApplication.translate("errors", sentence) if sentence else ""
