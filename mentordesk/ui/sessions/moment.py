"""Which conversations of the playbook to have at hand in a session. Reader thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.playbook.model import Kind

if TYPE_CHECKING:
    from mentordesk.desk.brief import Brief
    from mentordesk.playbook.model import ItemLine
    from mentordesk.playbook.service import Playbook

AT_MOST = 3


def conversations(book: Playbook, brief: Brief) -> tuple[ItemLine, ...]:
    """Those that go with the session's agenda, then with its open goals; else the first three."""
    every = book.contents(Kind.CONVERSATION)
    session = brief.line.session
    agenda = session.agenda_pin or f"ag.{session.kind.value.replace('_', '-')}"
    sources = [agenda, *(one.goal.template for one in brief.goals if one.goal.template)]
    tags = {line.id: set(line.tags) for line in book.contents()}
    found: dict[str, ItemLine] = {}
    for pin in sources:
        known = pin.partition("@")[0]
        near = (*book.links(known), *book.linked_from(known))
        linked = [line for line in near if line.kind is Kind.CONVERSATION]
        alike = [line for line in every if tags.get(known, set()) & set(line.tags)]
        found.update({line.id: line for line in (*linked, *alike) if line.id not in found})
    return tuple(found.values())[:AT_MOST] or every[:AT_MOST]
