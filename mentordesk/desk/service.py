"""What one can do across the private rooms: a public method for each act, one transaction each."""

from __future__ import annotations

from uuid import UUID

from mentordesk.changes import Done
from mentordesk.clock import Clock
from mentordesk.desk import brief, close, farewell, merge, search, texts, today, turns
from mentordesk.desk.brief import Brief
from mentordesk.desk.close import Closed, CloseDraft
from mentordesk.desk.farewell import Belongings
from mentordesk.desk.merge import MergePreview
from mentordesk.desk.search import Hit
from mentordesk.desk.texts import Moved, MoveDraft
from mentordesk.desk.today import Today
from mentordesk.ids import NewId
from mentordesk.journal.naming import NameSource, no_names
from mentordesk.mentoring import zones
from mentordesk.mentoring.agreed import store as agreed
from mentordesk.mentoring.agreed.model import Agreed, AgreedDraft
from mentordesk.mentoring.errors import TextChanged, TextTooLong
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions.model import Session
from mentordesk.mentoring.sessions.turns import Exchange
from mentordesk.text import parse_query
from mentordesk.vault.database import Database


class Desk:
    """Acts across rooms. Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._new_id = new_id
        self.naming: NameSource = no_names
        """What can be named today, for ``person:``; set by who wires the rooms."""

    def close_session(self, draft: CloseDraft) -> Done[Closed]:
        """Close a planned or held session, all or nothing. Nothing is shared by it.

        Raises ``ValueError`` if the draft has problems, ``NotThere``, ``WrongState``.
        """
        with self._database.write() as tx:
            return close.close(tx, self._clock, self._new_id, draft)

    def write_agreed(self, draft: AgreedDraft) -> Done[Agreed | None]:
        """Save what was agreed and forget its draft; the same words make no version.

        ``None`` where nothing was ever written. Raises ``TextChanged``, ``NotThere``, and
        ``TextTooLong`` with the words kept as a draft.
        """
        if draft.problems():
            with self._database.write() as tx:
                texts.keep_too_long(tx, draft, self._clock.now())
            raise TextTooLong
        with self._database.write() as tx:
            saved = texts.write_agreed(tx, Pen(self._clock, self._new_id), draft)
        if saved is None:
            raise TextChanged  # the words are kept by now
        return saved

    def move_text(self, draft: MoveDraft) -> Done[Moved]:
        """Move a passage between the private notes and the agreed text of a session.

        Raises ``NotThere``, ``TextChanged``, ``TextTooLong``, and ``ValueError`` where the
        passage is not there.
        """
        with self._database.write() as tx:
            return texts.move(tx, self._clock, self._new_id, draft)

    def finish_turn(self, session_id: UUID, body: str) -> Done[Exchange]:
        """My turn of a session in writing is written; its draft goes.

        Raises ``NotTheirTurn``, ``TurnEmpty``, ``TurnTooLong``, ``NotThere``, ``WrongState``.
        """
        with self._database.write() as tx:
            return turns.finish(tx, self._clock, self._new_id, (session_id, body))

    def reopen_turn(self, session_id: UUID) -> Done[Exchange]:
        """Take the last turn out; mine becomes a draft again. Raises ``NotThere``."""
        with self._database.write() as tx:
            return turns.reopen(tx, self._clock, self._new_id, session_id)

    def merge_sessions(self, chosen: UUID, other: UUID) -> Done[Session]:
        """Make two sessions of the same people one; nothing of either is lost.

        Raises ``NotThere``, ``NotTheSame``, ``TextTooLong``.
        """
        with self._database.write() as tx:
            return merge.merge(tx, self._clock, self._new_id, (chosen, other))

    def merging(self, chosen: UUID, other: UUID) -> MergePreview:
        """What ``merge_sessions`` would do. Raises ``NotThere``, ``NotTheSame``."""
        with self._database.read() as tx:
            return merge.preview(tx, chosen, other)

    def settle_drafts(self) -> Done[int]:
        """Save every half-written text whose base still stands: on opening and on leaving."""
        with self._database.write() as tx:
            return texts.settle_drafts(tx, self._clock, self._new_id)

    def delete_person(self, person_id: UUID) -> Done[Belongings]:
        """Take a person and all that belongs to them away, private notes included.

        Journal entries stay. Raises ``NotThere``.
        """
        with self._database.write() as tx:
            return farewell.delete_person(tx, person_id)

    def belongings(self, person_id: UUID) -> Belongings:
        """What ``delete_person`` would take away, counted. Raises ``NotThere``."""
        with self._database.read() as tx:
            return farewell.belongings(tx, person_id)

    def agreed(self, session_id: UUID) -> Agreed | None:
        """What was agreed in a session."""
        with self._database.read() as tx:
            return agreed.of_session(tx, session_id)

    def brief(self, session_id: UUID) -> Brief:
        """The one page before a session. Raises ``NotThere``."""
        now = self._clock.now()
        with self._database.read() as tx:
            return brief.brief(tx, zones.day_of(now.instant, now.zone), session_id)

    def today(self) -> Today:
        """What matters today."""
        with self._database.read() as tx:
            return today.today(tx, self._clock.now())

    def search(self, query: str, limit: int = 50, *, typing: bool = False) -> list[Hit]:
        """What answers a query in record, notes and journal, the newest first."""
        asked = parse_query(query, typing=typing)
        with self._database.read() as tx:
            return search.search(tx, asked, limit, self.naming)

    def jump(self, query: str, limit: int = 8) -> list[Hit]:
        """People and goals to go to, by the beginning of a name; for the command palette."""
        asked = parse_query(f"{query.rstrip()}*")
        with self._database.read() as tx:
            return search.jump(tx, asked, limit)
