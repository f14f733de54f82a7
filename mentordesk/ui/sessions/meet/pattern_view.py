"""Patterns for notes, laid out: their names, and the words of the chosen one beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from mentordesk.journal.notes.templates.model import NAME_AT_MOST
from mentordesk.ui.journal.writing.edit import WritingEdit
from mentordesk.ui.sessions.close.close_view import EDGE, RETURN, SHADE
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import DangerButton, PlainButton, PrivateButton
from mentordesk.ui.widgets.card import Card, private_pill
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox
from mentordesk.ui.widgets.tab_order import step

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

WIDE, TALL = 720, 520


class PatternList(QListWidget):
    """Names. Return takes the chosen one, Delete takes it away, F2 goes to its name."""

    taken = Signal()
    removed = Signal()
    renamed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list."""
        key = Qt.Key(event.key())
        if key in RETURN and not event.modifiers():
            self.taken.emit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key == Qt.Key.Key_F2:
            self.renamed.emit()
        else:
            super().keyPressEvent(event)


class PatternView(QWidget):
    """A card over the shaded window. Esc puts it away; what was typed in it is kept."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pattern-shade")
        self.card = Card(self, role="private", gap=12, margins=(4, 12, 4, 12))
        self.card.setObjectName("pattern-card")
        self.card.setAccessibleName(self.tr("Patterns for notes"))
        page = Page(margins=(20, 8, 20, 8))
        page.column.setSpacing(12)
        self.card.column.addWidget(page)
        self._head(page.column)
        panes = Panes(gap=16)
        panes.add(self._names(), 2, 190)
        panes.add(self._words(), 3, 260)
        page.column.addWidget(panes, 1)
        self._foot(page.column)
        self.hide()
        Theme.current().changed.connect(self.place)

    def _head(self, column: VBox) -> None:
        row = HBox(gap=12)
        row.addWidget(Label(self.tr("Patterns for notes"), "title", wrap=True), 1)
        row.addWidget(private_pill(self.tr("Only you")), 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        words = self.tr("Return puts the chosen one into your notes. Nothing there is replaced.")
        column.addWidget(Label(words, "muted", wrap=True))

    def _names(self) -> QWidget:
        self.list = PatternList()
        self.list.setObjectName("pattern-list")
        self.list.setAccessibleName(self.tr("Patterns for notes"))
        set_role(self.list, "pick")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty(OWN_RING, True)
        self.list.setMinimumHeight(Theme.current().px(120))
        return self.list

    def _words(self) -> QWidget:
        held = QWidget()
        column = VBox(held, gap=10)
        self.name = QLineEdit()
        self.name.setObjectName("pattern-name")
        self.name.setMaxLength(NAME_AT_MOST)
        self.name.setInputMethodHints(QUIET)
        self.name_field = Field(self.tr("Name"), self.name)
        self.body = WritingEdit(self.tr("With which words such notes begin"))
        self.body.setObjectName("pattern-body")
        set_role(self.body, "")
        self.body.setMinimumHeight(Theme.current().px(150))
        self.body_field = Field(self.tr("Words"), self.body)
        self.told = Label("", "muted", wrap=True)
        column.addWidget(self.name_field)
        column.addWidget(self.body_field, 1)
        column.addWidget(self.told)
        return held

    def _foot(self, column: VBox) -> None:
        row = FlowRow(gap=8)
        self.take = PrivateButton(self.tr("Put into my notes"))
        self.take.setObjectName("pattern-take")
        self.new = PlainButton(self.tr("New from these notes"), icon="plus")
        self.new.setObjectName("pattern-new")
        self.remove = DangerButton(self.tr("Delete"))
        self.remove.setObjectName("pattern-remove")
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName("pattern-back")
        for button in (self.take, self.new, self.remove, self.back):
            row.add(button)
        self.back.clicked.connect(self.left)
        column.addWidget(row)

    def place(self) -> None:
        """Cover the parent; the card in the middle."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        theme, edge = Theme.current(), Theme.current().px(EDGE)
        width = min(theme.px(WIDE), self.width() - 2 * edge)
        height = min(theme.px(TALL), self.height() - 2 * edge)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self.card.setGeometry(QRect(left, top, width, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away; other keys stay here: the window below waits."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays within the card."""
        return step(self, self.window().focusWidget(), forward=forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window below waits in the shade."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setOpacity(SHADE)
        painter.fillRect(self.rect(), theme.colour("shade"))
        painter.end()
