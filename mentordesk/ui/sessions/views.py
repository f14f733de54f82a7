"""The views of the place Sessions under one heading: list, week, month, actions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mentordesk.ui.places import Command
from mentordesk.ui.sessions.listing.list_page import ListPage
from mentordesk.ui.sessions.listing.session_list import SessionList
from mentordesk.ui.sessions.targets import ACTIONS, LIST, MONTH, WEEK
from mentordesk.ui.sessions.view import View
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Panes, VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.segment import Segment

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.changes import Changed
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

VIEW_KEYS = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4")
"""One for each view, in the order of the segment; in a session they lead to its pages."""


def makers() -> dict[str, Callable[[Services, Bridge], View]]:
    """The views beside the list, in their order. A later view is one line here and one in names."""
    from mentordesk.ui.sessions.actions.actions import ActionsView
    from mentordesk.ui.sessions.calendar.month import MonthView
    from mentordesk.ui.sessions.calendar.week import WeekView

    return {WEEK: WeekView, MONTH: MonthView, ACTIONS: ActionsView}


def names() -> dict[str, str]:
    """The words of the segment."""
    return {
        LIST: QCoreApplication.translate("Views", "List"),
        WEEK: QCoreApplication.translate("Views", "Week"),
        MONTH: QCoreApplication.translate("Views", "Month"),
        ACTIONS: QCoreApplication.translate("Views", "Actions"),
    }


_FORWARDED = (
    *("open_asked", "plan_asked", "move_asked", "file_asked", "copy_asked"),
    *("told", "go"),
)


class Views(QWidget):
    """Heading and views. A view is made when it is first gone to; the one chosen last stays."""

    open_asked = Signal(object)
    plan_asked = Signal(object)
    move_asked = Signal(object)
    file_asked = Signal(object)
    copy_asked = Signal()
    told = Signal(object)
    go = Signal(str, object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self.list = SessionList(services, bridge)
        self._views: dict[str, View] = {}
        column = VBox(self, gap=16, margins=(24, 24, 24, 24))
        column.addWidget(self._head())
        self.pages = Pages()
        column.addWidget(self.pages, 1)
        self._value = LIST
        self._add(LIST, ListPage(self.list))
        for key, view in zip(VIEW_KEYS, names(), strict=False):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.show_view, view))

    def _head(self) -> QWidget:
        head = Panes(gap=12)
        words = QWidget()
        column = VBox(words, gap=2)
        column.addWidget(Label(self.tr("Sessions"), "title"))
        column.addWidget(self.list.summary)
        self.segment = Segment(tuple(names().items()), self.tr("View of the sessions"))
        self.segment.setObjectName("sessions-view")
        self.segment.chosen.connect(self.show_view)
        tools = FlowRow(gap=12)
        tools.add(self.segment)
        tools.add(self.list.plan)
        head.add(words, 1, 200)
        head.add(tools, 0, 460)
        return head

    # What is shown

    def value(self) -> str:
        """The key of the view that is shown."""
        return self._value

    def current(self) -> View:
        """The view that is shown."""
        return self._views[self._value]

    def show_view(self, key: str) -> None:
        """Turn to a view; the chosen session and day go with it."""
        if key not in names() or key == self._value:
            self.current().focus_first()
            return
        spot = self.current().spot()
        if key not in self._views:
            self._add(key, makers()[key](self._services, self._bridge))
        self._value = key
        self.segment.set_value(key)
        view = self.current()
        view.show_spot(spot)
        self.pages.setCurrentWidget(view)
        view.load()
        view.focus_first()

    def load(self) -> None:
        """Ask anew for what is shown; the other views ask when they are gone to."""
        self.current().load()

    def refresh(self, changed: Changed) -> None:
        """Something changed. What the list counts stands above every view."""
        for view in {self._views[LIST], self.current()}:
            if changed & view.shows:
                view.load()

    def focus_first(self) -> None:
        """Where a person would begin in this view."""
        self.current().focus_first()

    def made(self) -> tuple[View, ...]:
        """The views that were gone to."""
        return tuple(self._views.values())

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the segment and of the view that is shown."""
        turn = self.tr("View: {name}")
        lead = tuple(
            (key, turn.format(name=name))
            for key, name in zip(VIEW_KEYS, names().values(), strict=False)
        )
        return (*self.current().keys(), *(lead if len(lead) > 1 else ()))

    def commands(self) -> tuple[Command, ...]:
        """The views, and what the one that is shown offers."""
        turn = self.tr("Sessions: {name}")
        lead = tuple(
            Command(f"sessions-{view}", turn.format(name=name), partial(self.show_view, view),
                    "calendar-check", key)
            for key, (view, name) in zip(VIEW_KEYS, names().items(), strict=False)
            if view != self._value
        )  # fmt: skip
        return (*self.current().commands(), *lead)

    def _add(self, key: str, view: View) -> None:
        self._views[key] = view
        self.pages.addWidget(view)
        for name in _FORWARDED:
            getattr(view, name).connect(getattr(self, name))
