"""The rooms that hold what is written for the writer alone, and what they need of the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from mentordesk.clock import Clock
from mentordesk.desk.naming import name_source
from mentordesk.desk.prompting import for_any_day, roles_of
from mentordesk.ids import NewId, id_maker
from mentordesk.journal.attachments.service import Attachments
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.days import Days
from mentordesk.journal.links.service import Links
from mentordesk.journal.model import Prompt
from mentordesk.journal.naming import NameSource
from mentordesk.journal.notes.service import Notes
from mentordesk.journal.notes.templates.service import NoteTemplates
from mentordesk.journal.old_words import OldWords
from mentordesk.journal.own_prompts.service import OwnPrompts
from mentordesk.journal.passages.service import Passages
from mentordesk.journal.service import Journal
from mentordesk.journal.tags.service import Tags
from mentordesk.journal.threads import Threads
from mentordesk.journal.versions.service import Versions
from mentordesk.mentoring.me.service import MeService
from mentordesk.playbook.model import Kind
from mentordesk.playbook.service import Playbook
from mentordesk.playbook.slots import Slots
from mentordesk.vault.database import Database
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage

if TYPE_CHECKING:
    from mentordesk.journal.exporting.left_behind import LeftBehind
    from mentordesk.journal.exporting.service import Exporting
    from mentordesk.journal.importing.earlier import EarlierImports
    from mentordesk.journal.importing.service import Importing


@dataclass(frozen=True)
class PrivateRooms:
    """Services by name; ``rooms.Rooms`` adds those of the record and of the doors."""

    folder: DeskFolder
    clock: Clock
    storage: Storage
    language: str = "en"

    @cached_property
    def journal(self) -> Journal:
        """Private entries."""
        made = Journal(*self._tools, self._prompts)
        made.naming = self._names
        return made

    @cached_property
    def days(self) -> Days:
        """On which days something was written."""
        return Days(self.storage.desk)

    @cached_property
    def versions(self) -> Versions:
        """Earlier wordings of entries."""
        return Versions(self.storage.desk, self.clock, self._names)

    @cached_property
    def tags(self) -> Tags:
        """Tags of entries."""
        return Tags(self.storage.desk)

    @cached_property
    def links(self) -> Links:
        """What entries name."""
        return Links(self.storage.desk, self._names)

    @cached_property
    def passages(self) -> Passages:
        """Starred passages of entries."""
        return Passages(*self._tools)

    @cached_property
    def own_prompts(self) -> OwnPrompts:
        """Prompts that the writer wrote."""
        return OwnPrompts(*self._tools)

    @cached_property
    def threads(self) -> Threads:
        """What runs through the entries, counted."""
        return Threads(self.storage.desk)

    @cached_property
    def bin(self) -> Bin:
        """Entries that were put away."""
        return Bin(self.storage.desk, self.clock, self._coming)

    @cached_property
    def old_words(self) -> OldWords:
        """Tags and names in entries of an older MentorDesk."""
        return OldWords(self.storage.desk, self._names)

    @cached_property
    def attachments(self) -> Attachments:
        """Files beside entries."""
        return Attachments(*self._tools)

    @cached_property
    def exporting(self) -> Exporting:
        """Copies of the journal to take along."""
        from mentordesk.journal.exporting.service import Exporting

        return Exporting(self.storage.desk, self.journal, self.clock, self.folder.path)

    @cached_property
    def left_behind(self) -> LeftBehind:
        """Copies that were cut in the middle."""
        from mentordesk.journal.exporting.left_behind import LeftBehind

        return LeftBehind(self.folder.path)

    @cached_property
    def earlier_imports(self) -> EarlierImports:
        """What was brought in before. At hand without what an import needs: 60 ms of loading."""
        from mentordesk.journal.importing.earlier import EarlierImports

        return EarlierImports(self.storage.desk)

    @cached_property
    def importing(self) -> Importing:
        """Journals from elsewhere, brought in and taken back."""
        from mentordesk.journal.importing.service import Importing

        made = Importing(*self._tools)
        made.naming = self._names
        return made

    @cached_property
    def notes(self) -> Notes:
        """Private notes, reflections and reminders beside sessions."""
        return Notes(*self._tools)

    @cached_property
    def note_templates(self) -> NoteTemplates:
        """One's own patterns for private notes."""
        return NoteTemplates(*self._tools)

    @cached_property
    def me(self) -> MeService:
        """Who this desk belongs to."""
        return MeService(*self._tools)

    @cached_property
    def playbook(self) -> Playbook:
        """The content pack."""
        return Playbook(language=self.language, slots=Slots(self.storage.desk))

    @cached_property
    def _tools(self) -> tuple[Database, Clock, NewId]:
        return self.storage.desk, self.clock, id_maker(self.clock)

    @cached_property
    def _names(self) -> NameSource:
        """What the journal can name."""
        return name_source(self._journeys)

    def _journeys(self) -> list[tuple[str, str]]:
        return [(line.id, line.title) for line in self.playbook.contents(Kind.JOURNEY)]

    def _prompts(self) -> Sequence[Prompt]:
        """What may come up by itself: the pack's for this person's role, and one's own."""
        roles = roles_of(self.me.me())
        return for_any_day(self.playbook.prompts(), self.own_prompts.all(), roles)

    def _coming(self) -> frozenset[int]:
        """Files that are coming in now: what they have brought belongs to nothing yet."""
        made = self.__dict__  # what was never asked for brings nothing in
        brings = [made[name] for name in ("attachments", "importing") if name in made]
        return frozenset[int]().union(*(service.coming() for service in brings))
