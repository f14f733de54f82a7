"""The pages of the place Goals beside its list: each is made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from mentordesk.ui.goals.goal_form import GoalForm
from mentordesk.ui.goals.goal_page import GoalPane
from mentordesk.ui.goals.goals_view import GoalsView
from mentordesk.ui.goals.template_list import TemplateList

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.playbook.model import GoalTemplate
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class GoalsParts(GoalsView):
    """The list and a goal's page stand there from the beginning; the rest comes and stays."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        self._services, self._bridge = services, bridge
        super().__init__(GoalPane(services, bridge))

    @cached_property
    def form(self) -> GoalForm:
        """The form of a goal."""
        form = GoalForm(self._services, self._bridge)
        form.left.connect(self._leave_form)
        form.back.clicked.connect(self._leave_form)
        form.kept.connect(self._was_kept)
        self.pages.addWidget(form)
        return form

    @cached_property
    def templates(self) -> TemplateList:
        """The goals that the playbook offers to begin from."""
        templates = TemplateList(self._services, self._bridge)
        templates.left.connect(self._leave_form)
        templates.taken.connect(self._take)
        self.pages.addWidget(templates)
        return templates

    def flush_form(self) -> None:
        """Keep what stands in the form, if it was wanted yet."""
        if "form" in self.__dict__:
            self.form.flush()

    def _leave_form(self) -> None:
        """Back to the list, with the keyboard where it was."""

    def _was_kept(self, goal_id: UUID) -> None:
        """A goal is set, or changed: show it."""

    def _take(self, template: GoalTemplate) -> None:
        """Begin from this one."""
