"""Delete a person with all that belongs to them, on both sides of the border, or not at all."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from mentordesk.changes import Changed, Done
from mentordesk.journal import erase_store as entries_side
from mentordesk.journal.notes import erase_store as private_side
from mentordesk.journal.notes.erase_store import PrivateCount
from mentordesk.mentoring import erase_store as record_side
from mentordesk.mentoring.erase_store import RecordCount
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.people import store as people
from mentordesk.vault.database import Transaction


@dataclass(frozen=True)
class Belongings:
    """What goes with a person."""

    person_name: str = field(repr=False)
    record: RecordCount
    private: PrivateCount


def belongings(tx: Transaction, person_id: UUID) -> Belongings:
    """What would go with a person. Raises ``NotThere``."""
    partners = people.of_person(tx, person_id)
    if not partners:
        raise NotThere
    return Belongings(
        partners[0].person.name,
        record_side.count(tx, person_id),
        private_side.count(tx, person_id),
    )


def delete_person(tx: Transaction, person_id: UUID) -> Done[Belongings]:
    """Take a person away; answers what went.

    Journal entries stay: they are the writer's. What points from them to the person goes.
    """
    gone = belongings(tx, person_id)
    entries_side.forget_person(tx, person_id)
    private_side.erase(tx, person_id)
    record_side.erase(tx, person_id)
    changed = Changed.PEOPLE | Changed.SESSIONS | Changed.ACTIONS | Changed.GOALS
    return Done(gone, changed | Changed.JOURNAL, erases=True)
