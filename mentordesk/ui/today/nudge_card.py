"""The one nudge of a week: a person, what was agreed, how long it has been, and four ways on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication

from mentordesk.ui.people import words
from mentordesk.ui.places import PLAYBOOK
from mentordesk.ui.sessions.targets import SESSIONS, Plan
from mentordesk.ui.widgets.avatar import Avatar
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from mentordesk.mentoring.nudges.model import Named, Nudge, Quiet
    from mentordesk.mentoring.nudges.service import NudgePage
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

LINE = "pb.stuck.silence"
"""The passage of the playbook with the one line that may be sent after a silence."""


class NudgeCard(Card):
    """Hidden nearly always. ``go`` is a place's way."""

    go = Signal(str, object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=10)
        self.setObjectName("nudge-card")
        self._services, self._bridge = services, bridge
        self._shown: Named | None = None
        row = HBox(gap=12)
        self.avatar = Avatar()
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        texts = VBox(gap=2)
        self.name = Label("", "strong", wrap=True)
        self.name.setObjectName("nudge-name")
        self.sentence = Label("", "quiet", wrap=True)
        self.sentence.setObjectName("nudge-sentence")
        texts.addWidget(self.name)
        texts.addWidget(self.sentence)
        row.addLayout(texts, 1)
        self.column.addLayout(row)
        verbs = FlowRow(gap=6)
        self.plan = PlainButton(self.tr("Plan a session"))
        self.write = LinkButton(self.tr("Write a line"))
        self.pause = LinkButton(self.tr("Pause together"))
        self.not_now = LinkButton(self.tr("Not now"), quiet=True)
        for name, verb, do in (
            ("plan", self.plan, self._plan),
            ("write", self.write, self._write),
            ("pause", self.pause, self._pause),
            ("not-now", self.not_now, self._let_be),
        ):
            verb.setObjectName(f"nudge-{name}")
            verb.clicked.connect(do)
            verbs.add(verb)
        self.column.addWidget(verbs)
        self.hide()

    def load(self) -> None:
        """Ask whether there is one; let one be named where it is time."""
        self._bridge.ask(self, self._services.nudges.page, self._answer)

    def _answer(self, page: NudgePage) -> None:
        if page.is_due:
            self._bridge.do(self, self._services.nudges.name_one, self._show, self._be_quiet)
        else:
            self._show(page.shown)

    def _show(self, named: Named | None) -> None:
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self._shown = named
        if named is None and had_keyboard:
            self.focusNextChild()
        self.setVisible(named is not None)
        if named is None:
            return
        partner = named.quiet.partner
        self.avatar.set_name(partner.person.name)
        self.name.setText(partner.person.name)
        self.sentence.setText(self._said(named.quiet))
        for verb in (self.plan, self.write, self.pause, self.not_now):
            verb.setAccessibleDescription(partner.person.name)

    def _said(self, quiet: Quiet) -> str:
        weeks, rest = divmod(quiet.days, 7)
        in_weeks = quiet.rhythm % 7 == 0 and (rest == 0 or weeks > quiet.rhythm // 7)
        span = self.tr("%Ln weeks", "", weeks) if in_weeks else self.tr("%Ln days", "", quiet.days)
        line = self.tr("You agreed: {rhythm}. It has been {span}.")
        return line.format(rhythm=words.rhythm(quiet.rhythm), span=span)

    def _be_quiet(self, error: object) -> None:
        """Nobody asked for a nudge: where it cannot be written down, there is none."""
        del error
        self._show(None)

    def _plan(self) -> None:
        if self._shown is not None:
            self.go.emit(SESSIONS, Plan(self._shown.nudge.pair_id))

    def _write(self) -> None:
        if self._shown is not None:
            self._bridge.do(self, partial(self._services.nudges.done, self._shown.nudge.id))
            self.go.emit(PLAYBOOK, LINE)

    def _pause(self) -> None:
        if self._shown is not None:
            name = self._shown.quiet.partner.person.name
            said = self.tr("You pause with {name}; the agreed rhythm stays.").format(name=name)
            job = partial(self._services.people.pause, self._shown.nudge.pair_id)
            self._bridge.do(self, job, undo=said)

    def _let_be(self) -> None:
        if self._shown is not None:
            name = self._shown.quiet.partner.person.name
            said = self.tr("{name} is not named again within your rhythm.").format(name=name)
            job = partial(self._services.nudges.not_now, self._shown.nudge.id)
            self._bridge.do(self, job, self._was_let_be, undo=said)

    def _was_let_be(self, nudge: Nudge) -> None:
        del nudge
        self._show(None)
