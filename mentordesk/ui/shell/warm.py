"""Warming: what Qt makes at the first use of each kind of part is made while nobody waits.

The desk's process stands ready while the person types the passphrase at the gate. Classes, enums,
glyphs and icons that the first screen needs cost some 100 ms when they are met for the first time;
a window that is drawn once into nothing has met them all.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QListView, QPlainTextEdit, QWidget

from mentordesk.ui.places import SETTINGS, PlaceSpec
from mentordesk.ui.shell.commands import SETTINGS_KEY
from mentordesk.ui.shell.help_panel import HelpPanel
from mentordesk.ui.shell.life import USUAL
from mentordesk.ui.shell.map import DeskMap, today
from mentordesk.ui.shell.messages import Messages
from mentordesk.ui.shell.rail import Rail
from mentordesk.ui.shell.top_bar import TopBar
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, PrivateButton
from mentordesk.ui.widgets.card import Card, private_pill
from mentordesk.ui.widgets.fields import SearchBox
from mentordesk.ui.widgets.focus import FocusRing
from mentordesk.ui.widgets.labels import ElidedLabel, Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox

ROLES = ("title", "heading", "strong", "subtitle", "quiet", "muted", "label")
SAMPLE = "Mentor Desk 0123456789"


def warm_up() -> None:
    """Build and draw a window that is never shown, and throw it away. Takes about 150 ms."""
    window = QWidget()
    set_role(window, "page")
    row = HBox(window, gap=0)
    settings = PlaceSpec(SETTINGS, SAMPLE, "gear-six", SETTINGS_KEY, today)
    rail = Rail(DeskMap(window).specs(), settings)
    rail.set_current(SETTINGS)
    row.addWidget(rail)
    column = VBox(gap=0)
    for part in (TopBar(), Messages(), HelpPanel(()), _page()):
        column.addWidget(part)
    row.addLayout(column)
    FocusRing(window)
    window.resize(*USUAL)
    picture = QPixmap(window.size())
    window.render(picture, sourceRegion=QRect(0, 0, *USUAL))
    window.deleteLater()


def load_sessions() -> None:
    """Load the place: 140 ms, once."""
    import mentordesk.ui.sessions.sessions  # noqa: F401


def load_people() -> None:
    """Load the place and what it shows of circles: 60 ms."""
    import mentordesk.ui.circles.companies
    import mentordesk.ui.people.people  # noqa: F401


def load_goals() -> None:
    """Load the place."""
    import mentordesk.ui.goals.goals  # noqa: F401


LOADS = (load_sessions, load_people, load_goals)
"""Places that the first screen does not need and that take long to load, the likeliest first. The
others are gone to in less than 100 ms without, and memory is spared."""


def _page() -> Page:
    page = Page()
    for role in ROLES:
        page.column.addWidget(Label(SAMPLE, role, wrap=True))
    panes = Panes()
    for role in ("card", "private"):
        card = Card(role=role)
        for part in (
            private_pill(SAMPLE),
            ElidedLabel(SAMPLE),
            SearchBox(SAMPLE),
            QPlainTextEdit(),
            QListView(),
            PrimaryButton(SAMPLE),
            PrivateButton(SAMPLE, icon="note-pencil"),
            LinkButton(SAMPLE),
            IconButton("dots-three", SAMPLE),
        ):
            card.column.addWidget(part)
        panes.add(card)
    page.column.addWidget(panes)
    return page
