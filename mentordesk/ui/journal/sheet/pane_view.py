"""The sheet on which an entry is written: when, title, question, text, how safe it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.ui.journal.reading.address import AddressLine
from mentordesk.ui.journal.reading.view import ReadingView
from mentordesk.ui.journal.sheet.long_line import LongLine
from mentordesk.ui.journal.sheet.prompt_chip import PromptChip
from mentordesk.ui.journal.writing.sheet_edit import SheetEdit
from mentordesk.ui.journal.writing.title_edit import TitleEdit
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import ElidedLabel, IconLabel, Label
from mentordesk.ui.widgets.layouts import Divider, HBox, VBox
from mentordesk.ui.widgets.pages import Pages

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from mentordesk.journal.markdown.names import Names

MEASURE = 720
"""Pixels of the design beyond which a line of text is too long to read."""
SIDE, NARROW_SIDE, NARROW = 44, 18, 480
ABOVE, BELOW = 22, 14
TIGHT = 8
"""Pixels of the design above and below where the sheet has the window for itself."""


class EntryPaneView(Card):
    """The sheet, laid out; what it does is decided in ``entry_pane``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._is_alone = False
        super().__init__(parent, gap=8, margins=(SIDE, ABOVE, SIDE, BELOW))
        self.setObjectName("entry-pane")
        self._head()
        self.title = TitleEdit(self.tr("Title of the entry"))
        self.title.setObjectName("entry-title")
        self.title.setPlaceholderText(self.tr("Title"))
        self.chip = PromptChip()
        self.chip.setObjectName("entry-prompt")
        self.body = SheetEdit(self.tr("Text of the entry"))
        self.body.setObjectName("entry-body")
        self.body.setPlaceholderText(
            self.tr("Write what is on your mind. Nobody else can read it.")
        )
        self.problem = Label("", "problem", wrap=True)
        self.problem.setObjectName("entry-problem")
        self.problem.hide()
        self.reading = ReadingView(self.tr("Text of the entry, to read"))
        self.reading.setObjectName("entry-reading")
        self.pages = Pages()
        self.pages.addWidget(self.body)
        self.pages.addWidget(self.reading)
        self.address = AddressLine()
        for part in (self.title, self.chip):
            self.column.addWidget(part)
        self.column.addWidget(self.pages, 1)
        self.column.addWidget(self.address)
        self.long = LongLine(self.body)
        self.column.addWidget(self.long)
        self.column.addWidget(self.problem)
        self._foot()
        Theme.current().changed.connect(self._set_margins)

    def _head(self) -> None:
        self.back = IconButton("arrow-left", self.tr("Back to the list"))
        self.back.setObjectName("entry-back")
        self.back.hide()
        self.when = ElidedLabel("", "muted")
        self.when.setObjectName("entry-when")
        self.read = IconButton("book-open-text", "")
        self.read.setObjectName("entry-read")
        self.read.setCheckable(True)
        self.more = IconButton("dots-three", self.tr("More for this entry"))
        self.more.setObjectName("entry-more")
        self.head = row = HBox(gap=8)
        row.addWidget(self.back)
        row.addWidget(self.when, 1)
        row.addWidget(self.read)
        row.addWidget(self.more)
        self.column.addLayout(row)

    def _foot(self) -> None:
        """``strip`` holds what lies beside the text; ``foot_row`` its tags and people."""
        self.strip = VBox(gap=8)
        self.column.addLayout(self.strip)
        self.column.addWidget(Divider())
        self.saved = Label("", "muted")
        self.saved.setObjectName("entry-saved")
        self.kept_private = Label(self.tr("encrypted as you type"), "muted")
        self.foot_row = FlowRow(gap=8)
        row = HBox(gap=6, margins=(0, 4, 0, 0))
        row.addWidget(self.foot_row, 1)
        row.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(IconLabel("lock-simple", "ink2", 16))
        row.addWidget(self.kept_private, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def know_names(self, names: Names) -> None:
        """The names that the text mentions, for their colour."""
        self.body.know_names(names)
        self.reading.know_names(names)

    def be_alone(self, alone: bool) -> None:
        """Whether the sheet stands without list and heading, in a window with little room."""
        self._is_alone = alone
        self.back.setVisible(alone)
        if alone:
            self.kept_private.setText(self.tr("Only you · encrypted as you type"))
        else:
            self.kept_private.setText(self.tr("encrypted as you type"))
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to read."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        theme = Theme.current()
        least = NARROW_SIDE if self.width() < theme.px(NARROW) else SIDE
        side = max(theme.px(least), (self.width() - theme.px(MEASURE)) // 2)
        above, below = (TIGHT, TIGHT) if self._is_alone else (ABOVE, BELOW)
        self.column.setContentsMargins(side, theme.px(above), side, theme.px(below))
        self.column.setSpacing(theme.px(4 if self._is_alone else 8))
