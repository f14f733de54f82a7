"""What one can do with a session's agenda and checklists: a public method for each verb."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.mentoring import index, pins, wording
from mentordesk.mentoring.agenda import store
from mentordesk.mentoring.agenda.model import AgendaItem, Checklist, ItemDraft
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions import verbs as sessions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction


_BETWEEN = " · "


class Agendas:
    """Agendas and checklists. Verbs run on the writer thread, queries on any one at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._pen = Pen(clock, new_id)

    def take(self, session_id: UUID, pin: str, drafts: Sequence[ItemDraft]) -> Done[int]:
        """Put an agenda of the playbook on a session in place of what stood there."""
        pins.need_pin("an agenda", pin)
        with self._database.write() as tx:
            session = sessions.need(tx, session_id)
            sessions.keep(tx, replace(session, agenda_pin=pin))
            store.clear(tx, session_id)
            return self._fill(tx, session_id, drafts)

    def copy(self, session_id: UUID, source_id: UUID, left: str = "") -> Done[int]:
        """Put the agenda of another session on this one, nothing ticked, after what stands.

        What stands already is not put there twice. Answers how many items were added.
        Where some items were ticked there, the others say ``left`` in their hint.
        """
        with self._database.write() as tx:
            source = sessions.need(tx, source_id)
            session = sessions.need(tx, session_id)
            if source.agenda_pin and not session.agenda_pin:
                sessions.keep(tx, replace(session, agenda_pin=source.agenda_pin))
            items = store.items(tx, source_id)
            said = left if any(item.done for item in items) else ""
            drafts = [
                ItemDraft(item.title, item.minutes, _marked(item, said), item.pin) for item in items
            ]
            return self._fill(tx, session_id, drafts)

    def _fill(self, tx: Transaction, session_id: UUID, drafts: Sequence[ItemDraft]) -> Done[int]:
        """Put the items after those that stand; one that stands already is not put there twice."""
        standing = Counter(item.title for item in store.items(tx, session_id))
        added = 0
        for kept in map(_kept, drafts):
            if standing[kept.title] > 0:
                standing[kept.title] -= 1
                continue
            store.add_item(tx, self._pen, session_id, kept)
            added += 1
        index.refresh(tx, self._pen, index.Kind.SESSION, session_id)
        return Done(added, Changed.SESSIONS)

    def add(self, session_id: UUID, draft: ItemDraft) -> Done[AgendaItem]:
        """One more item, at the end."""
        kept = _kept(draft)
        with self._database.write() as tx:
            sessions.need(tx, session_id)
            item_id = store.add_item(tx, self._pen, session_id, kept)
            index.refresh(tx, self._pen, index.Kind.SESSION, session_id)
            return Done(_need(tx, item_id), Changed.SESSIONS)

    def change(self, item_id: UUID, draft: ItemDraft) -> Done[AgendaItem]:
        """Other words or minutes for an item."""
        kept = _kept(draft)
        with self._database.write() as tx:
            item = _need(tx, item_id)
            changed = replace(item, title=kept.title, hint=kept.hint, minutes=kept.minutes)
            store.update_item(tx, changed)
            index.refresh(tx, self._pen, index.Kind.SESSION, item.session_id)
            return Done(changed, Changed.SESSIONS)

    def tick(self, item_id: UUID, *, done: bool = True) -> Done[AgendaItem]:
        """Say that an item was talked about, or not yet."""
        with self._database.write() as tx:
            changed = replace(_need(tx, item_id), done=done)
            store.update_item(tx, changed)
            return Done(changed, Changed.SESSIONS)

    def remove(self, item_id: UUID) -> Done[AgendaItem]:
        """Take an item away; answers what it was."""
        with self._database.write() as tx:
            item = _need(tx, item_id)
            store.remove_item(tx, item_id)
            index.refresh(tx, self._pen, index.Kind.SESSION, item.session_id)
            return Done(item, Changed.SESSIONS)

    def order(self, session_id: UUID, ids: Sequence[UUID]) -> Done[int]:
        """Put a session's items in the order of ``ids``, which names each of them once."""
        with self._database.write() as tx:
            if {item.id for item in store.items(tx, session_id)} != set(ids):
                raise NotThere
            store.order(tx, session_id, ids)
            return Done(len(ids), Changed.SESSIONS)

    def attach(self, session_id: UUID, pin: str) -> Done[Checklist]:
        """Put a checklist of the playbook on a session; one that is there already stays."""
        pins.need_pin("a checklist", pin)
        with self._database.write() as tx:
            sessions.need(tx, session_id)
            return self._checklist(tx, store.add_checklist(tx, self._pen, session_id, pin))

    def detach(self, checklist_id: UUID) -> Done[UUID]:
        """Take a checklist off its session, marks and all."""
        with self._database.write() as tx:
            self._checklist(tx, checklist_id)
            store.remove_checklist(tx, checklist_id)
            return Done(checklist_id, Changed.SESSIONS)

    def mark(self, checklist_id: UUID, item: str, *, done: bool = True) -> Done[Checklist]:
        """Tick the item with this id of a checklist, or take the tick away."""
        wording.need_line("a checklist's item", item, wording.NAME)
        with self._database.write() as tx:
            self._checklist(tx, checklist_id)
            if done:
                store.add_mark(tx, self._pen, checklist_id, item)
            else:
                store.remove_mark(tx, checklist_id, item)
            return self._checklist(tx, checklist_id)

    @staticmethod
    def _checklist(tx: Transaction, checklist_id: UUID) -> Done[Checklist]:
        checklist = store.checklist(tx, checklist_id)
        if checklist is None:
            raise NotThere
        return Done(checklist, Changed.SESSIONS)

    def items(self, session_id: UUID) -> list[AgendaItem]:
        """A session's agenda, in order."""
        with self._database.read() as tx:
            return store.items(tx, session_id)

    def checklists(self, session_id: UUID) -> list[Checklist]:
        """A session's checklists, in the order in which they were added."""
        with self._database.read() as tx:
            return store.checklists(tx, session_id)


def _marked(item: AgendaItem, left: str) -> str:
    """The item's hint; one that was not talked about says so, once."""
    bare = item.hint.removesuffix(left).removesuffix(_BETWEEN) if left else item.hint
    if item.done or not left:
        return bare
    whole = f"{bare}{_BETWEEN}{left}" if bare else left
    return whole if len(whole) <= wording.LINE else item.hint


def _kept(draft: ItemDraft) -> ItemDraft:
    if problems := draft.problems():
        raise ValueError(str(problems))
    return replace(draft, title=wording.tidy(draft.title), hint=wording.tidy(draft.hint))


def _need(tx: Transaction, item_id: UUID) -> AgendaItem:
    item = store.item(tx, item_id)
    if item is None:
        raise NotThere
    return item
