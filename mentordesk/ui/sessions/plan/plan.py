"""Plan a session or a series, or put one to another time; one that was is noted as held."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal

from mentordesk.mentoring import zones
from mentordesk.mentoring.sessions.model import Mode, SessionKind, Slot
from mentordesk.mentoring.sessions.series import SeriesChange, SeriesDraft, SeriesMade
from mentordesk.ui.sessions import shift, telling, when
from mentordesk.ui.sessions.calendar.free_hint import FreeHint
from mentordesk.ui.sessions.plan import plan_with
from mentordesk.ui.sessions.plan.plan_again import odd_start
from mentordesk.ui.sessions.plan.plan_fields import PlanFields
from mentordesk.ui.sessions.plan.plan_view import FOLLOWING, ONLY
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import Session, SessionLine
    from mentordesk.mentoring.sessions.series import SeriesPreview
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

_AT = 10
"""The hour at which a session is suggested."""


class PlanForm(PlanFields):
    """``planned`` is sent with the session; ``left`` when the person goes back."""

    planned = Signal(object)
    to_write_up = Signal(object)
    """A session was noted as held; please let it be written up."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(services)
        self._bridge = bridge
        self._writes_up = False
        self._asked = 0
        self.free_hint = FreeHint(services, bridge)
        VBox(self.free).addWidget(self.free_hint)
        self._connect()

    def _connect(self) -> None:
        self.start.dateTimeChanged.connect(self._show_clocks)
        self.again.changed.connect(self._show_clocks)
        self.send.clicked.connect(self.submit)
        self.write_up.clicked.connect(self._submit_and_write_up)
        self.end.clicked.connect(self._end_series)
        self.back.clicked.connect(self.left)
        self.free_hint.chosen.connect(self._take)

    def begin(self, pair_id: UUID | None = None, start: datetime | None = None) -> None:
        """An empty form at ``start`` (UTC); without one the day suggested is tomorrow."""
        self._moved, self._wanted = None, pair_id
        self._typed = self._writes_up = False
        now = self._services.clock.now()
        today = zones.day_of(now.instant, now.zone)
        day = today + timedelta(days=1)
        wall = datetime(day.year, day.month, day.day, _AT)  # noqa: DTZ001 - a wall time
        self.free_hint.forget()
        self.heading.setText(self.tr("Plan a session"))
        self.start.set_instant(start or zones.instant_of(wall, now.zone), now.zone)
        self.kind.set_value(SessionKind.REGULAR.value)
        self.mode.set_value(Mode.VIDEO.value)
        self.minutes.set_value(SessionKind.REGULAR.usual_minutes)
        self.place.clear()
        self.again.begin(today)
        self._show_rest(shown=True)
        self._bridge.ask(self, partial(plan_with.everyone, self._services), self._show_people)

    def begin_move(self, line: SessionLine) -> None:
        """The form with a planned session's time in it."""
        self._moved, self._companies = line, {}
        self._writes_up = False
        self.free_hint.forget()
        text = self.tr("Move the session with {name}")
        self.heading.setText(text.format(name=line.name))
        self.start.set_instant(line.session.slot.start, self._services.clock.now().zone)
        self.minutes.set_value(line.session.slot.minutes)
        self.scope.set_value(ONLY)
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
            self._move(self._moved.session.id)
            return
        draft, series = self._draft(), self._series()
        problems = series.problems() if series is not None else draft.problems()
        for field, key in (
            (self.person_field, "pair_id"),
            (self.minutes_field, "minutes"),
            (self.place_field, "place"),
        ):
            field.set_problem(_said(problems.get(key, "")))
        self.again.show_problems(problems)
        if problems:
            return
        sessions = self._services.sessions
        if series is not None:
            said = self.tr("The sessions are planned.")
            self._bridge.do(self, partial(sessions.plan_series, series), self._done, undo=said)
        elif self._is_past():
            said = self.tr("The session is noted as held.")
            self._bridge.do(self, partial(sessions.log, draft), self._done, undo=said)
        else:
            job = partial(sessions.plan, draft)
            self._bridge.do(self, job, self._done, undo=telling.planned)

    def _submit_and_write_up(self) -> None:
        self._writes_up = True
        self.submit()

    def _move(self, session_id: UUID) -> None:
        start, minutes = self.start.instant(), self.minutes.value()
        if self.scope.value() == FOLLOWING and self._in_series():
            change = SeriesChange(session_id, start, minutes)
            job: Any = partial(self._services.series.change_following, change)
            said: Any = self.tr("The session and all that follow are moved.")
        else:
            job = partial(self._services.sessions.move, session_id, start, minutes)
            said = telling.moved
        self._bridge.do(self, job, self._done, undo=said)

    def _end_series(self) -> None:
        if self._moved is not None:
            job = partial(self._services.series.end_after, self._moved.session.id)
            said = self.tr("The series ends with this session; those after it are cancelled.")
            self._bridge.do(self, job, self._ended, undo=said)

    def _ended(self, _gone: object) -> None:
        self.left.emit()

    def _series(self) -> SeriesDraft | None:
        rhythm = self.again.rhythm()
        if rhythm is None or self._moved is not None:
            return None
        anchor = self._their_zone() if self.again.keeps_theirs() else ""
        return SeriesDraft(self._draft(), rhythm[1], rhythm[0], self.again.until.value(), anchor)

    def _done(self, made: Session | SeriesMade) -> None:
        session = made.sessions[0] if isinstance(made, SeriesMade) and made.sessions else made
        if isinstance(session, SeriesMade):  # its last day is over
            self.left.emit()
        elif self._writes_up:
            self.to_write_up.emit(session)
        else:
            self.planned.emit(session)

    def _is_past(self) -> bool:
        end = self.start.instant() + timedelta(minutes=self.minutes.value())
        return end <= self._services.clock.now().instant

    def _in_series(self) -> bool:
        return self._moved is not None and self._moved.session.series_id is not None

    def _show_rest(self, *, shown: bool) -> None:
        for field in (self.person_field, self.mode_field, self.kind_field, self.again):
            field.setVisible(shown)
        for part in (self.scope_field, self.end):
            part.setVisible(not shown and self._in_series())
        self.write_up.hide()
        self.hint.hide()
        self._show_place()

    def _show_clocks(self) -> None:
        now = self._services.clock.now()
        slot = Slot(self.start.instant(), 45, now.zone, self._their_zone() or now.zone)
        self.clocks.setText(when.both_clocks(slot))
        before = self._moved.before if self._moved is not None else None
        warned = shift.warning(slot, before or now.instant, last_time=before is not None)
        odd = odd_start(self.start.wall(), now.zone)
        self.shift.setText("\n".join(part for part in (warned, odd) if part))
        self._ask_free()
        past = self._is_past()
        self.shift.setVisible(bool(self.shift.text()) and not past)
        if self._moved is None:
            self._show_verbs(past=past and self.again.rhythm() is None)
            self._ask_preview()

    def _ask_free(self) -> None:
        moved = self._moved.session if self._moved is not None else None
        company = self._companies.get(self.person.value())
        pair_id = company.pair_id if company is not None else None
        if moved is not None:
            pair_id = moved.pair_id
        self.free_hint.ask(pair_id, self.minutes.value(), moved.id if moved is not None else None)

    def _take(self, start: datetime) -> None:
        self.start.set_instant(start, self._services.clock.now().zone)
        self.start.setFocus()

    def _show_verbs(self, *, past: bool) -> None:
        self.send.setText(self.tr("Note it as held") if past else self.tr("Plan it"))
        self.write_up.setVisible(past)
        hint = self.tr("This time is over: the session will wait to be written up.")
        self.hint.setText(hint if past else "")
        self.hint.setVisible(past)

    def _ask_preview(self) -> None:
        draft = self._series()
        self._asked += 1
        if draft is None:
            that_day = partial(self._services.sessions.that_day, self._draft())
            self._bridge.ask(self, that_day, partial(self._show_that_day, self._asked))
        elif draft.problems():
            self.again.show_preview(None, "")
        else:
            job = partial(self._services.series.preview, draft)
            self._bridge.ask(self, job, partial(self._show_preview, self._asked))

    def _show_preview(self, asked: int, preview: SeriesPreview) -> None:
        if asked == self._asked:
            self.again.show_preview(preview, self._services.clock.now().zone)

    def _show_that_day(self, asked: int, lines: list[SessionLine]) -> None:
        if asked == self._asked:
            self.again.show_that_day(lines, self._services.clock.now().zone)


def _said(sentence: str) -> str:
    return QCoreApplication.translate("errors", sentence) if sentence else ""
