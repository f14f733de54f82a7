"""The agenda on its card: the line of dots, the sum of its minutes, a field for one more item."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from mentordesk.journal.notes.model import DraftKind
from mentordesk.mentoring.agenda.model import MOST_MINUTES, AgendaItem, ItemDraft
from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.agenda.agenda_list import AgendaList
from mentordesk.ui.sessions.texts.line_draft import LineDraft
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import QUIET
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts

_MINUTES = re.compile(r"\s+(\d{1,3})(?:\s*min\.?)?$", re.IGNORECASE)


class AgendaCard(Card):
    """Shows and changes the agenda of one session. ``name`` begins the names of its parts."""

    told = Signal(object)

    def __init__(self, services: Services, bridge: Bridge, name: str) -> None:
        super().__init__(gap=8)
        self._services, self._bridge = services, bridge
        self._session_id: UUID | None = None
        self._editing: AgendaItem | None = None
        self._half = ""  # what stood in the field when an item came into it
        self.setObjectName(f"{name}-card")
        self.heading = Label(self.tr("Agenda"), "heading", wrap=True)
        self.column.addWidget(self.heading)
        self.list = AgendaList(self.tr("Agenda"))
        self.list.setObjectName(name)
        self.column.addWidget(self.list)
        self.sum = Label("", "muted", wrap=True)
        self.column.addWidget(self.sum)
        self.add = ItemEdit()
        self.add.setObjectName(f"{name}-add")
        self.add.setAccessibleName(self.tr("One more item, with its minutes at the end"))
        self.add.setPlaceholderText(self.tr("Add an item… 10"))
        self.add.setInputMethodHints(QUIET)
        self.add.returnPressed.connect(self._add)
        self.add.escaped.connect(self._stop_editing)
        kind = DraftKind.PREPARE_ITEM if name == "agenda" else DraftKind.MEET_ITEM
        self.line = LineDraft(services, bridge, kind, self.add)
        self.line.words = self._new_words
        self.changing = Label(
            self.tr("Enter keeps the new words, Esc leaves the item as it is."), "muted", wrap=True
        )
        self.changing.hide()
        self.column.addWidget(self.changing)
        self.column.addWidget(self.add)
        self.list.edit_asked.connect(self._edit)
        self.list.ticked.connect(self._tick)
        self.list.ordered.connect(self._order)
        self.list.removed.connect(self._remove)
        self.list.minutes_set.connect(self._lengthen)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show this session's agenda."""
        if facts.session.id != self._session_id:
            self._stop_editing()
        self._session_id = facts.session.id
        self.line.show_session(facts.session.id)
        items = facts.brief.agenda
        self.list.show_items(items, begun=facts.session.timer.was_used)
        self.list.setVisible(bool(items))
        total = sum(item.minutes for item in items)
        planned = facts.session.slot.minutes
        if not items:
            self.sum.setText(self.tr("Nothing stands on the agenda yet."))
            return
        line = self.tr("{total} of {planned} planned")
        text = line.format(total=words.minutes(total), planned=words.minutes(planned))
        if total > planned:
            text = words.dotted((text, self.tr("more than there is time for: choose")))
        self.sum.setText(text)

    def ask_for_questions(self, on: bool) -> None:
        """Whether what I bring are questions: a mentee's agenda begins with them."""
        self.heading.setText(self.tr("Your questions, and the agenda") if on else self.tr("Agenda"))
        hint = self.tr("Add a question… 10") if on else self.tr("Add an item… 10")
        self.add.setPlaceholderText(hint)

    def _new_words(self) -> str:
        return self.add.text() if self._editing is None else self._half

    def _add(self) -> None:
        text = self.add.text().strip()
        found = _MINUTES.search(text)
        title, minutes = (text[: found.start()], int(found[1])) if found else (text, 0)
        draft = ItemDraft(title.strip(), min(minutes, MOST_MINUTES))
        if self._session_id is None or draft.problems():
            return
        if self._editing is not None:
            self._change(self._editing, draft)
            return
        job = partial(self._services.agendas.add, self._session_id, draft)
        said = self.tr("An item is on the agenda.")
        self.add.clear()  # at once: a second Enter adds nothing, and what is typed now is the next
        self._bridge.do(self, job, None, partial(self._not_added, text), undo=said)
        self.line.entered()

    def _not_added(self, text: str, error: UserFacingError) -> None:
        if not self.add.text():
            self.add.setText(text)
            self.line.touch()
        self._bridge.trouble.emit(error, None)

    def _edit(self, item_id: UUID) -> None:
        item = next((one for one in self.list.items_shown() if one.id == item_id), None)
        if item is not None:
            self._half = self._new_words()
            self._editing = item
            self.changing.show()
            self.add.is_changing = True
            self.add.setText(f"{item.title} {item.minutes}" if item.minutes else item.title)
            self.add.setFocus()
            self.add.selectAll()

    def _change(self, item: AgendaItem, draft: ItemDraft) -> None:
        changed = replace(draft, hint=item.hint, pin=item.pin)
        job = partial(self._services.agendas.change, item.id, changed)
        self._bridge.do(self, job, undo=self.tr("The item has other words."))
        self._stop_editing()

    def _stop_editing(self) -> None:
        if self._editing is not None:
            self._editing = None
            self.changing.hide()
            self.add.is_changing = False
            self.add.setText(self._half)
            self.list.setFocus()

    def _tick(self, item_id: UUID, done: bool) -> None:
        said = self.tr("The item is ticked.") if done else self.tr("The tick is taken away.")
        self._bridge.do(self, partial(self._services.agendas.tick, item_id, done=done), undo=said)

    def _order(self, ids: list[UUID]) -> None:
        if self._session_id is not None:
            job = partial(self._services.agendas.order, self._session_id, ids)
            self._bridge.do(self, job, undo=self.tr("The agenda has another order."))

    def _lengthen(self, item_id: UUID, minutes: int) -> None:
        item = next((one for one in self.list.items_shown() if one.id == item_id), None)
        if item is not None:
            draft = ItemDraft(item.title, minutes, item.hint, item.pin)
            job = partial(self._services.agendas.change, item_id, draft)
            self._bridge.do(self, job, undo=self.tr("The item has other minutes."))

    def _remove(self, item_id: UUID) -> None:
        item = next((one for one in self.list.items_shown() if one.id == item_id), None)
        if item is not None:
            said = self.tr("“{title}” is off the agenda.").format(title=item.title)
            self._bridge.do(self, partial(self._services.agendas.remove, item_id), undo=said)


class ItemEdit(QLineEdit):
    """The field of an item. ``escaped``: Esc was pressed while words of an item are changed."""

    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_changing = False

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the field while words of an item are changed, not to the place."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and self.is_changing and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the item as it is; where none is changed it goes on as ever."""
        if event.key() == Qt.Key.Key_Escape and self.is_changing:
            self.escaped.emit()
            return
        super().keyPressEvent(event)
