"""What one can do with circles: a public method for each verb."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock, to_micros
from mentordesk.mentoring import index, wording, zones
from mentordesk.mentoring.circles import code as codes
from mentordesk.mentoring.circles import store
from mentordesk.mentoring.circles.model import (
    OTHER_NUMBER,
    Circle,
    CircleDraft,
    CircleKind,
    CircleLine,
    CircleState,
    Company,
    Member,
    MemberDraft,
)
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.record import Pen
from mentordesk.text import without_unstorable

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction

_CHANGED = Changed.PEOPLE | Changed.SESSIONS | Changed.ACTIONS


class Circles:
    """Circles and pockets. Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._pen = Pen(clock, new_id)
        self._new_id = new_id

    def make(self, draft: CircleDraft, seed: int | None = None) -> Done[Company]:
        """A new circle, with a code of its own; a pocket has none.

        ``seed`` 0 to 127 chooses among the orders of hosts; ``None`` draws one. Raises
        ``ValueError`` if the draft has problems.
        """
        kept = _kept(draft)
        code = ""
        if kept.kind is CircleKind.CIRCLE:
            code = kept.coded(self._new_id().int % codes.SEEDS if seed is None else seed).text
        return self._add(kept, code)

    def join(self, code: str, draft: CircleDraft) -> Done[Company]:
        """A circle that others made: its code as it was typed, the names in the order of seats.

        The code says first day and rhythm, whatever the draft says. Raises ``ValueError``, and what
        ``codes.parse`` raises.
        """
        parsed = codes.parse(code)
        whole = replace(
            draft, kind=CircleKind.CIRCLE, first_day=parsed.first_day, rhythm=parsed.rhythm
        )
        kept = _kept(whole)
        if len(kept.members) != parsed.seats:
            raise ValueError(OTHER_NUMBER)
        return self._add(kept, parsed.text)

    def _add(self, draft: CircleDraft, code: str) -> Done[Company]:
        columns = {
            "kind": draft.kind.value,
            "state": CircleState.ACTIVE.value,
            "name": draft.name,
            "topic": draft.topic,
            "home_zone": draft.home_zone,
            "rhythm_days": draft.rhythm.days,
            "first_day": draft.first_day.isoformat(),
            "code": code,
            "charter": draft.charter,
            "charter_pin": draft.charter_pin,
            "began": self._today().isoformat(),
        }
        with self._database.write() as tx:
            circle_id = store.add(tx, self._pen, columns)
            for seat, one in enumerate(draft.members, start=1):
                store.add_member(tx, self._pen, circle_id, seat, one)
            return self._done(tx, circle_id, Changed.PEOPLE)

    def change(self, circle_id: UUID, name: str, topic: str, zone: str) -> Done[Company]:
        """Other words for a circle, or other clocks. Raises ``ValueError``, ``NotThere``."""
        with self._database.write() as tx:
            company = _need(tx, circle_id)
            _kept(replace(_as_draft(company), name=name, topic=topic, home_zone=zone))
            tidy = wording.tidy
            circle = replace(company.circle, name=tidy(name), topic=tidy(topic), home_zone=zone)
            store.update(tx, circle)
            index.respell_circle(tx, circle_id)
            return self._done(tx, circle_id)

    def renew(
        self, circle_id: UUID, members: tuple[MemberDraft, ...], first_day: date
    ) -> Done[Company]:
        """New seats and a new code from ``first_day`` on, because somebody joins.

        Whoever is in it keeps their row where the name is the same; whoever is not named left.
        Every member types the new code. Raises ``ValueError``, ``NotThere``, ``WrongState``.
        """
        with self._database.write() as tx:
            company = _need(tx, circle_id)
            draft = replace(_as_draft(company), members=members, first_day=first_day)
            kept = _kept(draft)
            code = kept.coded(self._new_id().int % codes.SEEDS).text if company.circle.code else ""
            self._seat_anew(tx, company, kept)
            store.update(tx, replace(company.circle, code=code, first_day=first_day))
            return self._done(tx, circle_id)

    def _seat_anew(self, tx: Transaction, company: Company, draft: CircleDraft) -> None:
        free = {(one.name, one.person_id, one.is_me): one for one in company.members}
        for seat, one in enumerate(draft.members, start=1):
            known = free.pop((one.name, one.person_id, one.is_me), None)
            if known is None:
                store.add_member(tx, self._pen, company.circle.id, seat, one)
            else:
                zone = one.home_zone or known.home_zone
                store.update_member(tx, replace(known, seat=seat, home_zone=zone, left_on=None))
        for seat, gone in enumerate(free.values(), start=len(draft.members) + 1):
            left = gone.left_on or draft.first_day - timedelta(days=1)
            store.update_member(tx, replace(gone, seat=seat, left_on=left))

    def write_charter(self, circle_id: UUID, text: str, pin: str = "") -> Done[Company]:
        """The charter in the circle's own words; ``pin``: the card from which it began."""
        if len(text) > wording.TEXT:
            raise ValueError(wording.TOO_LONG)
        with self._database.write() as tx:
            circle = _need(tx, circle_id).circle
            kept = without_unstorable(text)
            store.update(tx, replace(circle, charter=kept, charter_pin=pin or circle.charter_pin))
            return self._done(tx, circle_id, Changed.PEOPLE)

    def pause(self, circle_id: UUID) -> Done[Company]:
        """Stop for a while."""
        return self._set_state(circle_id, CircleState.PAUSED)

    def resume(self, circle_id: UUID) -> Done[Company]:
        """Go on, after a pause or an ending."""
        return self._set_state(circle_id, CircleState.ACTIVE)

    def end(self, circle_id: UUID) -> Done[Company]:
        """End well. All that was said stays readable."""
        return self._set_state(circle_id, CircleState.ENDED)

    def _set_state(self, circle_id: UUID, state: CircleState) -> Done[Company]:
        with self._database.write() as tx:
            circle = _need(tx, circle_id).circle
            ended = self._today() if state is CircleState.ENDED else None
            store.update(tx, replace(circle, state=state, ended=ended))
            return Done(_need(tx, circle_id), Changed.PEOPLE)

    def leave(self, member_id: UUID, last: date) -> Done[Company]:
        """Say that a member was there for the last time on ``last`` (circle's clocks).

        Kept is the rule's day up to it, so that every desk that heard it skips the same turns.
        """
        with self._database.write() as tx:
            member = _need_member(tx, member_id)
            rotation = _need(tx, member.circle_id).rotation
            left = rotation.last_day_up_to(last) if rotation else last
            store.update_member(tx, replace(member, left_on=left))
            return self._done(tx, member.circle_id)

    def come_back(self, member_id: UUID) -> Done[Company]:
        """Take back that a member left: it was said too early."""
        with self._database.write() as tx:
            member = _need_member(tx, member_id)
            store.update_member(tx, replace(member, left_on=None))
            return self._done(tx, member.circle_id)

    def change_member(self, member_id: UUID, draft: MemberDraft) -> Done[Company]:
        """Another spelling, card or zone of a member. Raises ``ValueError``, ``NotThere``."""
        if problem := draft.problem():
            raise ValueError(problem)
        with self._database.write() as tx:
            member = _need_member(tx, member_id)
            name = wording.tidy(draft.name)
            store.update_member(
                tx,
                replace(member, name=name, person_id=draft.person_id, home_zone=draft.home_zone),
            )
            return self._done(tx, member.circle_id)

    def company(self, circle_id: UUID) -> Company | None:
        """The circle with this id, with its members."""
        with self._database.read() as tx:
            return store.get(tx, circle_id)

    def by_code(self, code: str) -> Company | None:
        """The circle of a code as it was typed. Raises what ``codes.parse`` raises."""
        text = codes.parse(code).text
        with self._database.read() as tx:
            return store.by_code(tx, text)

    def of_person(self, person_id: UUID) -> list[Company]:
        """The circles in which a person sits."""
        with self._database.read() as tx:
            return store.of_person(tx, person_id)

    def lines(self) -> list[CircleLine]:
        """The list of circles with their counts and dates, as they were added."""
        now = to_micros(self._clock.now().instant)
        with self._database.read() as tx:
            return store.lines(tx, now)

    def _done(self, tx: Transaction, circle_id: UUID, changed: Changed = _CHANGED) -> Done[Company]:
        index.refresh(tx, self._pen, index.Kind.CIRCLE, circle_id)
        return Done(_need(tx, circle_id), changed)

    def _today(self) -> date:
        now = self._clock.now()
        return zones.day_of(now.instant, now.zone)


def _kept(draft: CircleDraft) -> CircleDraft:
    if problems := draft.problems():
        raise ValueError(str(problems))
    members = tuple(replace(one, name=wording.tidy(one.name)) for one in draft.members)
    return replace(
        draft,
        name=wording.tidy(draft.name),
        topic=wording.tidy(draft.topic),
        members=members,
        charter=without_unstorable(draft.charter),
    )


def _as_draft(company: Company) -> CircleDraft:
    circle: Circle = company.circle
    seats = codes.parse(circle.code).seats if circle.code else len(company.members)
    return CircleDraft(
        name=circle.name,
        home_zone=circle.home_zone,
        first_day=circle.first_day,
        kind=circle.kind,
        rhythm=circle.rhythm,
        members=tuple(_draft_of(one) for one in company.members[:seats]),
        topic=circle.topic,
        charter=circle.charter,
    )


def _draft_of(member: Member) -> MemberDraft:
    return MemberDraft(member.name, member.person_id, member.is_me, member.home_zone)


def _need(tx: Transaction, circle_id: UUID) -> Company:
    company = store.get(tx, circle_id)
    if company is None:
        raise NotThere
    return company


def _need_member(tx: Transaction, member_id: UUID) -> Member:
    member = store.member(tx, member_id)
    if member is None:
        raise NotThere
    return member
