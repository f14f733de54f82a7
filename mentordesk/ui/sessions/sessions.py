"""The place Sessions: its views, the form, and the workspace of one session."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.changes import Changed
from mentordesk.ui.places import Command
from mentordesk.ui.sessions import help as said
from mentordesk.ui.sessions.merge import MergeForm
from mentordesk.ui.sessions.parts import SessionsParts
from mentordesk.ui.sessions.plan.plan import PlanForm
from mentordesk.ui.sessions.targets import Open, Plan, Spot, View
from mentordesk.ui.sessions.views import Views
from mentordesk.ui.sessions.work_commands import work_commands
from mentordesk.ui.sessions.workspace import Workspace
from mentordesk.ui.sessions.workspace_view import TABS
from mentordesk.ui.widgets.returning import Returning

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentordesk.desk.close import Closed
    from mentordesk.mentoring.sessions.model import Session, SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

PLAYBOOK = "playbook"
"""The id of the place that opens items of the pack, where it is on the map."""
PLAN_KEY, MOVE_KEY = "Ctrl+Shift+N", "Ctrl+M"

SHOWN = Changed.SESSIONS | Changed.ACTIONS | Changed.GOALS


class SessionsPlace(SessionsParts):
    """Mentoring sessions: to come, to write up, past."""

    shows = SHOWN | Changed.PEOPLE | Changed.JOURNAL | Changed.ME

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(services, bridge)
        self.title = self.tr("Sessions")
        self.setAccessibleName(self.title)
        self._returning = Returning()
        self._connect()
        self.list.load()

    def _connect(self) -> None:
        self.views.open_asked.connect(self.show_target)
        self.views.move_asked.connect(self._move)
        self.views.plan_asked.connect(self._plan_asked)
        self.views.file_asked.connect(self._file_asked)
        self.views.copy_asked.connect(self._copy_asked)
        self.views.told.connect(self.told)
        self.views.go.connect(self.go)
        self.list.same.clicked.connect(self._same)
        for key, do in ((PLAN_KEY, self._plan_key), (MOVE_KEY, self._move_key)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # What the shell asks

    def focus_first(self) -> None:
        """The view, the form's first field, or where one works in a session."""
        shown = self.pages.currentWidget()
        if isinstance(shown, Views | PlanForm | Workspace | MergeForm):
            shown.focus_first()

    def refresh(self, changed: Changed) -> None:
        """Something of what is shown changed."""
        self.views.refresh(changed)
        if self.has_work:
            self.work.load()

    def flush(self) -> None:
        """Hand every word to the bridge."""
        if self.has_work:
            self.work.flush()
        for view in self.views.made():
            view.flush()

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        kept = self.work.unsaved_texts() if self.has_work else []
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
            self._leave_work()
            self.pages.setCurrentWidget(self.views)
            self.views.show_view(target.view)

    def help_text(self) -> str:
        """What F1 says."""
        told = said.work_text()
        if not self.in_work:
            told = f"{self.views.current().help_text()}\n\n{told}"
        return told.strip()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        if self.in_work:
            return said.work_keys()
        plan = (PLAN_KEY, self.tr("Plan a session"))
        return (*self.views.keys(), plan, *said.work_keys())

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers here."""
        plan = Command(
            "session-plan", self.tr("Plan a session"), self.plan, "calendar-plus", PLAN_KEY
        )
        if not self.in_work:
            return (plan, *self.views.commands())
        return (*work_commands(self.work, self._print, self._file_of), plan)

    # Ways

    def open_session(self, session_id: UUID, tab: str = "") -> None:
        """Show the workspace of a session."""
        self._choose(session_id)
        known = self.list.model.made().get(session_id)
        self.pages.setCurrentWidget(self.work)
        self.work.open(session_id, tab, known.line if known is not None else None)

    def show_list(self) -> None:
        """Back to the view one came from; every word is saved."""
        self._leave_work()
        self.pages.setCurrentWidget(self.views)
        self.views.load()
        self.views.focus_first()

    def plan(self, pair_id: UUID | None = None, start: datetime | None = None) -> None:
        """The form of a session to come; ``start`` (UTC): the time that stands in it."""
        self._returning.note(self.views)
        self._leave_work()
        self.form.begin(pair_id if isinstance(pair_id, UUID) else None, start)
        self.pages.setCurrentWidget(self.form)
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
        self.pages.setCurrentWidget(self.form)
        self.form.focus_first()

    def _leave_form(self) -> None:
        self.show_list()
        self._returning.go_back(self.views)

    def _plan_key(self) -> None:
        self.show_target(self.views.current().plan_wish() if self.in_views else Plan())

    def _move_key(self) -> None:
        if self.in_views:
            self.views.current().move_chosen()

    def _file_of(self, session_id: UUID) -> None:
        self.file_card.open_session(session_id)

    def _file_asked(self, line: SessionLine) -> None:
        self.file_card.open_line(line)

    def _copy_asked(self) -> None:
        self.copying.best()

    def _leave_work(self) -> None:
        if self.has_work:
            self.work.leave()

    def _same(self) -> None:
        self._returning.note(self.views)
        self.merge.begin(self.list.chosen())
        self.pages.setCurrentWidget(self.merge)
        self.merge.focus_first()

    def _made(self, session: Session) -> None:
        self._choose(session.id, session.slot.here().date())
        self.show_list()

    def _write_up(self, session: Session) -> None:
        self.open_session(session.id, TABS[1])
        self.work.ask_to_close_when_shown()

    def _closed(self, closed: Closed) -> None:
        del closed
        self.show_list()

    def _print(self) -> None:
        self.work.show_tab(TABS[0])
        self.work.prepare.paper.print_brief()

    def _open_playbook(self, item_id: str) -> None:
        self.go.emit(PLAYBOOK, item_id)
