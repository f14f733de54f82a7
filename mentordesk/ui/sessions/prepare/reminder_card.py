"""Lines to myself for a session, in plum; hidden with the other private words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from mentordesk.journal.notes.model import DraftKind, ReminderDraft
from mentordesk.ui.sessions.texts.line_draft import LineDraft
from mentordesk.ui.widgets.card import Card, private_pill
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.fields import QUIET
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts


class ReminderCard(Card):
    """Lines to myself for this session. Only I see them.

    Hidden, no word of them is in any widget; writing a new one shows them again.
    """

    turned = Signal(bool)
    """Hidden (``True``), or shown."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(role="private", gap=8)
        self.setObjectName("reminder-card")
        self._services, self._bridge = services, bridge
        self._facts: SessionFacts | None = None
        self._aside: str | None = None  # what stood in the field when it was hidden
        head = HBox(gap=8)
        head.addWidget(Label(self.tr("Remind me"), "heading"))
        head.addWidget(private_pill(self.tr("Only you")))
        head.addStretch(1)
        self.column.addLayout(head)
        self._rows = VBox(gap=0)
        self.column.addLayout(self._rows)
        self.hidden = Label(self.tr("Hidden. Ctrl+Shift+B shows your lines."), "muted", wrap=True)
        self.hidden.setObjectName("reminder-hidden")
        self.hidden.hide()
        self.column.addWidget(self.hidden)
        self.add = QLineEdit()
        self.add.setObjectName("reminder-add")
        self.add.setAccessibleName(self.tr("A line to yourself for this session"))
        self.add.setPlaceholderText(self.tr("Ask how the call went…"))
        self.add.setInputMethodHints(QUIET)
        self.add.returnPressed.connect(self._add)
        self.add.textEdited.connect(self.lift)
        self.line = LineDraft(services, bridge, DraftKind.REMINDER_LINE, self.add)
        self.line.words, self.line.put = self._half_line, self._put_half
        self.column.addWidget(self.add)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show the reminders that hold for this session."""
        before, self._facts = self._facts, facts
        self.line.show_session(facts.session.id)
        if before is not None and before.brief.reminders == facts.brief.reminders:
            return
        self.setVisible(facts.brief.partner is not None)  # a reminder is about a person
        self._show_rows()

    def _half_line(self) -> str:
        return (self._aside or "") + self.add.text()

    def _put_half(self, words: str) -> None:
        if self._aside is not None:
            self._aside = words
        else:
            self.add.setText(words)

    @property
    def is_drawn(self) -> bool:
        """Whether the lines are hidden."""
        return self._aside is not None

    def draw(self) -> None:
        """Hide the lines, and what is being written."""
        if not self.is_drawn:
            self._aside = self.add.text()
            self.add.clear()
            self._turn()

    def lift(self, _text: str = "") -> None:
        """Show them again; what has been written since follows what stood there."""
        if self._aside is not None:
            words = self._aside + self.add.text()
            self._aside = None
            self.add.setText(words)
            self._turn()

    def _turn(self) -> None:
        self.hidden.setVisible(self.is_drawn)
        self._show_rows()
        self.turned.emit(self.is_drawn)

    def _show_rows(self) -> None:
        had_keyboard = any(box.hasFocus() for box in self._rows_shown())
        for box in self._rows_shown():
            box.setText("")  # it goes when Qt next has time; its words go now
        empty(self._rows)
        if self._facts is not None and not self.is_drawn:
            for number, reminder in enumerate(self._facts.brief.reminders):
                box = CheckBox(reminder.line, strikes=True)
                box.setObjectName(f"reminder-{number + 1}")
                box.toggled.connect(partial(self._finish, reminder.id))
                self._rows.addWidget(box)
        if had_keyboard:
            self.add.setFocus()

    def _rows_shown(self) -> list[CheckBox]:
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        boxes = (item.widget() for item in items if item is not None)
        return [box for box in boxes if isinstance(box, CheckBox)]

    def _add(self) -> None:
        facts = self._facts
        if facts is None or facts.brief.partner is None:
            return
        text, person = self.add.text(), facts.brief.partner.person.id
        draft = ReminderDraft(person, text, facts.session.id)
        if not draft.problems():
            job = partial(self._services.notes.remind, draft)
            said = self.tr("A line to yourself is kept.")
            self.add.clear()  # at once: a second Enter keeps nothing twice
            self._bridge.do(self, job, None, partial(self._not_added, text), undo=said)
            self.line.entered()

    def _not_added(self, text: str, error: UserFacingError) -> None:
        if not self.add.text() and not self.is_drawn:
            self.add.setText(text)
            self.line.touch()
        self._bridge.trouble.emit(error, None)

    def _finish(self, reminder_id: UUID, done: bool) -> None:
        job = partial(self._services.notes.finish_reminder, reminder_id, done=done)
        said = self.tr("The line is ticked.") if done else self.tr("The tick is taken away.")
        self._bridge.do(self, job, undo=said)
