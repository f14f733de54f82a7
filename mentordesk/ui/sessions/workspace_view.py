"""The workspace of one session, laid out: who and when, four tabs, the page of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.avatar import Avatar
from mentordesk.ui.widgets.buttons import IconButton, PrimaryButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.segment import Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

TABS = ("prepare", "meet", "reflect", "share")
LEAST, BESIDE, LOW = 60, 760, 400
"""Pixels of the design: of the pages, from which the tabs stand beside the name, and up to which
the head takes as few lines as it can, so that something is left for what one writes in."""
NAME_LINES, AROUND = 2, 130
"""Lines that a name may take beside the tabs, and the room that stands around it there."""


class WorkspaceView(QWidget):
    """Head and pages."""

    def __init__(self, pages: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = VBox(self, gap=0)
        self._head = HBox(gap=12)
        whole.addWidget(self._make_head())
        self.pages = Pages()
        whole.addWidget(self.pages, 1)
        self.blank = QWidget()  # while the facts of a session are on their way
        for page in (*pages, self.blank):
            self.pages.addWidget(page)
        self.pages.setMinimumHeight(LEAST)  # they scroll; the head is never cut
        self._turn()
        Theme.current().changed.connect(self._turn)

    def _make_head(self) -> QWidget:
        head = QWidget()
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._rows = VBox(head, gap=12, margins=(24, 20, 24, 16))
        self.back = IconButton("arrow-left", self.tr("Back to the sessions"))
        self.back.setObjectName("session-back")
        self.avatar = Avatar()
        self.name = Label("", "title", wrap=True)
        self.name.setObjectName("session-name")
        self.about = Label("", "subtitle", wrap=True)
        self.about.setObjectName("session-about")
        words = VBox(gap=2)
        words.addWidget(self.name)
        words.addWidget(self.about)
        self.at = Label("", "subtitle", wrap=True)
        self.at.setObjectName("session-at")
        words.addWidget(self.at)
        middle = Qt.AlignmentFlag.AlignVCenter
        for part in (self.back, self.avatar):
            self._head.addWidget(part, 0, middle)
        self._head.addLayout(words, 1)
        self.tabs = Segment(
            (
                (TABS[0], self.tr("1 Prepare")),
                (TABS[1], self.tr("2 Meet")),
                (TABS[2], self.tr("3 Reflect")),
                (TABS[3], self.tr("4 Share")),
            ),
            self.tr("Parts of the session"),
        )
        self.tabs.setObjectName("session-tabs")
        self.close_it = PrimaryButton(self.tr("Close…"))
        self.close_it.setObjectName("session-close")
        self.close_it.setToolTip(self.tr("Close this session (Ctrl+Enter)"))
        self._verbs = FlowRow(gap=8)
        self._verbs.add(self.tabs)
        self._head.addWidget(self.close_it, 0, middle)
        self._rows.addLayout(self._head)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tabs beside the name, or below it."""
        super().resizeEvent(event)
        self._turn()

    def say_about(self, text: str, at: str) -> None:
        """Say when the session is and what kind it is of; where there is little room, ``at``."""
        self.about.setText(text)
        self.at.setText(at)
        self._turn()  # the name is another too

    def _turn(self) -> None:
        theme = Theme.current()
        beside = self.width() >= theme.px(BESIDE) and self._name_fits()
        row = self._head if beside else self._rows
        if row.indexOf(self._verbs) < 0:
            other = self._rows if beside else self._head
            other.removeWidget(self._verbs)
            if beside:
                place = self._head.indexOf(self.close_it)
                self._head.insertWidget(place, self._verbs, 0, Qt.AlignmentFlag.AlignVCenter)
            else:
                self._rows.addWidget(self._verbs)
        wide = self._verbs.flow.sizeHint().width()
        self._verbs.setMinimumWidth(wide if beside else 0)
        self._lower(low=self.height() < theme.px(LOW))

    def _name_fits(self) -> bool:
        """Whether the name takes few lines beside the tabs."""
        taken = self._verbs.flow.sizeHint().width() + self.close_it.sizeHint().width()
        room = self.width() - taken - Theme.current().px(AROUND)
        return self.name.fontMetrics().horizontalAdvance(self.name.text()) <= NAME_LINES * room

    def _lower(self, *, low: bool) -> None:
        theme = Theme.current()
        self.about.setVisible(not low)
        self.at.setVisible(low)
        top, bottom = (8, 8) if low else (20, 16)
        self._rows.setContentsMargins(theme.px(24), theme.px(top), theme.px(24), theme.px(bottom))
        self._rows.setSpacing(theme.px(4 if low else 12))
