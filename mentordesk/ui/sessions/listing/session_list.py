"""The list of sessions at work: what is to come, what to write up, what was."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QApplication

from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.mentoring.sessions.several import ENDED
from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.listing.list_loading import Loaded, by_day, load
from mentordesk.ui.sessions.listing.list_model import Heading, Row, SessionListModel
from mentordesk.ui.sessions.listing.list_view import SessionListView

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from uuid import UUID

    from mentordesk.changes import Done
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

SELECT = QItemSelectionModel.SelectionFlag


class SessionList(SessionListView):
    """Loads, chooses, and does the verbs on one session or on several."""

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
        self.list.selectionModel().selectionChanged.connect(self._show_verbs)
        self.list.opened.connect(self.open_chosen)
        self.list.delete_asked.connect(self.cancel_chosen)
        self.list.all_asked.connect(self.choose_planned)
        self.open.clicked.connect(self.open_chosen)
        self.move_it.clicked.connect(self.move_chosen)
        self.cancel.clicked.connect(self.cancel_chosen)
        self.missed.clicked.connect(self.miss_chosen)
        self.again.clicked.connect(self.reopen_chosen)
        self.move_row.moved.connect(self._move_several)
        self.move_row.left.connect(self._leave_row)
        self.plan.clicked.connect(self.plan_asked)
        self.first.clicked.connect(self.plan_asked)

    def load(self) -> None:
        """Ask for the list, as far down as it was shown."""
        least = len(self._loaded.past) if self._loaded is not None else 0
        self._bridge.ask(self, partial(load, self._services, None, least), self._show)

    def choose(self, session_id: UUID) -> None:
        """Let this session be the chosen one when the list is shown next."""
        self._wanted = session_id

    def chosen(self) -> SessionLine | None:
        """The session on which one stands."""
        return self.model.line(self.list.currentIndex().row())

    def chosen_lines(self, *states: SessionState) -> list[SessionLine]:
        """The sessions that the verbs are about, in one of ``states`` if any is named."""
        places = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        lines = [line for place in places if (line := self.model.line(place)) is not None]
        return [line for line in lines if not states or line.session.state in states]

    def choose_planned(self) -> None:
        """Choose every planned session."""
        self._select({line.session.id for line in self.model.lines() if _is_planned(line)})

    def focus_first(self) -> None:
        """The list, or the first verb where there is no session."""
        (self.list if self.pages.currentIndex() == 0 else self.first).setFocus()

    # Verbs

    def open_chosen(self) -> None:
        """Open the session on which one stands."""
        line = self.chosen()
        if line is not None:
            self.open_asked.emit(line.session.id)

    def move_chosen(self) -> None:
        """Ask for another time; for several, by how much."""
        lines = self.chosen_lines(SessionState.PLANNED)
        if len(lines) == 1:
            self.move_asked.emit(lines[0])
        elif lines:
            self.move_row.begin(lines)

    def cancel_chosen(self) -> None:
        """Say that they will not take place."""
        lines = self.chosen_lines(SessionState.PLANNED)
        said = self.tr("%Ln sessions are cancelled.", "", len(lines))
        one = self.tr("The session is cancelled.")
        self._do(lines, self._services.several_sessions.cancel, (one, said))

    def miss_chosen(self) -> None:
        """Say that they did not take place."""
        lines = self.chosen_lines(SessionState.PLANNED)
        said = self.tr("Noted: %Ln sessions did not happen.", "", len(lines))
        one = self.tr("Noted: the session did not happen.")
        self._do(lines, self._services.several_sessions.miss, (one, said))

    def reopen_chosen(self) -> None:
        """Plan again what was cancelled or missed by mistake."""
        lines = self.chosen_lines(*ENDED)
        said = self.tr("%Ln sessions are planned again.", "", len(lines))
        one = self.tr("The session is planned again.")
        self._do(lines, self._services.several_sessions.reopen, (one, said))

    def _move_several(self, days: int, minutes: int) -> None:
        lines = self.chosen_lines(SessionState.PLANNED)
        self._leave_row()
        several = self._services.several_sessions
        said = self.tr("%Ln sessions are moved.", "", len(lines))
        one = self.tr("The session is moved.")
        self._do(lines, partial(several.move, days=days, minutes=minutes), (one, said))

    def _do(
        self,
        lines: Sequence[SessionLine],
        verb: Callable[[Sequence[UUID]], Done[int]],
        said: tuple[str, str],
    ) -> None:
        """Do one verb on all of them; ``said`` of one and of several."""
        if lines:
            job = partial(verb, [line.session.id for line in lines])
            self._bridge.do(self, job, undo=said[0] if len(lines) == 1 else said[1])

    def _leave_row(self) -> None:
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.move_row.isAncestorOf(focused)
        self.move_row.hide()
        if had_keyboard:
            self.list.setFocus()

    # What is shown

    def _load_more(self) -> None:
        if self._loaded is not None and (last := self._loaded.last) is not None:
            self._bridge.ask(self, partial(load, self._services, last), self._show_more)

    def _show_more(self, more: Loaded) -> None:
        if self._loaded is not None:
            self._show(self._loaded.and_more(more))

    def _show(self, loaded: Loaded) -> None:
        line, spot = self.chosen(), self.list.verticalScrollBar().value()
        stood = line.session.id if line is not None else None
        kept = {one.session.id for one in self.chosen_lines()}
        wanted, self._wanted = self._wanted, None
        self._loaded = loaded
        self.model.show_rows(self._rows(loaded), more=loaded.last is not None)
        place = self.model.place_of(wanted or stood)
        self.pages.setCurrentIndex(0 if place >= 0 else 1)
        current = self.model.index(place, 0)
        self.list.selectionModel().setCurrentIndex(current, SELECT.NoUpdate)
        found = wanted or (stood if self.model.has(stood) else None)
        self._select(kept if wanted is None and len(kept) > 1 else {found} - {None}, current=place)
        if wanted is None:
            self.list.verticalScrollBar().setValue(spot)
        self._summarise(loaded)
        self._show_verbs()

    def _select(self, ids: Collection[UUID | None], current: int = -1) -> None:
        """Choose these sessions, and the one at ``current`` where none of them is there."""
        chosen = QItemSelection()
        for place in self.model.places_of(ids) or [current]:
            index = self.model.index(place, 0)
            if index.isValid():
                chosen.select(index, index)
        self.list.selectionModel().select(chosen, SELECT.ClearAndSelect)

    def _rows(self, loaded: Loaded) -> list[Heading | Row]:
        sections = (
            (self.tr("To write up"), loaded.owed),
            (self.tr("Coming"), loaded.coming),
            (self.tr("Cancelled with their series"), loaded.off),
            (self.tr("Past"), loaded.past),
        )
        rows: list[Heading | Row] = []
        made = self.model.made()
        for name, lines in sections:
            if lines:
                rows.append(Heading(name, section=True))
                rows += by_day(lines, loaded.today, made)
        return rows

    def _summarise(self, loaded: Loaded) -> None:
        to_come = sum(_is_planned(line) for line in loaded.coming)
        coming = self.tr("%Ln to come", "", to_come)
        owed = self.tr("%Ln to write up", "", len(loaded.owed))
        told = (coming if to_come else "", owed if loaded.owed else "")
        self.summary.setText(words.dotted(told))
        self.summary.setVisible(any(told))

    def _show_verbs(self) -> None:
        lines = self.chosen_lines()
        states = {line.session.state for line in lines}
        planned = SessionState.PLANNED in states
        for verb in (self.move_it, self.cancel, self.missed):
            verb.setVisible(planned)
        self.again.setVisible(bool(states & ENDED) and not planned)
        for verb in (self.open, self.same):
            verb.setVisible(len(lines) == 1)
        self.number.setVisible(len(lines) > 1)
        self.number.setText(self.tr("%Ln chosen", "", len(lines)))
        self.cancel.setText(self.tr("Cancel them") if len(lines) > 1 else self.tr("Cancel it"))
        again = self.tr("Plan them again") if len(lines) > 1 else self.tr("Plan it again")
        self.again.setText(again)
        missed = self.tr("They did not happen"), self.tr("It did not happen")
        self.missed.setText(missed[0] if len(lines) > 1 else missed[1])
        if not planned or len(lines) < 2:
            self.move_row.hide()


def _is_planned(line: SessionLine) -> bool:
    return line.session.state is SessionState.PLANNED
