"""What the journal can name: the people, circles, goals and sessions of the record, and journeys.

A session is called after whom it is with and the day on which it was planned to begin:
``Jonas Weber 2026-11-20``; a second one on that day with its hour as well. The journal asks for
this only where a text holds an ``@``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from mentordesk.clock import Moment
from mentordesk.journal.model import local_time
from mentordesk.journal.naming import Name, NameSource
from mentordesk.mentoring import names_store

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

Journeys = Callable[[], Sequence[tuple[str, str]]]
"""Gives the ids and titles of the learning journeys, in the desk's language."""


def name_source(journeys: Journeys) -> NameSource:
    """What asks for every name of one desk; of two alike the first is meant."""

    def names(tx: Transaction) -> Sequence[Name]:
        return [*_of_the_record(tx), *(Name("journey", None, *one) for one in journeys())]

    return names


def _of_the_record(tx: Transaction) -> Iterator[Name]:
    for kind, ask in (
        ("person", names_store.people),
        ("circle", names_store.circles),
        ("goal", names_store.goals),
    ):
        for target, said in ask(tx):
            yield Name(kind, target, "", said)
    yield from _sessions(tx)


def _sessions(tx: Transaction) -> Iterator[Name]:
    taken: set[str] = set()
    for target, name, start, zone in names_store.sessions(tx):
        begins = local_time(Moment(start, zone))
        said = f"{name} {begins.date().isoformat()}"
        if said in taken:
            said = f"{said} {begins:%H:%M}"
        taken.add(said)
        yield Name("session", target, "", said)
