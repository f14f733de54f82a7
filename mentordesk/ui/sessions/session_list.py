"""The list of sessions at work: what is to come, what to write up, what was."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.mentoring import zones
from mentordesk.mentoring.sessions.model import SessionLine, SessionState
from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.list_model import Heading, Row, SessionListModel, row
from mentordesk.ui.sessions.list_view import SessionListView
from mentordesk.ui.sessions.when import heading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from mentordesk.changes import Done
    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

COMING, OWED, PAGE = 200, 50, 120


@dataclass(frozen=True)
class Loaded:
    """What the list shows. ``last`` is where the next page of the past begins."""

    today: date
    coming: tuple[SessionLine, ...]
    owed: tuple[SessionLine, ...]
    past: tuple[SessionLine, ...]
    last: SessionLine | None
    anyone: bool


class SessionList(SessionListView):
    """Loads, chooses, and does the verbs on one session."""

    open_asked = Signal(object)  # a session's id
    move_asked = Signal(object)  # a SessionLine
    plan_asked = Signal()
    told = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._loaded: Loaded | None = None
        self._wanted: UUID | None = None
        self.model = SessionListModel()
        self.model.setParent(self)
        self.list.setModel(self.model)
        self.model.more_wanted.connect(self._load_more)
        self.list.selectionModel().currentChanged.connect(self._show_verbs)
        self.list.opened.connect(self.open_chosen)
        self.list.delete_asked.connect(self.cancel_chosen)
        self.open.clicked.connect(self.open_chosen)
        self.move_it.clicked.connect(self.move_chosen)
        self.cancel.clicked.connect(self.cancel_chosen)
        self.missed.clicked.connect(self.miss_chosen)
        self.again.clicked.connect(self.reopen_chosen)
        self.plan.clicked.connect(self.plan_asked)
        self.first.clicked.connect(self.plan_asked)

    def load(self) -> None:
        """Ask for the list."""
        self._bridge.ask(self, partial(load, self._services, None), self._show)

    def choose(self, session_id: UUID) -> None:
        """Let this session be the chosen one when the list is shown next."""
        self._wanted = session_id

    def chosen(self) -> SessionLine | None:
        """The session that the verbs are about."""
        return self.model.line(self.list.currentIndex().row())

    def focus_first(self) -> None:
        """The list, or the first verb where there is no session."""
        (self.list if self.pages.currentIndex() == 0 else self.first).setFocus()

    # Verbs

    def open_chosen(self) -> None:
        """Open the session."""
        line = self.chosen()
        if line is not None:
            self.open_asked.emit(line.session.id)

    def move_chosen(self) -> None:
        """Ask for another time."""
        line = self.chosen()
        if line is not None and line.session.state is SessionState.PLANNED:
            self.move_asked.emit(line)

    def cancel_chosen(self) -> None:
        """Say that it will not take place."""
        self._end(self._services.sessions.cancel, self.tr("The session is cancelled."))

    def miss_chosen(self) -> None:
        """Say that it did not take place."""
        self._end(self._services.sessions.miss, self.tr("Noted: the session did not happen."))

    def _end(self, verb: Callable[[UUID], Done[Session]], said: str) -> None:
        line = self.chosen()
        if line is None or line.session.state is not SessionState.PLANNED:
            return
        job = partial(verb, line.session.id)
        self._bridge.do(self, job, self._ended, undo=said)

    def _ended(self, session: Session) -> None:
        self._wanted = session.id

    def reopen_chosen(self) -> None:
        """Plan again what was cancelled, missed or held by mistake."""
        line = self.chosen()
        if line is not None:
            self._reopen(line.session.id)

    def _reopen(self, session_id: UUID) -> None:
        self._wanted = session_id
        job = partial(self._services.sessions.reopen, session_id)
        self._bridge.do(self, job, undo=self.tr("The session is planned again."))

    # What is shown

    def _load_more(self) -> None:
        last = self._loaded.last if self._loaded is not None else None
        if last is not None:
            self._bridge.ask(self, partial(load, self._services, last), self._show_more)

    def _show_more(self, more: Loaded) -> None:
        if self._loaded is None:
            return
        kept = self._loaded
        past = (*kept.past, *more.past)
        merged = Loaded(kept.today, kept.coming, kept.owed, past, more.last, kept.anyone)
        line = self.chosen()
        self._wanted = line.session.id if line is not None else None
        spot = self.list.verticalScrollBar().value()
        self._show(merged)
        self.list.verticalScrollBar().setValue(spot)

    def _show(self, loaded: Loaded) -> None:
        line = self.chosen()
        wanted = self._wanted or (line.session.id if line is not None else None)
        self._wanted = None
        self._loaded = loaded
        self.model.show_rows(self._rows(loaded), more=loaded.last is not None)
        place = self.model.place_of(wanted)
        has_any = place >= 0
        self.pages.setCurrentIndex(0 if has_any else 1)
        self.list.setCurrentIndex(self.model.index(place, 0))
        self._summarise(loaded)
        self._show_verbs()

    def _rows(self, loaded: Loaded) -> list[Heading | Row]:
        sections = (
            (self.tr("To write up"), loaded.owed),
            (self.tr("Coming"), loaded.coming),
            (self.tr("Past"), loaded.past),
        )
        rows: list[Heading | Row] = []
        for name, lines in sections:
            if lines:
                rows.append(Heading(name, section=True))
                rows += _by_day(lines, loaded.today)
        return rows

    def _summarise(self, loaded: Loaded) -> None:
        coming = self.tr("%Ln to come", "", len(loaded.coming))
        owed = self.tr("%Ln to write up", "", len(loaded.owed))
        told = (coming if loaded.coming else "", owed if loaded.owed else "")
        self.summary.setText(words.dotted(told))
        self.summary.setVisible(any(told))

    def _show_verbs(self) -> None:
        line = self.chosen()
        state = line.session.state if line is not None else None
        planned = state is SessionState.PLANNED
        ended = state in {SessionState.CANCELLED, SessionState.MISSED}
        for verb in (self.move_it, self.cancel, self.missed):
            verb.setVisible(planned)
        self.again.setVisible(ended)
        self.open.setVisible(line is not None)


def _by_day(lines: Sequence[SessionLine], today: date) -> list[Heading | Row]:
    rows: list[Heading | Row] = []
    last: date | None = None
    for line in lines:
        day = line.session.slot.here().date()
        if day != last:
            rows.append(Heading(heading(day, today)))
            last = day
        rows.append(row(line))
    return rows


def load(services: Services, before: SessionLine | None) -> Loaded:
    """The list, or the page of the past that begins ``before``. Reader thread."""
    now = services.clock.now()
    today = zones.day_of(now.instant, now.zone)
    sessions = services.sessions
    coming = tuple(sessions.upcoming(COMING)) if before is None else ()
    owed = tuple(sessions.to_write_up(OWED))
    named = {line.session.id for line in (*coming, *owed)}
    past: list[SessionLine] = []
    last = before
    while True:
        page = sessions.page(last, PAGE)
        past += [one for one in page if _is_past(one, named, now.instant)]
        last = page[-1] if len(page) == PAGE else None
        if last is None or len(past) >= PAGE // 2:
            break
    anyone = bool(services.people.everyone()) if before is None else True
    return Loaded(today, coming, owed if before is None else (), tuple(past), last, anyone)


def _is_past(line: SessionLine, named: set[UUID], now: datetime) -> bool:
    session = line.session
    if session.id in named:
        return False
    ended = session.state is not SessionState.PLANNED
    return ended or session.slot.start <= now
