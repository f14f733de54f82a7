"""Copy for Jonas: words that somebody takes out by hand. Shown, noted, and only then copied.

The note in the ledger comes first. Whoever is cut between the two has a line too many and never a
copy that nobody knows of. What could not be written afterwards gets a second line that says so.
"""

from __future__ import annotations

import hashlib
from uuid import UUID

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.consent import copy_store, store
from mentordesk.consent.copy_text import Material
from mentordesk.consent.copy_view import CopyView
from mentordesk.consent.model import Copied, Way
from mentordesk.ids import NewId
from mentordesk.mentoring.errors import NotThere
from mentordesk.vault.database import Database


class Copying:
    """What may be copied out, and what was. Everything here runs on the writer thread."""

    def __init__(self, desk: Database, view: CopyView, clock: Clock, new_id: NewId) -> None:
        self._desk = desk
        self._view = view
        self._clock = clock
        self._new_id = new_id

    def material(self, session_id: UUID) -> Done[Material]:
        """What of a session may be copied: agreed text, steps, the agenda. Raises ``NotThere``."""
        return Done(self._view.material(session_id), Changed.NOTHING)

    def note(
        self, session_id: UUID | None, person_id: UUID | None, way: Way, body: str
    ) -> Done[Copied]:
        """Put in the ledger that ``body``, as it stands, is copied by you; copy it afterwards.

        Without ``person_id`` it is whom the session is with. Raises ``ValueError`` for no text.
        """
        if not body.strip():
            raise ValueError("a copy of nothing")
        now, copy_id = self._clock.now(), self._new_id()
        digest = hashlib.sha256(body.encode()).digest()
        with self._desk.write() as tx:
            if person_id is None and session_id is not None:
                person_id = copy_store.person_of(tx, session_id)
            copy_store.add(tx, copy_id, (session_id, person_id), (way.value, body))
            store.note(tx, now, copy_store.COPIED, way.value, (copy_id.bytes, digest))
            return Done(_need(copy_store.copy(tx, copy_id)), Changed.SHARING)

    def not_made(self, copy_id: UUID) -> Done[Copied]:
        """The file or the paper of a noted copy did not come about. Raises ``NotThere``."""
        now = self._clock.now()
        with self._desk.write() as tx:
            noted = _need(copy_store.copy(tx, copy_id))
            if noted.made:
                of = (copy_id.bytes, noted.digest)
                store.note(tx, now, copy_store.NOT_MADE, noted.way.value, of)
            return Done(_need(copy_store.copy(tx, copy_id)), Changed.SHARING)

    def copies(self) -> list[Copied]:
        """Every copy ever made, the latest first; erased ones without their text."""
        with self._desk.read() as tx:
            return copy_store.copies(tx)


def _need(found: Copied | None) -> Copied:
    if found is None:
        raise NotThere
    return found
