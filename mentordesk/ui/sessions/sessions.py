"""The place Sessions: the list, the form, and the workspace of one session."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.changes import Changed
from mentordesk.ui.places import Command, Place
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.plan import PlanForm
from mentordesk.ui.sessions.prepare import AGENDA_KEY, CHECK_KEY, QUESTION_KEY
from mentordesk.ui.sessions.print_row import PRINT_KEY
from mentordesk.ui.sessions.session_list import SessionList
from mentordesk.ui.sessions.targets import Open, Plan
from mentordesk.ui.sessions.workspace import TAB_KEYS, Workspace
from mentordesk.ui.sessions.workspace_view import TABS
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.returning import Returning
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from mentordesk.desk.close import Closed
    from mentordesk.mentoring.sessions.model import Session, SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

PLAYBOOK = "playbook"
"""The id of the place that opens items of the pack, where it is on the map."""
LIST, FORM, WORK = range(3)
PLAN_KEY, MOVE_KEY = "Ctrl+Shift+N", "Ctrl+M"


class SessionsPlace(Place):
    """Mentoring sessions: to come, to write up, past."""

    shows = Changed.SESSIONS | Changed.ACTIONS | Changed.GOALS | Changed.PEOPLE | Changed.JOURNAL

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__("")
        self.title = self.tr("Sessions")
        self.setAccessibleName(self.title)
        self.setObjectName("place-sessions")
        self.list = SessionList(services, bridge)
        self.form = PlanForm(services, bridge)
        self.work = Workspace(services, bridge)
        self._returning = Returning()
        self.pages = Pages()
        for page in (self.list, self.form, self.work):
            self.pages.addWidget(page)
        VBox(self, gap=0).addWidget(self.pages)
        self._connect()
        self.list.load()

    def _connect(self) -> None:
        self.list.open_asked.connect(self.open_session)
        self.list.move_asked.connect(self._move)
        self.list.plan_asked.connect(self.plan)
        self.list.told.connect(self.told)
        self.form.left.connect(self._leave_form)
        self.form.planned.connect(self._planned)
        self.work.left.connect(self.show_list)
        self.work.told.connect(self.told)
        self.work.open_asked.connect(self._open_playbook)
        self.work.was_closed.connect(self._closed)
        for key, do in ((PLAN_KEY, self.plan), (MOVE_KEY, self._move_key)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        back = QShortcut(QKeySequence("Escape"), self.work)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.show_list)

    # What the shell asks

    def focus_first(self) -> None:
        """The list, the form's first field, or where one works in a session."""
        (self.list, self.form, self.work)[self.pages.currentIndex()].focus_first()

    def refresh(self, changed: Changed) -> None:
        """Something of what is shown changed."""
        if changed & (Changed.SESSIONS | Changed.PEOPLE):
            self.list.load()
        self.work.load()

    def flush(self) -> None:
        """Hand every word to the bridge."""
        self.work.flush()

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        return self.work.unsaved_texts()

    def show_target(self, target: object) -> None:
        """A session by its id, or one page of it; or the form for a person."""
        if isinstance(target, UUID):
            self.open_session(target)
        elif isinstance(target, Open):
            self.open_session(target.session_id, target.tab)
        elif isinstance(target, Plan):
            self.plan(target.pair_id)

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "The list shows what is to be written up, what comes, and what was. A session has four "
            "pages. Prepare: one page to read, the agenda, a checklist. Meet: your notes, what you "
            "agree, actions and goals. Reflect: one question for you alone. Share: what is whose; "
            "nothing is sent.\n\n"
            "Plum and a lock mean: only you. Teal means: for both of you, and not sent. Words go "
            "from one to the other only when you move them. A line that begins with ! becomes an "
            "action; @ completes a name.\n\n"
            "Ctrl+Enter opens the card that closes the session. Skip what you like. The timer "
            "goes on while the desk is locked; it never turns red."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Return", self.tr("Open the session chosen in the list")),
            (PLAN_KEY, self.tr("Plan a session")),
            (MOVE_KEY, self.tr("Move the session chosen in the list")),
            ("Delete", self.tr("Cancel the session chosen in the list")),
            (TAB_KEYS[0], self.tr("Prepare")),
            (TAB_KEYS[1], self.tr("Meet")),
            (TAB_KEYS[2], self.tr("Reflect")),
            (TAB_KEYS[3], self.tr("Share")),
            (AGENDA_KEY, self.tr("Prepare: take the chosen agenda")),
            (CHECK_KEY, self.tr("Prepare: take the chosen checklist")),
            (QUESTION_KEY, self.tr("Prepare: put the question on the agenda")),
            (PRINT_KEY, self.tr("Prepare: print the brief")),
            ("Ctrl+T", self.tr("Start or pause the timer")),
            ("Ctrl+Shift+M", self.tr("Move words between your notes and what is agreed")),
            ("Ctrl+Return", self.tr("Close the session")),
            ("Esc", self.tr("Back to the list")),
        )

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers here."""
        plan = Command(
            "session-plan", self.tr("Plan a session"), self.plan, "calendar-plus", PLAN_KEY
        )
        if self.work.session_id is None:
            return (plan,)
        return (
            Command(
                "session-close",
                self.tr("Close this session"),
                self.work.ask_to_close,
                "check-circle",
                "Ctrl+Return",
            ),
            Command(
                "session-timer",
                self.tr("Start or pause the timer"),
                self.work.meet.timer.turn,
                "timer",
                "Ctrl+T",
            ),
            Command(
                "session-print",
                self.tr("Print the brief"),
                self._print,
                "printer",
                PRINT_KEY,
            ),
            plan,
        )

    # Ways

    def open_session(self, session_id: UUID, tab: str = "") -> None:
        """Show the workspace of a session."""
        self.list.choose(session_id)
        self.pages.setCurrentIndex(WORK)
        self.work.open(session_id, tab)

    def show_list(self) -> None:
        """Back to the list; every word is saved."""
        self.work.leave()
        self.pages.setCurrentIndex(LIST)
        self.list.load()
        self.list.focus_first()

    def plan(self, pair_id: UUID | None = None) -> None:
        """The form of a session to come."""
        self._returning.note(self.list)
        self.work.leave()
        self.form.begin(pair_id if isinstance(pair_id, UUID) else None)
        self.pages.setCurrentIndex(FORM)
        self.form.focus_first()

    def _move(self, line: SessionLine) -> None:
        self._returning.note(self.list)
        self.form.begin_move(line)
        self.pages.setCurrentIndex(FORM)
        self.form.focus_first()

    def _leave_form(self) -> None:
        self.show_list()
        self._returning.go_back(self.list)

    def _move_key(self) -> None:
        if self.pages.currentIndex() == LIST:
            self.list.move_chosen()

    def _planned(self, session: Session) -> None:
        self.list.choose(session.id)
        self.show_list()
        day = when.day(session.slot.here().date())
        line = self.tr("Planned: {day}, {clocks}.")
        said = line.format(day=day, clocks=when.both_clocks(session.slot))
        open_it = partial(self.open_session, session.id)
        self.told.emit(Message("session-planned", said, "accent", self.tr("Open"), open_it))

    def _closed(self, closed: Closed) -> None:
        self.show_list()
        following = closed.following
        said = self.tr("The session is closed and written up. Nothing was sent.")
        if following is not None:
            day = when.day(following.slot.here().date())
            said = self.tr("Closed and written up. Next session: {day}.").format(day=day)
        look = partial(self.open_session, closed.session.id, "reflect")
        self.told.emit(Message("session-closed", said, "accent", self.tr("Reflect"), look))

    def _print(self) -> None:
        self.work.show_tab(TABS[0])
        self.work.prepare.paper.print_brief()

    def _open_playbook(self, item_id: str) -> None:
        self.go.emit(PLAYBOOK, item_id)
