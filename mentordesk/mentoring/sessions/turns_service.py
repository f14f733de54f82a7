"""What one can do with the turns of a session in writing.

Finishing one's own turn and opening it again touch its draft too: they are acts of ``desk/``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions import turns_verbs

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.ids import NewId
    from mentordesk.mentoring.sessions.turns import Exchange, Waiting
    from mentordesk.vault.database import Database


class Turns:
    """Turns. Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._pen = Pen(clock, new_id)

    def take_in(self, session_id: UUID, text: str) -> Done[Exchange]:
        """The other's turn, as it was pasted; a line that says which turn it is may stand first.

        Raises ``TurnHereAlready``, ``TurnTooEarly``, ``NotTheirTurn``, ``TurnEmpty``,
        ``TurnTooLong``, ``NotThere``, ``WrongState``.
        """
        with self._database.write() as tx:
            taken = turns_verbs.take_in(tx, self._pen, session_id, text)
        return Done(taken, Changed.SESSIONS)

    def copied(self, session_id: UUID) -> Done[Exchange]:
        """My last turn was copied out. Raises ``NotTheirTurn`` where the last one is not mine."""
        with self._database.write() as tx:
            return Done(turns_verbs.copied(tx, self._pen, session_id), Changed.SESSIONS)

    def exchange(self, session_id: UUID) -> Exchange:
        """The turns of a session so far. Raises ``NotThere``."""
        with self._database.read() as tx:
            return turns_verbs.exchange(tx, session_id)

    def waiting(self, limit: int = 50) -> list[Waiting]:
        """Exchanges that are not over, the one that waits longest first: for Today."""
        with self._database.read() as tx:
            return turns_verbs.waiting(tx, limit)
