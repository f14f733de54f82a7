"""What the story of the demo desk needs of its rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mentordesk.desk.service import Desk
    from mentordesk.journal.notes.service import Notes
    from mentordesk.journal.service import Journal
    from mentordesk.mentoring.actions.service import Actions
    from mentordesk.mentoring.agenda.service import Agendas
    from mentordesk.mentoring.circles.attendance import Attendance
    from mentordesk.mentoring.circles.service import Circles
    from mentordesk.mentoring.goals.service import Goals
    from mentordesk.mentoring.goals.steps import GoalSteps
    from mentordesk.mentoring.people.service import People
    from mentordesk.mentoring.sessions.service import Sessions


class Rooms(Protocol):
    """The services that the story drives."""

    @property
    def people(self) -> People: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def agendas(self) -> Agendas: ...
    @property
    def actions(self) -> Actions: ...
    @property
    def circles(self) -> Circles: ...
    @property
    def attendance(self) -> Attendance: ...
    @property
    def goals(self) -> Goals: ...
    @property
    def steps(self) -> GoalSteps: ...
    @property
    def notes(self) -> Notes: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def desk(self) -> Desk: ...
