"""Circles in the place People: their rows, their page, their forms (see ``people.companies``)."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.circles.circle_page import CirclePane
from mentordesk.ui.circles.form import CircleForm
from mentordesk.ui.circles.join import JoinForm
from mentordesk.ui.circles.rows import entry
from mentordesk.ui.places import Command
from mentordesk.ui.widgets.buttons import PlainButton

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from mentordesk.clock import Moment
    from mentordesk.mentoring.circles.model import Company
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.people.sections import Entry
    from mentordesk.ui.services import Services


F = TypeVar("F", CircleForm, JoinForm)


class CircleCompanies(QObject):
    """What the place needs of circles."""

    shown = Signal(object)
    left = Signal()
    page_asked = Signal(object)
    go = Signal(str, object)
    told = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self.pane = CirclePane(services, bridge)
        self.new = PlainButton(self.tr("New circle"), icon="users-three")
        self.new.setObjectName("circle-new")
        self.joining = PlainButton(self.tr("Join by code"), icon="key")
        self.joining.setObjectName("circle-join")
        self.verbs = (self.new, self.joining)
        self._connect()

    def _connect(self) -> None:
        self.new.clicked.connect(self.write_new)
        self.joining.clicked.connect(self.write_join)
        self.pane.go.connect(self.go)
        self.pane.told.connect(self.told)
        self.pane.edit_asked.connect(self._edit)
        self.pane.renew_asked.connect(self._renew)
        self.pane.plan_asked.connect(self._plan)

    @cached_property
    def form(self) -> CircleForm:
        """The form of a circle; made when it is first wanted, as the other one."""
        return self._listened(CircleForm(self._services, self._bridge))

    @cached_property
    def join(self) -> JoinForm:
        """The form for a code."""
        return self._listened(JoinForm(self._services, self._bridge))

    def _listened(self, page: F) -> F:
        page.left.connect(self._left)
        page.back.clicked.connect(self._left)
        page.kept.connect(self.shown)
        return page

    def entries(self, now: Moment) -> list[Entry]:
        """The rows. Reader thread."""
        return [entry(line, now) for line in self._services.circles.lines()]

    def open(self, circle_id: UUID) -> None:
        """Show this one."""
        self.pane.open_circle(circle_id)

    def load(self) -> None:
        """Something changed."""
        self.pane.load()

    def focus_first(self) -> None:
        """The first thing one may do there."""
        (self.pane.plan if self.pane.plan.isVisible() else self.pane.edit).setFocus()

    def edit_shown(self) -> None:
        """Other words for the one that is shown."""
        self.pane.edit.click()

    def flush(self) -> None:
        """Keep what is half written."""
        for name in ("form", "join"):
            if (page := self.__dict__.get(name)) is not None:
                page.flush()
        self.pane.flush()

    def commands(self) -> tuple[Command, ...]:
        """For the palette."""
        return (
            Command("circle-new", self.tr("New circle"), self.write_new, "users-three"),
            Command("circle-join", self.tr("Join a circle by its code"), self.write_join, "key"),
        )

    def write_new(self) -> None:
        """The form of a new circle."""
        if not self.form.isHidden() and self.form.is_new:
            self.form.focus_first()  # asked for again: what was typed stays
            return
        self._turn_to(self.form)
        self.form.open_new()

    def write_join(self) -> None:
        """The form for a code."""
        if not self.join.isHidden():
            self.join.focus_first()
            return
        self._turn_to(self.join)
        self.join.open()

    def _turn_to(self, page: QWidget) -> None:
        """Keep what stands in a form before it is filled with something else."""
        self.flush()
        self.page_asked.emit(page)

    def _edit(self, company: Company) -> None:
        self._turn_to(self.form)
        self.form.open_edit(company)

    def _renew(self, company: Company) -> None:
        self._turn_to(self.form)
        self.form.open_renew(company)

    def _plan(self, company: Company) -> None:
        self._turn_to(self.form)
        self.form.open_plan(company)

    def _left(self) -> None:
        self.flush()
        self.left.emit()
