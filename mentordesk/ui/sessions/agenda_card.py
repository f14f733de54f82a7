"""The agenda on its card: the line of dots, the sum of its minutes, a field for one more item."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from mentordesk.mentoring.agenda.model import MOST_MINUTES, AgendaItem, ItemDraft
from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.agenda_list import AgendaList
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import QUIET
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
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
        self.setObjectName(f"{name}-card")
        self.column.addWidget(Label(self.tr("Agenda"), "heading"))
        self.list = AgendaList(self.tr("Agenda"))
        self.list.setObjectName(name)
        self.column.addWidget(self.list)
        self.sum = Label("", "muted", wrap=True)
        self.column.addWidget(self.sum)
        self.add = QLineEdit()
        self.add.setObjectName(f"{name}-add")
        self.add.setAccessibleName(self.tr("One more item, with its minutes at the end"))
        self.add.setPlaceholderText(self.tr("Add an item… 10"))
        self.add.setInputMethodHints(QUIET)
        self.add.returnPressed.connect(self._add)
        self.column.addWidget(self.add)
        self.list.ticked.connect(self._tick)
        self.list.ordered.connect(self._order)
        self.list.removed.connect(self._remove)
        self.list.minutes_set.connect(self._lengthen)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show this session's agenda."""
        self._session_id = facts.session.id
        items = facts.brief.agenda
        self.list.show_items(items)
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

    def _add(self) -> None:
        text = self.add.text().strip()
        found = _MINUTES.search(text)
        title, minutes = (text[: found.start()], int(found[1])) if found else (text, 0)
        draft = ItemDraft(title.strip(), min(minutes, MOST_MINUTES))
        if self._session_id is None or draft.problems():
            return
        job = partial(self._services.agendas.add, self._session_id, draft)
        self._bridge.do(self, job, self._added)

    def _added(self, item: AgendaItem) -> None:
        del item
        self.add.clear()

    def _tick(self, item_id: UUID, done: bool) -> None:
        self._bridge.do(self, partial(self._services.agendas.tick, item_id, done=done))

    def _order(self, ids: list[UUID]) -> None:
        if self._session_id is not None:
            self._bridge.do(self, partial(self._services.agendas.order, self._session_id, ids))

    def _lengthen(self, item_id: UUID, minutes: int) -> None:
        item = next((one for one in self.list.items_shown() if one.id == item_id), None)
        if item is not None:
            draft = ItemDraft(item.title, minutes, item.hint, item.pin)
            self._bridge.do(self, partial(self._services.agendas.change, item_id, draft))

    def _remove(self, item_id: UUID) -> None:
        job = partial(self._services.agendas.remove, item_id)
        self._bridge.do(self, job, self._removed)

    def _removed(self, item: AgendaItem) -> None:
        draft = ItemDraft(item.title, item.minutes, item.hint, item.pin)
        back = partial(self._bring_back, item.session_id, draft)
        said = self.tr("“{title}” is off the agenda.").format(title=item.title)
        self.told.emit(Message("agenda-removed", said, "accent", self.tr("Undo"), back))

    def _bring_back(self, session_id: UUID, draft: ItemDraft) -> None:
        self._bridge.do(self, partial(self._services.agendas.add, session_id, draft))
