"""What a person can do to bring a journal in from elsewhere, and to take it back."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mentordesk.journal.importing.earlier import EarlierImports
from mentordesk.journal.importing.readers import READERS
from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.journal.importing.runs.bringing import Bringing
from mentordesk.journal.importing.runs.flow import Flow
from mentordesk.journal.importing.runs.keeping import Keeping
from mentordesk.journal.importing.runs.looking import Look
from mentordesk.journal.importing.runs.taking_back import TakingBack
from mentordesk.journal.naming import NameSource, no_names

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database

FORMATS = tuple(reader.name for reader in READERS)
"""The names of all formats."""


class Importing(EarlierImports):
    """Imports of one open desk."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        super().__init__(database)
        self._clock, self._new_id = clock, new_id
        self._keeping: Keeping | None = None
        self.naming: NameSource = no_names
        """What entries that come in may name; set by who wires the rooms."""
        self._folder = os.path.dirname(os.path.abspath(database.path))

    def look(self, asked: Asked) -> Look:
        """A look that writes nothing; its steps run on the reader thread."""
        return Look(self._flow(asked), self._database, self._clock)

    def bring(self, asked: Asked) -> Bringing:
        """An import that has not begun; its steps run on the writer thread."""
        keeping = Keeping(self._database, self._clock, self._new_id, asked.name, self.naming)
        self._keeping = keeping
        return Bringing(self._flow(asked), keeping, self._database, self._clock, asked.name)

    def coming(self) -> frozenset[int]:
        """The numbers of files that are coming in now: their pieces belong to no row yet."""
        return self._keeping.coming if self._keeping else frozenset()

    def take_back(self, run: int) -> TakingBack:
        """A taking back that has not begun; its steps run on the writer thread."""
        return TakingBack(self._database, self._clock, run)

    def _flow(self, asked: Asked) -> Flow:
        return Flow(asked, self._database, self._clock, self._folder)
