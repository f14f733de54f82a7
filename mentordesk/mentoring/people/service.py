"""What one can do with people: a public method for each verb."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock, to_micros
from mentordesk.mentoring import index, wording, zones
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.people import store
from mentordesk.mentoring.people.model import (
    PairState,
    Partner,
    PersonDraft,
    PersonLine,
)
from mentordesk.mentoring.record import Pen

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction

_CHANGED = Changed.PEOPLE | Changed.SESSIONS | Changed.ACTIONS | Changed.GOALS


class People:
    """People and pairs. Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._pen = Pen(clock, new_id)

    def add(self, draft: PersonDraft) -> Done[Partner]:
        """A new person and the pair with them. Raises ``ValueError`` if it has problems."""
        kept = _kept(draft)
        now = self._clock.now()
        with self._database.write() as tx:
            person_id = store.add_person(tx, self._pen, kept)
            began = zones.day_of(now.instant, now.zone).isoformat()
            pair_id = store.add_pair(tx, self._pen, person_id, kept, began)
            index.refresh(tx, self._pen, index.Kind.PERSON, person_id)
            return Done(_need(tx, pair_id), Changed.PEOPLE)

    def change(self, pair_id: UUID, draft: PersonDraft) -> Done[Partner]:
        """Correct a person's card and the pair's role and rhythm."""
        kept = _kept(draft)
        with self._database.write() as tx:
            before = _need(tx, pair_id)
            store.change(tx, pair_id, kept)
            if before.person.name != kept.name:
                index.respell(tx, before.person.id)
            return Done(_need(tx, pair_id), _CHANGED)

    def pause(self, pair_id: UUID) -> Done[Partner]:
        """Stop for a while; the agreed rhythm stays."""
        return self._set_state(pair_id, PairState.PAUSED)

    def resume(self, pair_id: UUID) -> Done[Partner]:
        """Go on, after a pause or an ending."""
        return self._set_state(pair_id, PairState.ACTIVE)

    def end(self, pair_id: UUID) -> Done[Partner]:
        """End well. All that was agreed stays readable."""
        return self._set_state(pair_id, PairState.ENDED)

    def _set_state(self, pair_id: UUID, state: PairState) -> Done[Partner]:
        now = self._clock.now()
        today = zones.day_of(now.instant, now.zone)
        with self._database.write() as tx:
            partner = _need(tx, pair_id)
            ended = today if state is PairState.ENDED else None
            store.set_state(tx, replace(partner.pair, state=state, ended=ended))
            return Done(_need(tx, pair_id), Changed.PEOPLE)

    def partner(self, pair_id: UUID) -> Partner | None:
        """The pair with this id, with its person."""
        with self._database.read() as tx:
            return store.by_pair(tx, pair_id)

    def of_person(self, person_id: UUID) -> list[Partner]:
        """A person's pairs, the newest first; empty if there is no such person."""
        with self._database.read() as tx:
            return store.of_person(tx, person_id)

    def everyone(self, state: PairState | None = None) -> list[Partner]:
        """All pairs, in the order in which they were added."""
        with self._database.read() as tx:
            return store.everyone(tx, state)

    def lines(self) -> list[PersonLine]:
        """The list of people with their counts and dates."""
        now = to_micros(self._clock.now().instant)
        with self._database.read() as tx:
            return store.lines(tx, now)

    def line(self, pair_id: UUID) -> PersonLine | None:
        """One row of the list of people."""
        now = to_micros(self._clock.now().instant)
        with self._database.read() as tx:
            return next(iter(store.lines(tx, now, pair_id)), None)


def _kept(draft: PersonDraft) -> PersonDraft:
    if problems := draft.problems():
        raise ValueError(str(problems))
    return replace(draft, name=wording.tidy(draft.name))


def _need(tx: Transaction, pair_id: UUID) -> Partner:
    partner = store.by_pair(tx, pair_id)
    if partner is None:
        raise NotThere
    return partner
