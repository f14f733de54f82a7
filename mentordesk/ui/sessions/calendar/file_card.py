"""A calendar file of a session: what it will say, what may be added this once, and the saving."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.calendar import filing
from mentordesk.ui.sessions.calendar.filing import Entry
from mentordesk.ui.sessions.calendar.outside import Computer
from mentordesk.ui.widgets.buttons import LinkButton, PrimaryButton
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.icon_line import IconLine
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.overlay import Overlay
from mentordesk.ui.widgets.returning import Returning
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.consent.model import Copied
    from mentordesk.errors import UserFacingError
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.calendar.outside import Outside

FILE_NAME = "Conversation.ics"
"""Neutral: a file's name is read by others before the file is."""
SAVE_KEY = "Ctrl+S"


class FileCard(Overlay):
    """Opens over a place for one session. Every tick is taken back when it opens again."""

    def __init__(self, asker: QWidget, services: Services, bridge: Bridge) -> None:
        super().__init__(asker)
        self.setObjectName("file-card")
        self.outside: Outside = Computer()
        self._services, self._bridge = services, bridge
        self._lines: tuple[SessionLine, ...] = ()
        self._busy = False
        self._asked_by, self._returning = asker, Returning()
        self.closed.connect(self._go_back)
        self._lay_out()
        self._foot()
        for tick in (self.with_name, self.with_place, self.whole_series):
            tick.toggled.connect(self._show_text)

    def _lay_out(self) -> None:
        heading = Label(self.tr("A calendar file"), "title", wrap=True)
        self.text = Label("", "strong", wrap=True)
        self.text.setObjectName("file-text")
        self.with_name = CheckBox("")
        self.with_name.setObjectName("file-with-name")
        self.with_place = CheckBox("")
        self.with_place.setObjectName("file-with-place")
        self.whole_series = CheckBox("")
        self.whole_series.setObjectName("file-series")
        for part in (heading, self.text, self.with_name, self.with_place, self.whole_series):
            self.column.addWidget(part)
        leaving = self.tr(
            "The file leaves the protection of this desk: whoever gets it, and every calendar "
            "into which you put it, can read it. Many calendars keep their entries on a server. "
            "It never holds your notes, the agenda, goals or what you agreed."
        )
        self.column.addWidget(IconLine("lock-simple-open", "ink2", leaving))

    def _foot(self) -> None:
        self.said = Label("", "muted", wrap=True)
        self.said.setObjectName("file-said")
        self.problem = Label("", "problem", wrap=True)
        self.problem.setObjectName("file-problem")
        self.save = PrimaryButton(self.tr("Save…"), icon="download-simple")
        self.save.setObjectName("file-save")
        self.save.setToolTip(
            QKeySequence(SAVE_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        )
        self.done = LinkButton(self.tr("Close"))
        self.done.setObjectName("file-close")
        flow = FlowRow(gap=8)
        flow.add(self.save)
        flow.add(self.done)
        for part in (self.problem, self.said, flow):
            self.foot.addWidget(part)
        self.save.clicked.connect(self._save)
        self.done.clicked.connect(self.close_overlay)

    def open_line(self, line: SessionLine | None) -> None:
        """Ask for what goes with a session, then show it."""
        if line is not None:
            job = partial(filing.series_of, self._services, line)
            self._bridge.ask(self, job, self._open)

    def open_session(self, session_id: UUID) -> None:
        """The same, for a session by its id."""
        ask = partial(self._services.sessions.line, session_id)
        self._bridge.ask(self, ask, self.open_line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+S saves."""
        if event.matches(QKeySequence.StandardKey.Save):
            self.save.click()
        else:
            super().keyPressEvent(event)

    def entries(self) -> tuple[Entry, ...]:
        """What the file will hold, as it is ticked now."""
        lines = self._lines if self.whole_series.isChecked() else self._lines[:1]
        return tuple(Entry(line, self._title(line), self.with_place.isChecked()) for line in lines)

    def _open(self, lines: tuple[SessionLine, ...]) -> None:
        self._lines = lines
        self._returning.note(self._asked_by)
        line = lines[0]
        for tick in (self.with_name, self.with_place, self.whole_series):
            tick.setChecked(False)
        _word(self.with_name, self.tr("With the name: {name}").format(name=line.name))
        place = line.session.place
        _word(self.with_place, self.tr("With the place: {place}").format(place=place))
        self.with_place.setVisible(bool(place))
        _word(
            self.whole_series,
            self.tr("All %Ln sessions of the series from this one on", "", len(lines)),
        )
        self.whole_series.setVisible(len(lines) > 1)
        self._say("", "")
        self._show_text()
        self.open_over()
        self.save.setFocus()

    def _title(self, line: SessionLine) -> str:
        if self.with_name.isChecked():
            return self.tr("Conversation with {name}").format(name=line.name)
        return self.tr("Conversation")

    def _show_text(self) -> None:
        entries = self.entries()
        if not entries:
            return
        session = entries[0].line.session
        slot = session.slot
        place = session.place if entries[0].with_place else ""
        gone = session.state in {SessionState.CANCELLED, SessionState.MISSED}
        parts = (
            entries[0].title,
            when.day(slot.here().date()),
            when.clock_time(slot.here()),
            words.minutes(session.held_minutes or slot.minutes),
            place,
            self.tr("as cancelled") if gone else "",
        )
        more = len(entries) - 1
        told = words.dotted(parts)
        if more:
            told = words.dotted((told, self.tr("and %Ln more", "", more)))
        self.text.setText(told)
        self._say("", "")

    def _save(self) -> None:
        entries = self.entries()
        if self._busy or not entries:
            return
        self._busy = True  # a dialog of the system lets keys through
        path = self.outside.calendar_path(self, self.tr("Save the calendar file"), FILE_NAME)
        if not path:
            self._busy = False
            return
        job = partial(filing.save, self._services, entries, path)
        self._bridge.do(self, job, self._saved, self._failed)

    def _saved(self, noted: Copied) -> None:
        del noted
        self._busy = False
        self._say(self.tr("Saved and noted in Sharing, for your account alone to read."), "")

    def _failed(self, error: UserFacingError) -> None:
        self._busy = False
        self._say("", in_words(error))

    def _go_back(self) -> None:
        self._returning.go_back(self._asked_by)

    def _say(self, said: str, problem: str) -> None:
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.fit()


def _word(tick: CheckBox, text: str) -> None:
    tick.setText(text)
    tick.setShortcut(QKeySequence())  # a name may hold what Qt takes for a key
    tick.setAccessibleName(text)
