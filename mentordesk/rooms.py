"""The rooms of one open desk, built once, the same for the window and for the terminal."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from mentordesk.clock import Clock
from mentordesk.desk.service import Desk
from mentordesk.desk.undoing import recorder
from mentordesk.ids import NewId, id_maker
from mentordesk.journal.attachments.service import Attachments
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.days import Days
from mentordesk.journal.model import Prompt
from mentordesk.journal.notes.service import Notes
from mentordesk.journal.notes.templates.service import NoteTemplates
from mentordesk.journal.service import Journal
from mentordesk.journal.versions.service import Versions
from mentordesk.mentoring.actions.service import Actions
from mentordesk.mentoring.actions.several import SeveralActions
from mentordesk.mentoring.agenda.service import Agendas
from mentordesk.mentoring.circles.attendance import Attendance
from mentordesk.mentoring.circles.service import Circles
from mentordesk.mentoring.goals.service import Goals
from mentordesk.mentoring.goals.steps import GoalSteps
from mentordesk.mentoring.me.service import MeService
from mentordesk.mentoring.nudges.service import Nudges
from mentordesk.mentoring.people.service import People
from mentordesk.mentoring.sessions.series_service import SessionSeries
from mentordesk.mentoring.sessions.service import Sessions
from mentordesk.mentoring.sessions.several import SeveralSessions
from mentordesk.mentoring.sessions.turns_service import Turns
from mentordesk.playbook.service import Playbook
from mentordesk.playbook.slots import Slots
from mentordesk.vault.database import Database
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage

if TYPE_CHECKING:
    from mentordesk.consent.connection import Connection
    from mentordesk.consent.copying import Copying
    from mentordesk.consent.joining import Joining
    from mentordesk.consent.service import Sharing
    from mentordesk.intake.service import Intake
    from mentordesk.journal.exporting.service import Exporting
    from mentordesk.journal.importing.service import Importing
    from mentordesk.vault.recorder import Recorder


@dataclass(frozen=True)
class Rooms:
    """Services by name. Verbs run on one thread, queries on another; see ``ui.bridge``."""

    folder: DeskFolder
    clock: Clock
    storage: Storage
    language: str = "en"

    @cached_property
    def journal(self) -> Journal:
        """Private entries."""
        return Journal(*self._tools, self._prompts)

    @cached_property
    def days(self) -> Days:
        """On which days something was written."""
        return Days(self.storage.desk)

    @cached_property
    def versions(self) -> Versions:
        """Earlier wordings of entries."""
        return Versions(self.storage.desk, self.clock)

    @cached_property
    def bin(self) -> Bin:
        """Entries that were put away."""
        return Bin(self.storage.desk, self.clock, self._coming)

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
    def importing(self) -> Importing:
        """Journals from elsewhere, brought in and taken back."""
        from mentordesk.journal.importing.service import Importing

        return Importing(*self._tools)

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
    def people(self) -> People:
        """People and pairs."""
        return People(*self._tools)

    @cached_property
    def circles(self) -> Circles:
        """Circles and mentor pockets."""
        return Circles(*self._tools)

    @cached_property
    def attendance(self) -> Attendance:
        """Who is at a circle's session, and what it understood."""
        return Attendance(*self._tools)

    @cached_property
    def sessions(self) -> Sessions:
        """Sessions, planned and held."""
        return Sessions(*self._tools)

    @cached_property
    def series(self) -> SessionSeries:
        """Sessions that come again."""
        return SessionSeries(*self._tools)

    @cached_property
    def turns(self) -> Turns:
        """Turns of sessions in writing."""
        return Turns(*self._tools)

    @cached_property
    def several_sessions(self) -> SeveralSessions:
        """The verbs on several sessions at once."""
        return SeveralSessions(*self._tools)

    @cached_property
    def agendas(self) -> Agendas:
        """The agenda and the checklists of a session."""
        return Agendas(*self._tools)

    @cached_property
    def actions(self) -> Actions:
        """Promised steps."""
        return Actions(*self._tools)

    @cached_property
    def several_actions(self) -> SeveralActions:
        """Promised steps, several at once."""
        return SeveralActions(*self._tools)

    @cached_property
    def nudges(self) -> Nudges:
        """At most one nudge in a week."""
        return Nudges(*self._tools)

    @cached_property
    def goals(self) -> Goals:
        """Goals and check-ins."""
        return Goals(*self._tools)

    @cached_property
    def desk(self) -> Desk:
        """Acts across the private rooms."""
        return Desk(*self._tools)

    @cached_property
    def recorder(self) -> Recorder:
        """What records the verbs, so that they can be taken back."""
        return recorder(self.storage.desk)

    @cached_property
    def sharing(self) -> Sharing:
        """The door out. It sees the record through a connection that refuses the journal."""
        from mentordesk.consent.service import Sharing
        from mentordesk.consent.view import RecordView

        view = RecordView(self.storage.view())
        desk, post_box = self.storage.desk, self.storage.mailbox
        return Sharing(desk, post_box, view, self.clock, secrets.token_bytes)

    @cached_property
    def copying(self) -> Copying:
        """What a person takes out by hand. It reads what is agreed, and the journal never."""
        from mentordesk.consent.copy_view import CopyView
        from mentordesk.consent.copying import Copying

        database, clock, new_id = self._tools
        return Copying(database, CopyView(self.storage.view()), clock, new_id)

    @cached_property
    def joining(self) -> Joining:
        """Enrolment in a programme."""
        from mentordesk.consent.joining import Joining

        return Joining(self.storage.desk, self.storage.mailbox, self.clock, secrets.token_bytes)

    @cached_property
    def connection(self) -> Connection:
        """The proxy and the authority by which the courier goes."""
        from mentordesk.consent.connection import Connection

        return Connection(self.storage.mailbox)

    @cached_property
    def intake(self) -> Intake:
        """The door in."""
        from mentordesk.intake.service import Intake

        return Intake(self.storage.desk, self.storage.mailbox, self.clock)

    @cached_property
    def steps(self) -> GoalSteps:
        """Milestones and check-ins of goals."""
        return GoalSteps(*self._tools)

    @cached_property
    def playbook(self) -> Playbook:
        """The content pack."""
        return Playbook(language=self.language, slots=Slots(self.storage.desk))

    @cached_property
    def _tools(self) -> tuple[Database, Clock, NewId]:
        return self.storage.desk, self.clock, id_maker(self.clock)

    def _coming(self) -> frozenset[int]:
        """Files that are coming in now: what they have brought belongs to nothing yet."""
        made = self.__dict__  # what was never asked for brings nothing in
        brings = [made[name] for name in ("attachments", "importing") if name in made]
        return frozenset[int]().union(*(service.coming() for service in brings))

    def _prompts(self) -> Sequence[Prompt]:
        """The pack's prompts for any day that suit this person's role."""
        me = self.me.me()
        roles = {"mentor", "mentee"} if me is None or me.role == "both" else {str(me.role.value)}
        return [
            Prompt(prompt.pin, prompt.text, prompt.minutes)
            for prompt in self.playbook.prompts()
            if prompt.occasion == "day" and prompt.depth < 3 and roles & set(prompt.roles)
        ]
