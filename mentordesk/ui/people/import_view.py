"""People from a file, laid out: what was found, whom to take, as what, and what was not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring.people.model import Role
from mentordesk.ui.people import words
from mentordesk.ui.people.column_choices import ColumnChoices
from mentordesk.ui.people.contact_rows import ContactList
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class ImportView(QWidget):
    """``left``: back to the list."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("people-import-page")
        column = VBox(self, gap=12, margins=(24, 16, 24, 16))
        self.back = LinkButton(self.tr("All people"), icon="arrow-left")
        self.back.setObjectName("import-back")
        self.back.clicked.connect(self.left)
        top = HBox(gap=12)
        self.title = Label(self.tr("People from a file"), "title", wrap=True)
        top.addWidget(self.title, 1)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self.body = Pages()
        column.addWidget(self.body, 1)
        self.body.addWidget(self._make_empty())
        self.body.addWidget(self._make_found())

    def _make_empty(self) -> QWidget:
        card = Card()
        self.choose = PrimaryButton(self.tr("Choose a file…"), icon="folder-open")
        self.choose.setObjectName("import-choose")
        self.nothing = EmptyState(
            "users",
            self.tr("A vCard or a table"),
            self.tr(
                "Names, addresses, time zones and languages are read; nothing else. You see every "
                "person first, and nobody is added before you say so. The file stays as it is, "
                "and nobody is told."
            ),
            self.choose,
            tint="accent",
        )
        card.column.addWidget(self.nothing)
        return card

    def _make_found(self) -> QWidget:
        page = QWidget()
        column = VBox(page, gap=10)
        self.summary = Label("", wrap=True)
        self.summary.setObjectName("import-summary")
        column.addWidget(self.summary)
        self.columns = ColumnChoices()
        column.addWidget(self.columns)
        column.addWidget(self._make_roles())
        card = Card(gap=0, margins=(1, 6, 1, 6))
        self.list = ContactList(self.tr("People in the file"))
        self.list.setObjectName("import-list")
        card.column.addWidget(self.list, 1)
        column.addWidget(card, 3)
        self.report = Label("", "muted", wrap=True)
        self.report.setObjectName("import-report")
        self.report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.report)
        column.addWidget(self._make_verbs())
        return page

    def _make_roles(self) -> QWidget:
        roles = tuple((one.value, words.role(one)) for one in Role)
        self.all_roles = Choice(roles, self.tr("What they are to you"))
        self.all_roles.setObjectName("import-all-roles")
        self.role = Choice(roles, self.tr("What this one is to you"))
        self.role.setObjectName("import-role")
        self.everybody = PlainButton(self.tr("Choose everybody new"))
        self.everybody.setObjectName("import-everybody")
        self.nobody = PlainButton(self.tr("Choose nobody"))
        self.nobody.setObjectName("import-nobody")
        row = FlowRow(gap=8)
        for part in (
            Label(self.tr("All of them as"), "muted"),
            self.all_roles,
            Label(self.tr("This one as"), "muted"),
            self.role,
            self.everybody,
            self.nobody,
        ):
            row.add(part)
        return row

    def _make_verbs(self) -> QWidget:
        row = FlowRow(gap=8)
        self.take = PrimaryButton(self.tr("Add %n people", "", 0), icon="user-plus")
        self.take.setObjectName("import-take")
        self.other = PlainButton(self.tr("Another file…"), icon="folder-open")
        self.other.setObjectName("import-other")
        row.add(self.take)
        row.add(self.other)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return adds whom was chosen, Esc goes back and adds nobody."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take.click()
        else:
            super().keyPressEvent(event)
