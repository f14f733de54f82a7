"""The reading page, laid out: a head with its tools, then a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.ui.playbook.standing_pill import StandingPill
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton, LinkButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import ElidedLabel, Label
from mentordesk.ui.widgets.layouts import HBox, Page, VBox

MEASURE = 600
"""Pixels of the design beyond which a line is no longer easy to read."""
SIDE, NARROW_SIDE, NARROW = 34, 16, 440


class SheetView(Card):
    """Head (kind, minutes, language, tools), title, room for the parts; more slots around them."""

    def __init__(self) -> None:
        super().__init__(gap=0, margins=(1, 10, 1, 8))
        self.setObjectName("playbook-sheet")
        self.setAccessibleName(self.tr("The page"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(self._make_head())
        self.page = Page(margins=(0, 0, 0, 24))
        self.page.setObjectName("playbook-page")
        self.column.addWidget(self.page, 1)
        middle = QWidget()
        row = HBox(middle, gap=0)
        self.text = QWidget()
        row.addWidget(self.text, 1000)
        row.addStretch(1)
        self._fill_text()
        self.page.column.addWidget(middle)
        self.page.column.addStretch(1)
        self.fit()
        Theme.current().changed.connect(self.fit)

    def _make_head(self) -> QWidget:
        self._head = QWidget()
        self._head_row = HBox(self._head, gap=4)
        self.to_contents = LinkButton(self.tr("Contents"), icon="arrow-left")
        self.to_contents.setObjectName("playbook-to-contents")
        self._head_row.addWidget(self.to_contents)
        self.facts = ElidedLabel("", "muted")
        self.facts.setObjectName("playbook-facts")
        self.draft = StandingPill()
        self._head_row.addWidget(self.facts, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head_row.addWidget(self.draft, 0, Qt.AlignmentFlag.AlignVCenter)
        self.back = IconButton("caret-left", self.tr("Back to what you read before"))
        self.forward = IconButton("caret-right", self.tr("Forward again"))
        self.print = IconButton("printer", self.tr("Print this page"))
        for name, tool in (("back", self.back), ("forward", self.forward), ("print", self.print)):
            tool.setObjectName(f"playbook-{name}")
            self._head_row.addWidget(tool)
        return self._head

    def _fill_text(self) -> None:
        column = VBox(self.text, gap=12)
        self.title = Label("", "hero", wrap=True)
        self.title.setObjectName("playbook-title")
        column.addWidget(self.title)
        self.above = VBox(gap=12)
        self.below = VBox(gap=12)
        self.parts_column = VBox(gap=12)
        for slot in (self.above, self.parts_column, self.below):
            column.addLayout(slot)

    def fit(self) -> None:
        """Margins by the room there is, and a line length that the eye can follow."""
        theme = Theme.current()
        side = theme.px(SIDE if self.width() >= theme.px(NARROW) else NARROW_SIDE)
        self.text.setMaximumWidth(theme.px(MEASURE))
        self.page.column.setContentsMargins(side, 0, side, theme.px(24))
        self._head_row.setContentsMargins(side, 0, side // 2, theme.px(2))
