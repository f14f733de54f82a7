"""“Use it”: put the open item on a session to come, or practise it alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from mentordesk.journal.model import local_day
from mentordesk.playbook.model import Kind
from mentordesk.ui.playbook import session_words
from mentordesk.ui.playbook.using import (
    Upcoming,
    can_be_answered,
    can_be_used,
    next_sessions,
    use,
)
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Panes

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.playbook.opened import Opened
    from mentordesk.ui.playbook.using import Used
    from mentordesk.ui.services import Services


class UseCard(Card):
    """Names whose session it is and when; one that has the item already says so."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=8, margins=(16, 14, 16, 14))
        self.setObjectName("playbook-use")
        self._services, self._bridge = services, bridge
        self._opened: Opened | None = None
        self._next: tuple[Upcoming, ...] = ()
        self._heading = Label(self.tr("Use it"), "heading")
        self.column.addWidget(self._heading)
        self.add = PrimaryButton()
        self.add.setObjectName("playbook-add")
        self.add.clicked.connect(self.use_it)
        self.choice = Choice((), self.tr("For which session"))
        self.choice.setObjectName("playbook-session")
        self.choice.picked.connect(self._show)
        self.note = Label("", "muted", wrap=True)
        self.note.setObjectName("playbook-use-note")
        self.practise = PlainButton(self.tr("Practise it alone"))
        self.practise.setObjectName("playbook-practise")
        self.choice.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(10)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        verbs = Panes(gap=8)
        verbs.add(self.add, 1, 180)
        verbs.add(self.practise, 1, 150)
        for part in (verbs, self.choice, self.note):
            self.column.addWidget(part)
        self._show()

    def set_compact(self, compact: bool) -> None:
        """Without its heading, where it stands within the page."""
        self._heading.setVisible(not compact)

    def show_item(self, opened: Opened) -> None:
        """Offer what can be done with this item."""
        self._opened = opened
        self._show()

    def reload(self) -> None:
        """Ask for the sessions to come."""
        self._bridge.ask(self, partial(next_sessions, self._services), self._take)

    def use_it(self) -> None:
        """Put the item on the chosen session, unless that is done or cannot be."""
        session, opened = self._session(), self._opened
        if self.add.isHidden() or session is None or opened is None or opened.item is None:
            return
        self.add.setEnabled(False)
        job = partial(use, self._services, session.id, opened.item)
        said = self._done_line(opened.line.kind).format(session=session_words.whose(session))
        self._bridge.do(self, job, self._used, undo=said)

    def _take(self, found: tuple[Upcoming, ...]) -> None:
        before = self.choice.value()
        self._next = found
        self.choice.clear()
        for one in found:
            self.choice.addItem(session_words.briefly(one), str(one.id))
        self.choice.set_value(before)
        self._show()

    def _session(self) -> Upcoming | None:
        wanted = self.choice.value()
        return next((one for one in self._next if str(one.id) == wanted), None)

    def _show(self) -> None:
        opened, session = self._opened, self._session()
        usable = opened is not None and can_be_used(opened)
        talk = opened is not None and opened.line.kind is Kind.CONVERSATION
        asks = opened is not None and can_be_answered(opened)
        self.setVisible(usable or talk or asks)
        self.practise.setVisible(talk or asks)
        answer = self.tr("Answer it for yourself")
        self.practise.setText(answer if asks else self.tr("Practise it alone"))
        self.choice.setVisible(usable and len(self._next) > 1)
        reason = self._why_not(opened, session) if opened is not None else ""
        self.add.setVisible(usable and session is not None and not reason)
        self.add.setEnabled(True)
        if opened is not None and session is not None:
            today = local_day(self._services.clock.now())
            self.add.setText(session_words.verb(session, opened.line.kind, today))
        self.note.setText(reason or (session_words.whose(session) if session else ""))
        self.note.setVisible(usable and bool(self.note.text()))

    def _why_not(self, opened: Opened, session: Upcoming | None) -> str:
        if session is None:
            return self.tr("Plan a session, and you can put this on its agenda from here.")
        shown = session_words.whose(session)
        if opened.line.pin in session.pins:
            return self.tr("It is there already: {session}").format(session=shown)
        if opened.line.kind is Kind.AGENDA and session.has_agenda:
            line = self.tr("This session has an agenda. Change it there: {session}")
            return line.format(session=shown)
        return ""

    def _used(self, _used: Used) -> None:
        self.reload()

    def _done_line(self, kind: Kind) -> str:
        if kind is Kind.CHECKLIST:
            return self.tr("The checklist is attached: {session}")
        if kind is Kind.AGENDA:
            return self.tr("The agenda is taken: {session}")
        return self.tr("Added to the agenda: {session}")
