"""The parts of the place Sessions: each is made when it is first wanted.

A window that makes them all at once stands still for a third of a second, and a person who looks at
the list wants no form. What is made is the same from then on.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.ui.places import Place
from mentordesk.ui.sessions.calendar.file_card import FileCard
from mentordesk.ui.sessions.copy_out import CopyOut
from mentordesk.ui.sessions.merge import MergeForm
from mentordesk.ui.sessions.plan.plan import PlanForm
from mentordesk.ui.sessions.views import Views
from mentordesk.ui.sessions.workspace import Workspace
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.desk.close import Closed
    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class SessionsParts(Place):
    """The views stand there from the beginning; the rest comes and stays."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__("")
        self._services, self._bridge = services, bridge
        self.setObjectName("place-sessions")
        self.pages = Pages()
        VBox(self, gap=0).addWidget(self.pages)
        self.views = Views(services, bridge)
        self.list = self.views.list
        self.pages.addWidget(self.views)

    @cached_property
    def form(self) -> PlanForm:
        """The form of a session to come, or of another time for one."""
        form = PlanForm(self._services, self._bridge)
        self.pages.addWidget(form)
        form.left.connect(self._leave_form)
        form.planned.connect(self._made)
        form.to_write_up.connect(self._write_up)
        return form

    @cached_property
    def merge(self) -> MergeForm:
        """The form that makes two sessions one."""
        merge = MergeForm(self._services, self._bridge)
        self.pages.addWidget(merge)
        merge.left.connect(self._leave_form)
        merge.merged.connect(self._made)
        return merge

    @cached_property
    def work(self) -> Workspace:
        """The pages of one session."""
        work = Workspace(self._services, self._bridge, self.pages)
        self.pages.addWidget(work)
        work.left.connect(self.show_list)
        work.told.connect(self.told)
        work.small.asked.connect(self.small_asked)
        work.open_asked.connect(self._open_playbook)
        work.reflect.go.connect(self.go)
        work.was_closed.connect(self._closed)
        back = QShortcut(QKeySequence("Escape"), work)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(work.step_back)
        return work

    @cached_property
    def file_card(self) -> FileCard:
        """A calendar file, laid over the place."""
        return FileCard(self, self._services, self._bridge)

    @cached_property
    def copying(self) -> CopyOut:
        """A copy of the session that is chosen in a view."""
        copying = CopyOut(self, self._services, self._bridge, self._to_copy)
        copying.gone.connect(self.focus_first)
        return copying

    @property
    def has_work(self) -> bool:
        """Whether a session was opened yet."""
        return "work" in self.__dict__

    @property
    def in_work(self) -> bool:
        """Whether one session has the screen."""
        return self.has_work and self.pages.currentWidget() is self.work

    @property
    def in_views(self) -> bool:
        """Whether a view has the screen."""
        return self.pages.currentWidget() is self.views

    def go_ahead(self) -> None:
        """The pages of a session take longest to make, and one key from Today opens them."""
        self.work.ensurePolished()

    def show_list(self) -> None:
        """Back to the view one came from."""

    def _leave_form(self) -> None:
        """Back to the view, with the keyboard where it was."""

    def _made(self, session: Session) -> None:
        """A session was planned, moved or merged: let it be the chosen one."""

    def _write_up(self, session: Session) -> None:
        """Open a session that was, and its close card."""

    def _open_playbook(self, item_id: str) -> None:
        """Show an item of the pack."""

    def _closed(self, closed: Closed) -> None:
        """A session was closed."""

    def _to_copy(self) -> UUID | None:
        """The session of which a copy is wanted."""
        return self.views.current().spot().session_id
