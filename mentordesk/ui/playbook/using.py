"""Using an item in a session to come: on which one, whether it is there already, and taking back.

No Qt. ``next_sessions`` runs on the reader thread, the verbs on the writer thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.changes import Done
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.wording import TITLE
from mentordesk.playbook.assessment import Assessment
from mentordesk.playbook.model import Agenda, Kind

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.playbook.model import Item
    from mentordesk.ui.playbook.opened import Opened
    from mentordesk.ui.services import Services

OFFERED = 6
ON_AGENDAS = frozenset(
    {Kind.CHAPTER, Kind.CONVERSATION, Kind.GOAL_TEMPLATE, Kind.JOURNEY, Kind.MODULE}
)


@dataclass(frozen=True)
class Upcoming:
    """A session to come, with the pins of what the playbook has put on it."""

    line: SessionLine
    pins: frozenset[str]
    has_agenda: bool

    @property
    def id(self) -> UUID:
        """The session's id."""
        return self.line.session.id


@dataclass(frozen=True)
class Used:
    """What was put on a session."""

    session_id: UUID
    kind: Kind


def can_be_used(opened: Opened) -> bool:
    """Whether this kind of item belongs on a session."""
    return opened.line.kind in ON_AGENDAS | {Kind.CHECKLIST, Kind.AGENDA}


def can_be_answered(opened: Opened) -> bool:
    """Whether it asks the reader something, for her alone."""
    return isinstance(opened.item, Assessment)


def next_sessions(services: Services) -> tuple[Upcoming, ...]:
    """The next sessions, the first one first."""
    return tuple(_upcoming(services, line) for line in services.sessions.upcoming(OFFERED))


def _upcoming(services: Services, line: SessionLine) -> Upcoming:
    session = line.session
    items = services.agendas.items(session.id)
    lists = services.agendas.checklists(session.id)
    pins = {item.pin for item in items} | {one.pin for one in lists} | {session.agenda_pin}
    return Upcoming(line, frozenset(pins - {""}), bool(items))


def use(services: Services, session_id: UUID, item: Item) -> Done[Used]:
    """Put an item on a session: a checklist beside it, an agenda as its own, else one line."""
    kind, pin = item.line.kind, item.line.pin
    if kind is Kind.CHECKLIST:
        listed = services.agendas.attach(session_id, pin)
        return Done(Used(session_id, kind), listed.changed)
    if isinstance(item, Agenda):
        drafts = [
            ItemDraft(step.title[:TITLE], step.minutes, step.hint, pin) for step in item.steps
        ]
        taken = services.agendas.take(session_id, pin, drafts)
        return Done(Used(session_id, kind), taken.changed)
    added = services.agendas.add(
        session_id, ItemDraft(item.title[:TITLE], item.line.minutes, "", pin)
    )
    return Done(Used(session_id, kind), added.changed)
