"""What one can do with people: a public method for each verb."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock, to_micros
from mentordesk.mentoring import index, zones
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.people import channel_store, glance, store
from mentordesk.mentoring.people.model import (
    EndedBy,
    PairForm,
    PairState,
    Partner,
    PersonDraft,
    PersonLine,
)
from mentordesk.mentoring.record import Pen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from mentordesk.ids import NewId
    from mentordesk.mentoring.people.channels import Channel
    from mentordesk.mentoring.people.glance import Glance
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
        with self._database.write() as tx:
            return Done(_need(tx, self._add(tx, kept)), Changed.PEOPLE)

    def take_in(self, drafts: Sequence[PersonDraft]) -> Done[int]:
        """All of these people, or, where one cannot be kept, none. Raises ``ValueError``."""
        kept = [_kept(draft) for draft in drafts]
        with self._database.write() as tx:
            for draft in kept:
                self._add(tx, draft)
        return Done(len(kept), Changed.PEOPLE if kept else Changed.NOTHING)

    def _add(self, tx: Transaction, draft: PersonDraft) -> UUID:
        now = self._clock.now()
        began = zones.day_of(now.instant, now.zone).isoformat()
        person_id = store.add_person(tx, self._pen, draft)
        pair_id = store.add_pair(tx, self._pen, person_id, draft, began)
        index.refresh(tx, self._pen, index.Kind.PERSON, person_id)
        return pair_id

    def change(self, pair_id: UUID, draft: PersonDraft) -> Done[Partner]:
        """Correct a person's card and what the pair agreed: ``draft`` is the whole card."""
        kept = _kept(draft)
        with self._database.write() as tx:
            before = _need(tx, pair_id)
            store.change(tx, self._pen, before.pair, kept)
            if before.person.name == kept.name:
                index.refresh(tx, self._pen, index.Kind.PERSON, before.person.id)
            else:
                index.respell(tx, before.person.id)
            return Done(_need(tx, pair_id), _CHANGED)

    def pause(self, pair_id: UUID) -> Done[Partner]:
        """Stop for a while; the agreed rhythm stays."""
        return self._set_state(pair_id, PairState.PAUSED)

    def resume(self, pair_id: UUID) -> Done[Partner]:
        """Go on, after a pause or an ending."""
        return self._set_state(pair_id, PairState.ACTIVE)

    def end(self, pair_id: UUID, by: EndedBy = EndedBy.UNSAID) -> Done[Partner]:
        """End well. All that was agreed stays readable."""
        return self._set_state(pair_id, PairState.ENDED, by)

    def go_on(self, pair_id: UUID, rhythm_days: int = 0) -> Done[Partner]:
        """Make a one-off a pair that goes on."""
        with self._database.write() as tx:
            pair = _need(tx, pair_id).pair
            form = replace(pair, form=PairForm.ONGOING, rhythm_days=rhythm_days)
            store.set_form(tx, form)
            return Done(_need(tx, pair_id), Changed.PEOPLE)

    def _set_state(
        self, pair_id: UUID, state: PairState, by: EndedBy = EndedBy.UNSAID
    ) -> Done[Partner]:
        now = self._clock.now()
        today = zones.day_of(now.instant, now.zone)
        with self._database.write() as tx:
            partner = _need(tx, pair_id)
            ended = today if state is PairState.ENDED else None
            store.set_state(tx, replace(partner.pair, state=state, ended=ended, ended_by=by))
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

    def channels(self, person_id: UUID) -> tuple[Channel, ...]:
        """The ways to reach a person, the first to try first."""
        with self._database.read() as tx:
            return channel_store.read(tx, person_id)

    def safe_word(self, pair_id: UUID) -> str:
        """The word that changes the subject on an unsafe line; '' where none was agreed."""
        with self._database.read() as tx:
            return store.safe_word(tx, pair_id)

    def glance(self, pair_id: UUID) -> Glance:
        """A pair's history: sessions, days between them, promises of each side."""
        with self._database.read() as tx:
            return glance.read(tx, pair_id)


def _kept(draft: PersonDraft) -> PersonDraft:
    if problems := draft.problems():
        raise ValueError(str(problems))
    return draft.tidied()


def _need(tx: Transaction, pair_id: UUID) -> Partner:
    partner = store.by_pair(tx, pair_id)
    if partner is None:
        raise NotThere
    return partner
