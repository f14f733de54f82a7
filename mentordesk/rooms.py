"""The rooms of one open desk, built once, the same for the window and for the terminal."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from mentordesk.desk.private_rooms import PrivateRooms
from mentordesk.desk.service import Desk
from mentordesk.desk.undoing import recorder
from mentordesk.mentoring.actions.service import Actions
from mentordesk.mentoring.actions.several import SeveralActions
from mentordesk.mentoring.agenda.service import Agendas
from mentordesk.mentoring.circles.attendance import Attendance
from mentordesk.mentoring.circles.service import Circles
from mentordesk.mentoring.goals.service import Goals
from mentordesk.mentoring.goals.steps import GoalSteps
from mentordesk.mentoring.nudges.service import Nudges
from mentordesk.mentoring.people.service import People
from mentordesk.mentoring.sessions.series_service import SessionSeries
from mentordesk.mentoring.sessions.service import Sessions
from mentordesk.mentoring.sessions.several import SeveralSessions
from mentordesk.mentoring.sessions.turns_service import Turns

if TYPE_CHECKING:
    from mentordesk.consent.connection import Connection
    from mentordesk.consent.copying import Copying
    from mentordesk.consent.joining import Joining
    from mentordesk.consent.service import Sharing
    from mentordesk.intake.service import Intake
    from mentordesk.vault.recorder import Recorder


@dataclass(frozen=True)
class Rooms(PrivateRooms):
    """Services by name. Verbs run on one thread, queries on another; see ``ui.bridge``."""

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
        made = Desk(*self._tools)
        made.naming = self._names
        return made

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
