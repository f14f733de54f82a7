"""The place Sessions: its views, the form, and the workspace of one session."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.changes import Changed
from mentordesk.ui.places import Command, Place
from mentordesk.ui.sessions import help as said
from mentordesk.ui.sessions.calendar.file_card import FileCard
from mentordesk.ui.sessions.copy_out import CopyOut
from mentordesk.ui.sessions.merge import MergeForm
from mentordesk.ui.sessions.plan.plan import PlanForm
from mentordesk.ui.sessions.targets import Open, Plan, Spot, View
from mentordesk.ui.sessions.views import Views
from mentordesk.ui.sessions.work_commands import work_commands
from mentordesk.ui.sessions.workspace import Workspace
from mentordesk.ui.sessions.workspace_view import TABS
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.returning import Returning

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentordesk.desk.close import Closed
    from mentordesk.mentoring.sessions.model import Session, SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

PLAYBOOK = "playbook"
"""The id of the place that opens items of the pack, where it is on the map."""
LIST, FORM, WORK, MERGE = range(4)
PLAN_KEY, MOVE_KEY = "Ctrl+Shift+N", "Ctrl+M"

SHOWN = Changed.SESSIONS | Changed.ACTIONS | Changed.GOALS


class SessionsPlace(Place):
    """Mentoring sessions: to come, to write up, past."""

    shows = SHOWN | Changed.PEOPLE | Changed.JOURNAL | Changed.ME

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__("")
        self.title = self.tr("Sessions")
        self.setAccessibleName(self.title)
        self.setObjectName("place-sessions")
        self.views = Views(services, bridge)
        self.list = self.views.list
        self.form = PlanForm(services, bridge)
        self.work = Workspace(services, bridge)
        self.merge = MergeForm(services, bridge)
        self.file_card = FileCard(self, services, bridge)
        self.copying = CopyOut(self, services, bridge, self._to_copy)
        self._returning = Returning()
        self.pages = Pages()
        for page in (self.views, self.form, self.work, self.merge):
            self.pages.addWidget(page)
        VBox(self, gap=0).addWidget(self.pages)
        self._connect()
        self.list.load()

    def _connect(self) -> None:
        self.views.open_asked.connect(self.show_target)
        self.views.move_asked.connect(self._move)
        self.views.plan_asked.connect(self._plan_asked)
        self.views.file_asked.connect(self.file_card.open_line)
        self.views.copy_asked.connect(self.copying.best)
        self.views.told.connect(self.told)
        self.views.go.connect(self.go)
        self.form.left.connect(self._leave_form)
        self.form.planned.connect(self._made)
        self.form.to_write_up.connect(self._write_up)
        self.list.same.clicked.connect(self._same)
        self.merge.left.connect(self._leave_form)
        self.merge.merged.connect(self._made)
        self.work.left.connect(self.show_list)
        self.work.told.connect(self.told)
        self.work.small.asked.connect(self.small_asked)
        self.work.open_asked.connect(self._open_playbook)
        self.work.reflect.go.connect(self.go)
        self.work.was_closed.connect(self._closed)
        self.copying.gone.connect(self.focus_first)
        for key, do, where in (
            (PLAN_KEY, self._plan_key, self),
            (MOVE_KEY, self._move_key, self),
        ):
            shortcut = QShortcut(QKeySequence(key), where)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        back = QShortcut(QKeySequence("Escape"), self.work)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.work.step_back)

    # What the shell asks

    def focus_first(self) -> None:
        """The view, the form's first field, or where one works in a session."""
        (self.views, self.form, self.work, self.merge)[self.pages.currentIndex()].focus_first()

    def refresh(self, changed: Changed) -> None:
        """Something of what is shown changed."""
        self.views.refresh(changed)
        self.work.load()

    def flush(self) -> None:
        """Hand every word to the bridge."""
        self.work.flush()
        for view in self.views.made():
            view.flush()

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        kept = self.work.unsaved_texts()
        return kept + [text for view in self.views.made() for text in view.unsaved_texts()]

    def show_target(self, target: object) -> None:
        """A session by its id, or one page of it; the form for a person; or a view."""
        if isinstance(target, UUID):
            self.open_session(target)
        elif isinstance(target, Open):
            self.open_session(target.session_id, target.tab)
        elif isinstance(target, Plan):
            self.plan(target.pair_id, target.start)
        elif isinstance(target, View):
            self.work.leave()
            self.pages.setCurrentIndex(LIST)
            self.views.show_view(target.view)

    def help_text(self) -> str:
        """What F1 says."""
        told = said.work_text()
        if self.pages.currentIndex() != WORK:
            told = f"{self.views.current().help_text()}\n\n{told}"
        return told.strip()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        if self.pages.currentIndex() == WORK:
            return said.work_keys()
        plan = (PLAN_KEY, self.tr("Plan a session"))
        return (*self.views.keys(), plan, *said.work_keys())

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers here."""
        plan = Command(
            "session-plan", self.tr("Plan a session"), self.plan, "calendar-plus", PLAN_KEY
        )
        if self.pages.currentIndex() != WORK:
            return (plan, *self.views.commands())
        return (*work_commands(self.work, self._print, self.file_card.open_session), plan)

    # Ways

    def open_session(self, session_id: UUID, tab: str = "") -> None:
        """Show the workspace of a session."""
        self._choose(session_id)
        self.pages.setCurrentIndex(WORK)
        self.work.open(session_id, tab)

    def show_list(self) -> None:
        """Back to the view one came from; every word is saved."""
        self.work.leave()
        self.pages.setCurrentIndex(LIST)
        self.views.load()
        self.views.focus_first()

    def plan(self, pair_id: UUID | None = None, start: datetime | None = None) -> None:
        """The form of a session to come; ``start`` (UTC): the time that stands in it."""
        self._returning.note(self.views)
        self.work.leave()
        self.form.begin(pair_id if isinstance(pair_id, UUID) else None, start)
        self.pages.setCurrentIndex(FORM)
        self.form.focus_first()

    def _choose(self, session_id: UUID, day: date | None = None) -> None:
        """Let this session be the chosen one, in the view that is shown and in the list."""
        self.list.choose(session_id)
        self.views.current().show_spot(Spot(session_id, day))

    def _plan_asked(self, wish: object) -> None:
        self.show_target(wish if isinstance(wish, Plan) else Plan())

    def _move(self, line: SessionLine) -> None:
        self._returning.note(self.views)
        self.form.begin_move(line)
        self.pages.setCurrentIndex(FORM)
        self.form.focus_first()

    def _leave_form(self) -> None:
        self.show_list()
        self._returning.go_back(self.views)

    def _plan_key(self) -> None:
        in_views = self.pages.currentIndex() == LIST
        self.show_target(self.views.current().plan_wish() if in_views else Plan())

    def _move_key(self) -> None:
        if self.pages.currentIndex() == LIST:
            self.views.current().move_chosen()

    def _to_copy(self) -> UUID | None:
        return self.views.current().spot().session_id

    def _same(self) -> None:
        self._returning.note(self.views)
        self.merge.begin(self.list.chosen())
        self.pages.setCurrentIndex(MERGE)
        self.merge.focus_first()

    def _made(self, session: Session) -> None:
        self._choose(session.id, session.slot.here().date())
        self.show_list()

    def _write_up(self, session: Session) -> None:
        self.open_session(session.id, TABS[1])
        self.work.ask_to_close_when_shown()

    def _closed(self, _closed: Closed) -> None:
        self.show_list()

    def _print(self) -> None:
        self.work.show_tab(TABS[0])
        self.work.prepare.paper.print_brief()

    def _open_playbook(self, item_id: str) -> None:
        self.go.emit(PLAYBOOK, item_id)
