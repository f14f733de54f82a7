"""The place Goals at work: what is shown, what is new, and where a person comes back to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.changes import Changed
from mentordesk.mentoring import zones
from mentordesk.mentoring.goals.model import GoalState
from mentordesk.ui.goals.goal_form import GoalForm
from mentordesk.ui.goals.goal_rows import goal_row
from mentordesk.ui.goals.goals_parts import GoalsParts
from mentordesk.ui.goals.targets import NewGoal
from mentordesk.ui.goals.template_list import TemplateList
from mentordesk.ui.journal.hiding.curtain import hide_by_key
from mentordesk.ui.places import Command
from mentordesk.ui.widgets.returning import Returning

if TYPE_CHECKING:
    from mentordesk.mentoring.goals.model import GoalLine, GoalPage
    from mentordesk.playbook.model import GoalTemplate
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class GoalsPlace(GoalsParts):
    """Goals of everyone here."""

    shows = Changed.GOALS | Changed.PEOPLE

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(services, bridge)
        hide_by_key(self, self.pane.evidence.cover, services, bridge)
        self._lines: list[GoalLine] = []
        self._returning = Returning()
        self._connect()
        self.load()

    def _connect(self) -> None:
        self.new_goal.clicked.connect(self.write_new)
        self.from_template.clicked.connect(self.choose_template)
        self.first.clicked.connect(self.choose_template)
        self.closed.toggled.connect(self.load)
        self.list.chosen.connect(self.pane.open_goal)
        self.list.opened.connect(self._go_on)
        self.pane.back.clicked.connect(self._to_list)
        self.pane.edit_asked.connect(self._edit)
        self.pane.closing.closed.connect(self._to_list)  # what had the keyboard is gone
        self.pane.told.connect(self.told)
        self.pane.go.connect(self.go)
        for key, do in (
            ("Ctrl+Shift+N", self.write_new),
            ("Ctrl+T", self.choose_template),
            ("Ctrl+I", self.check_in),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        back = QShortcut(QKeySequence("Escape"), self.pane)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._step_back)

    # What the shell asks

    def focus_first(self) -> None:
        """The list: arrows move, Return goes on to the goal."""
        page = self.pages.currentWidget()
        if isinstance(page, GoalForm):
            page.lines["title"].setFocus()
        elif isinstance(page, TemplateList):
            page.list.setFocus()
        elif self.body.currentIndex() == 1:
            self.first.setFocus()
        else:
            self.list.setFocus()

    def refresh(self, changed: Changed) -> None:
        """Some goal or person changed."""
        del changed
        self.load()

    def flush(self) -> None:
        """Keep what stands in forms."""
        self.flush_form()
        self.pane.flush()

    def show_target(self, target: object) -> None:
        """A goal by its id, or a new one."""
        if isinstance(target, NewGoal):
            self._open_form(target.pair_id)
        elif isinstance(target, UUID):
            self.pages.setCurrentIndex(0)
            self.pane.open_goal(target)
            self.read(True)
            self.load()
            self.list.setFocus()

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers here."""
        return (
            Command("goals-new", self.tr("New goal"), self.write_new, "target", "Ctrl+Shift+N"),
            Command(
                "goals-template",
                self.tr("A goal from a template"),
                self.choose_template,
                "list-checks",
                "Ctrl+T",
            ),
            Command(
                "goals-check-in",
                self.tr("Check in on this goal"),
                self.check_in,
                "chart-line-up",
                "Ctrl+I",
            ),
            Command(
                "goals-closed",
                self.tr("Show or hide goals that have ended"),
                self.closed.toggle,
                "archive",
            ),
        )

    # Verbs

    def load(self) -> None:
        """Ask for the list."""
        states = tuple(GoalState) if self.closed.isChecked() else (GoalState.OPEN,)
        self._bridge.ask(self, partial(self._services.goals.lines, states), self._show)
        self.pane.load()

    def write_new(self) -> None:
        """An empty form."""
        self._returning.note(self.main)
        self._open_form(None)

    def _open_form(self, pair_id: UUID | None) -> None:
        self.flush()
        self.pages.setCurrentWidget(self.form)
        self.form.open_new(pair_id)

    def choose_template(self) -> None:
        """The list of templates."""
        self._returning.note(self.main)
        self.flush()
        self.pages.setCurrentWidget(self.templates)
        self.templates.load()

    def check_in(self) -> None:
        """Say where the goal that is shown stands."""
        if self.pages.currentIndex() == 0 and self.pane.goal_id is not None:
            self.read(True)
            self.pane.open_check_in()

    def _take(self, template: GoalTemplate) -> None:
        self.pages.setCurrentWidget(self.form)
        self.form.open_template(template)

    def _edit(self, page: GoalPage) -> None:
        self._returning.note(self.main)
        self.pages.setCurrentWidget(self.form)
        self.form.open_goal(page)

    def _leave_form(self) -> None:
        self.flush_form()
        self.pages.setCurrentIndex(0)
        if not self._returning.go_back(self.main):
            self.focus_first()

    def _was_kept(self, goal_id: UUID) -> None:
        self.pages.setCurrentIndex(0)
        self.body.setCurrentIndex(0)
        self.pane.open_goal(goal_id)
        self.read(True)
        self.pane.begin_check_in.setFocus()

    def _go_on(self) -> None:
        self.read(True)
        if self.pane.begin_check_in.isVisible():
            self.pane.begin_check_in.setFocus()

    def _step_back(self) -> None:
        if self.pane.check_in.isVisible() or self.pane.closing.isVisible():
            self.pane.fold()
        else:
            self._to_list()

    def _to_list(self) -> None:
        self.flush()
        self.read(False)
        self.list.setFocus()

    # What is shown

    def _show(self, lines: list[GoalLine]) -> None:
        self._lines = lines
        now = self._services.clock.now()
        today = zones.day_of(now.instant, now.zone)
        any_ = bool(lines) or self.closed.isChecked()
        focused = self.first.hasFocus() or self.list.hasFocus()
        self.body.setCurrentIndex(0 if any_ else 1)
        ids = [line.goal.id for line in lines]
        if lines and self.pane.goal_id not in ids and not self._reading:
            self.pane.open_goal(ids[0])
        self.list.show_rows([goal_row(line, today) for line in lines], self.pane.goal_id)
        if focused and self.pages.currentIndex() == 0:
            self.focus_first()
