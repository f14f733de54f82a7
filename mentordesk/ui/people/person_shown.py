"""One person as the page shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from mentordesk.mentoring import zones
from mentordesk.mentoring.people.model import PairForm, PairState
from mentordesk.ui.goals.goal_rows import goal_row
from mentordesk.ui.goals.targets import GOALS
from mentordesk.ui.people import words
from mentordesk.ui.people.link_row import LinkRow
from mentordesk.ui.people.person_page_view import PersonPageView
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.actions.action_rows import owner_and_age
from mentordesk.ui.sessions.targets import SESSIONS, Open
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.sessions.words import kind as session_kind
from mentordesk.ui.sessions.words import state as session_state
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import at_once, empty

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.clock import Moment
    from mentordesk.ui.people.person_data import Past, PersonData


class PersonPageShown(PersonPageView):
    """Fills the page. ``go`` is (place, target), as a place's own."""

    go = Signal(str, object)

    def show_data(self, data: PersonData, now: Moment) -> None:
        """Show this person, with the clocks as they stand ``now``."""
        today = zones.day_of(now.instant, now.zone)
        person, pair = data.line.partner.person, data.line.partner.pair
        self.avatar.set_name(person.name)
        self.name.setText(person.name)
        once = pair.form is PairForm.ONE_OFF
        often = words.form(pair.form) if once else words.rhythm(pair.rhythm_days)
        about = (words.role(pair.role), often, words.held(data.line.held))
        self.about.setText(dotted(about))
        self.clocks.setText(words.both_clocks(now.instant, now.zone, person.home_zone))
        state, tone = words.state(pair.state)
        self.state.setText(state)
        self.state.set_tone(tone)
        ended = words.ended(pair, person.short_name, today)
        self.ended.setText(ended)
        self.ended.setVisible(bool(ended))
        self.one_off.setVisible(data.is_over)
        self.glance.show_glance(data.glance, data.line.partner, today)
        self._show_facts(data)
        self._show_next(data, today)
        details = [owner_and_age(one, person.name) for one in data.actions]
        self.promises.show_lines(data.actions, today, details)
        self.promises.setVisible(bool(data.actions))
        self.no_actions.setVisible(not data.actions)
        self._show_past(data, today)
        self._show_goals(data, today)
        self.reminders.show_reminders(person.id, data.reminders)
        self.pause.setVisible(pair.state is PairState.ACTIVE)
        self.end.setVisible(pair.state is not PairState.ENDED)
        self.resume.setVisible(pair.state is not PairState.ACTIVE)

    def _show_facts(self, data: PersonData) -> None:
        """Where what had the keyboard is gone, the keyboard stays on the page."""
        focused = QApplication.focusWidget()
        had = focused is not None and self.facts.isAncestorOf(focused)
        self.facts.show_line(data.line, has_word=data.has_safe_word)
        focused = QApplication.focusWidget()
        if had and (focused is None or not self.facts.isAncestorOf(focused)):
            self.plan.setFocus()

    def _show_next(self, data: PersonData, today: date) -> None:
        self.open_next.setVisible(data.next is not None)
        if data.next is None:
            self.next.setText(self.tr("None is planned."))
            return
        slot = data.next.session.slot
        day = when.heading(slot.here().date(), today)
        self.next.setText(dotted((day, when.both_clocks(slot))))

    def _show_past(self, data: PersonData, today: date) -> None:
        empty(self.history)
        if not data.past:
            hint = self.tr("After each session one line stands here: what moved.")
            self.history.addWidget(Label(hint, "quiet", wrap=True))
        with at_once(self.history):
            for number, one in enumerate(data.past, start=1):
                kind = session_kind(one.line.session.kind)
                row = LinkRow(_heading(one, today), one.moved or kind)
                row.setObjectName(f"person-session-{number}")
                row.target = (SESSIONS, Open(one.line.session.id))
                row.followed.connect(self.go)
                self.history.addWidget(row)

    def _show_goals(self, data: PersonData, today: date) -> None:
        empty(self.goals)
        if not data.goals:
            hint = self.tr("No goal yet. Two minutes are enough for the first one.")
            self.goals.addWidget(Label(hint, "quiet", wrap=True))
        with at_once(self.goals):
            for number, line in enumerate(data.goals, start=1):
                shown = goal_row(line, today)
                row = LinkRow(shown.title, dotted((shown.detail, shown.trailing)))
                row.setObjectName(f"person-goal-{number}")
                row.target = (GOALS, line.goal.id)
                row.followed.connect(self.go)
                self.goals.addWidget(row)


def _heading(past: Past, today: date) -> str:
    session = past.line.session
    day = when.long_ago(session.slot.here().date(), today)
    said, _tone = session_state(session)
    number = words.session_number(session.number) if session.number else ""
    return dotted((day, number, said))
