"""Goals to begin from: a list of the playbook's templates, with what each is for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mentordesk.playbook.model import Kind
from mentordesk.ui.goals.level_rows import LevelRows
from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Page, Panes, VBox
from mentordesk.ui.widgets.row_list import ROW_ROLE, RowList, draw_ground

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.playbook.model import GoalTemplate, ItemLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.widgets.row_list import Index

BLANK = "gt.blank"
"""The empty one: that is what New goal is for."""


@dataclass(frozen=True)
class TemplateRow:
    """A template as its line reads."""

    key: str
    title: str

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.title


class TemplateDelegate(QStyledItemDelegate):
    """Paints a title."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        del option, index
        return QSize(Theme.current().px(200), Theme.current().px(42))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground and title."""
        theme, side = Theme.current(), Theme.current().px(16)
        painter.save()
        painter.setLayoutDirection(option.direction)
        draw_ground(painter, option)
        box = option.rect.adjusted(side, 0, -side, 0)
        font, ink = theme.font(14, tokens.MEDIUM), theme.colour("ink")
        draw_line(painter, box, index.data(ROW_ROLE).title, font, ink)
        painter.restore()


class TemplateList(QWidget):
    """Arrows look, Return takes. ``taken`` carries the template."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._template: GoalTemplate | None = None
        self._wanted = ""  # the one on which the person stands; its words may be on their way
        self._taking = False
        column = VBox(self, gap=16, margins=(24, 24, 24, 24))
        column.addWidget(Label(self.tr("A goal from a template"), "title", wrap=True))
        panes = Panes(gap=16)
        card = Card(gap=0, margins=(1, 6, 1, 6))
        self.list = RowList(self.tr("Goal templates"))
        self.list.setObjectName("goal-templates")
        self._delegate = TemplateDelegate()
        self.list.setItemDelegate(self._delegate)
        card.column.addWidget(self.list)
        panes.add(card, 2, 260)
        panes.add(self._preview(), 3, 320)
        column.addWidget(panes, 1)
        self.list.chosen.connect(self._look)
        self.list.opened.connect(self._take)

    def _preview(self) -> QWidget:
        card = Card(gap=0, margins=(1, 1, 1, 1))
        page = Page(margins=(24, 20, 24, 20))
        card.column.addWidget(page)
        self.title = Label("", "heading", wrap=True)
        self.about = Label("", "quiet", wrap=True)
        self.levels = LevelRows()
        for part in (self.title, self.about, self.levels):
            page.column.addWidget(part)
        row = FlowRow()
        self.take = PrimaryButton(self.tr("Begin with this"))
        self.take.setObjectName("goal-template-take")
        self.take.setEnabled(False)
        self.take.clicked.connect(self._take)
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName("goal-template-back")
        self.back.clicked.connect(self.left)
        row.add(self.take)
        row.add(self.back)
        page.column.addWidget(row)
        page.column.addStretch(1)
        return card

    def load(self) -> None:
        """Ask for the templates."""
        job = partial(self._services.playbook.contents, Kind.GOAL_TEMPLATE)
        self._bridge.ask(self, job, self._show)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, lines: Sequence[ItemLine]) -> None:
        rows = [TemplateRow(one.id, one.title) for one in lines if one.id != BLANK]
        chosen = self._template.line.id if self._template else None
        self.list.show_rows(rows, chosen)
        if rows and self._template is None:
            self.list.setCurrentIndex(self.list.rows.index(0))

    def _look(self, key: str) -> None:
        self._wanted, self._taking = key, False
        self._bridge.ask(self, partial(self._services.playbook.goal_template, key), self._looked)

    def _looked(self, template: GoalTemplate) -> None:
        if template.line.id != self._wanted:
            return
        self._template = template
        self.take.setEnabled(True)
        self.title.setText(template.line.title)
        self.about.setText(template.about)
        self.levels.show_levels(template.levels, template.start_level, said=False)
        if self._taking:
            self._take()

    def _take(self) -> None:
        template = self._template
        if template is None or template.line.id != self._wanted:
            self._taking = bool(self._wanted)  # as soon as its words are there
            return
        self._taking = False
        self.taken.emit(template)
