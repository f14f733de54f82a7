"""Two sessions that are one: choose the other, see what would be joined, join it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.mentoring import zones
from mentordesk.ui.sessions import when, words
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Page, VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mentordesk.desk.merge import MergePreview
    from mentordesk.errors import UserFacingError
    from mentordesk.mentoring.sessions.model import Session, SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

WIDE = 720


class MergeForm(QWidget):
    """``merged`` is sent with the session that stays; ``left`` when the person goes back."""

    merged = Signal(object)
    left = Signal()

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._chosen: SessionLine | None = None
        self._others: dict[str, SessionLine] = {}
        page = Page()
        VBox(self).addWidget(page)
        self.card = Card(gap=12, margins=(24, 20, 24, 20))
        self.card.setObjectName("merge-card")
        page.column.addWidget(self.card)
        page.column.addStretch(1)
        self._lay_out()
        self.other.currentIndexChanged.connect(self._ask_preview)
        self.send.clicked.connect(self.submit)
        self.back.clicked.connect(self.left)
        self._limit()
        Theme.current().changed.connect(self._limit)

    def _lay_out(self) -> None:
        self.heading = Label("", "title", wrap=True)
        self.this = Label("", "strong", wrap=True)
        self.this.setObjectName("merge-this")
        self.other = Choice((), self.tr("Is the same session as"))
        self.other.setObjectName("merge-other")
        self.other.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field = Field(self.tr("&Is the same session as"), self.other)
        self.told = Label("", wrap=True)
        self.told.setObjectName("merge-told")
        self.problem = Label("", "problem", wrap=True)
        self.problem.setObjectName("merge-problem")
        self.send = PrimaryButton(self.tr("Make them one"))
        self.send.setObjectName("merge-send")
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName("merge-back")
        verbs = FlowRow(gap=8)
        for part in (self.heading, self.this, self.field, self.told, self.problem, verbs):
            self.card.column.addWidget(part)
        for button in (self.send, self.back):
            verbs.add(button)
        self.problem.hide()

    def begin(self, line: SessionLine | None) -> None:
        """Which session may be there twice."""
        self._chosen, self._others = line, {}
        self.heading.setText(self.tr("A session that is here twice"))
        if line is None:
            return
        self.this.setText(words.dotted((line.name, self._about(line))))
        self._clear()
        job = partial(self._services.sessions.beside, line.session.id)
        self._bridge.ask(self, job, self._show_others)

    def focus_first(self) -> None:
        """The choice."""
        self.other.setFocus()

    def submit(self) -> None:
        """Make them one; told in the strip, and taken back by one key."""
        other = self._others.get(self.other.value())
        if self._chosen is None or other is None or not self.send.isEnabled():
            return
        ids = self._chosen.session.id, other.session.id
        job = partial(self._services.desk.merge_sessions, *ids)
        said = self.tr("The two are one session now.")
        self._bridge.do(self, job, self._merged, self._refused, undo=said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return makes them one, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _about(self, line: SessionLine) -> str:
        now, session = self._services.clock.now(), line.session
        today = zones.day_of(now.instant, now.zone)
        here = session.slot.here()
        state, _tone = words.state(session)
        at = f"{when.dated(here.date(), today)}, {when.clock_time(here)}"
        return words.dotted((at, words.kind(session.kind), state))

    def _clear(self) -> None:
        self.other.blockSignals(True)
        self.other.clear()
        self.other.blockSignals(False)
        self.told.setText("")
        self._say_problem("")
        self.send.setEnabled(False)

    def _show_others(self, lines: list[SessionLine]) -> None:
        self._others = {str(one.session.id): one for one in lines}
        self.other.blockSignals(True)
        self.other.clear()
        for key, one in self._others.items():
            self.other.addItem(self._about(one), key)
        self.other.blockSignals(False)
        if not lines:
            self.told.setText(self.tr("There is no other session with them."))
        self._ask_preview()

    def _ask_preview(self) -> None:
        other = self._others.get(self.other.value())
        self.send.setEnabled(False)
        self._say_problem("")
        if self._chosen is None or other is None:
            return
        job = partial(self._services.desk.merging, self._chosen.session.id, other.session.id)
        self._bridge.ask(self, job, self._show_preview, self._refused)

    def _show_preview(self, look: MergePreview) -> None:
        shown = {look.stays.session.id, look.goes.session.id}
        other = self._others.get(self.other.value())
        if self._chosen is None or other is None:
            return
        if shown != {self._chosen.session.id, other.session.id}:
            return
        stays = self.tr("This one stays: {session}.").format(session=self._about(look.stays))
        goes = self.tr("This one goes over into it: {session}.")
        parts = [stays, goes.format(session=self._about(look.goes)), self._joined(look)]
        parts.append(self.tr("Where both have words, they stand one below the other."))
        self.told.setText("\n".join(parts))
        self.send.setEnabled(True)

    def _joined(self, look: MergePreview) -> str:
        count = look.joined
        numbered = (
            (count.agenda, self.tr("%n items of the agenda", "", count.agenda)),
            (count.actions, self.tr("%n actions", "", count.actions)),
            (count.check_ins, self.tr("%n levels of goals", "", count.check_ins)),
            (count.turns, self.tr("%n turns in writing", "", count.turns)),
            (count.has_agreed, self.tr("what was agreed")),
            (count.has_note, self.tr("private notes")),
            (count.has_reflection, self.tr("a reflection")),
        )
        told = [text for there, text in numbered if there]
        if not told:
            return self.tr("Nothing is written there yet.")
        return self.tr("What goes over: {list}.").format(list=words.dotted(told))

    def _merged(self, session: Session) -> None:
        self.merged.emit(session)

    def _refused(self, error: UserFacingError) -> None:
        told = [QCoreApplication.translate("errors", text) for text in (error.what, error.todo)]
        self.told.setText("")
        self._say_problem(" ".join(told).format(**error.values))

    def _say_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _limit(self) -> None:
        self.card.setMaximumWidth(Theme.current().px(WIDE))
