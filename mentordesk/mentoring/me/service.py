"""What one can do about oneself."""

from __future__ import annotations

from dataclasses import replace

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.ids import NewId
from mentordesk.mentoring import hours
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.me import store
from mentordesk.mentoring.me.model import Me, Role, called
from mentordesk.mentoring.record import Pen
from mentordesk.vault.database import Database


class MeService:
    """The owner of the desk. Verbs run on the writer thread, the query on any one at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._pen = Pen(clock, new_id)

    def begin(self, name: str, role: Role | str) -> Done[Me]:
        """Write down whose desk this is. The first time counts: who is there stays as they are.

        Raises ``ValueError`` for an empty or endless name.
        """
        me = called(name, role)
        with self._database.write() as tx:
            if store.add(tx, self._pen, me):
                return Done(me, Changed.ME)
            return Done(_need(store.find(tx)), Changed.NOTHING)

    def me(self) -> Me | None:
        """The owner, or ``None`` before ``begin``."""
        with self._database.read() as tx:
            return store.find(tx)

    def rename(self, name: str, role: Role | str | None = None) -> Done[Me]:
        """Be called something else, and be something else if ``role`` is given."""
        with self._database.write() as tx:
            before = _need(store.find(tx))
            now = called(name, before.role if role is None else role)
            me = replace(before, name=now.name, role=now.role)
            store.change(tx, me)
            return Done(me, Changed.ME)

    def make_room(self, capacity: int, *, is_full: bool) -> Done[Me]:
        """Say for how many people at once there is room, and whether it is taken.

        Raises ``ValueError`` for a number below 0 or above ``MOST_PEOPLE``.
        """
        with self._database.write() as tx:
            me = replace(_need(store.find(tx)), capacity=capacity, is_full=is_full)
            store.change(tx, me)
            return Done(me, Changed.ME)

    def keep_hours(self, text: str) -> Done[Me]:
        """Say when one can usually talk, on this desk's clocks. Raises ``ValueError``."""
        with self._database.write() as tx:
            me = replace(_need(store.find(tx)), usual_hours=hours.tidy(text))
            store.change(tx, me)
            return Done(me, Changed.ME)


def _need(me: Me | None) -> Me:
    if me is None:
        raise NotThere
    return me
