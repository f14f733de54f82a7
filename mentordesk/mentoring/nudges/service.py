"""What one can do with nudges: see the one there is, let the next be named, answer it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.mentoring import zones
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.nudges import store
from mentordesk.mentoring.nudges.model import Answer, Named, Nudge, Quiet, choose
from mentordesk.mentoring.record import Pen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction


@dataclass(frozen=True)
class NudgePage:
    """The nudge on the screen; ``is_due`` says that another may be named now."""

    shown: Named | None
    is_due: bool


class Nudges:
    """Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._pen = Pen(clock, new_id)

    def page(self) -> NudgePage:
        """What stands, without writing anything."""
        today, zone = self._here()
        with self._database.read() as tx:
            quiet = store.quiet(tx, today, zone)
            shown = _standing(tx, quiet, today)
            if shown is not None:
                return NudgePage(shown, is_due=False)
            return NudgePage(None, choose(quiet, store.named(tx), today) is not None)

    def name_one(self) -> Done[Named | None]:
        """Name somebody, where somebody is to be named; else the one that stands, or nobody."""
        today, zone = self._here()
        with self._database.write() as tx:
            quiet = store.quiet(tx, today, zone)
            chosen = choose(quiet, store.named(tx), today)
            if chosen is not None:
                store.add(tx, self._pen, chosen.partner.pair.id, today)
            return Done(_standing(tx, quiet, today), Changed.NOTHING)

    def not_now(self, nudge_id: UUID) -> Done[Nudge]:
        """Let it be; the person is not named again within their rhythm."""
        return self._answer(nudge_id, Answer.NOT_NOW)

    def done(self, nudge_id: UUID) -> Done[Nudge]:
        """It was taken up."""
        return self._answer(nudge_id, Answer.DONE)

    def _answer(self, nudge_id: UUID, said: Answer) -> Done[Nudge]:
        with self._database.write() as tx:
            store.answer(tx, nudge_id, said)
            nudge = store.get(tx, nudge_id)
        if nudge is None:
            raise NotThere
        return Done(nudge, Changed.PEOPLE)

    def _here(self) -> tuple[date, str]:
        now = self._clock.now()
        return zones.day_of(now.instant, now.zone), now.zone


def _standing(tx: Transaction, quiet: Sequence[Quiet], today: date) -> Named | None:
    """The latest nudge, while it is unanswered, within its week and still true."""
    nudge = store.latest(tx)
    if nudge is None or not nudge.stands(today):
        return None
    for one in quiet:
        if one.partner.pair.id == nudge.pair_id and one.is_longer:
            return Named(nudge, one)
    return None
