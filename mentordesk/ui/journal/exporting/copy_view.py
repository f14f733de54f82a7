"""Saving a copy of the journal, laid out: the form, how far it is, where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from mentordesk.journal.exporting.model import Form
from mentordesk.ui.journal.tab import Tab
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton, PrivateButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.checks import CheckBox, RadioButton
from mentordesk.ui.widgets.day_edit import DayEdit
from mentordesk.ui.widgets.fields import Field, SearchBox
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox

WIDTH = 760
"""Pixels of the design that the form is wide at most."""


class CopyView(Tab):
    """``left``: back to the entries."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("journal-copy")
        self._scroll = Page(margins=(0, 0, 0, 0))
        VBox(self).addWidget(self._scroll)
        self._held = QWidget()
        column = VBox(self._held, gap=12)
        self._scroll.column.addWidget(self._held)
        self._scroll.column.addStretch(1)
        top = HBox(gap=12)
        top.addWidget(Label(self.tr("Save a copy of the journal"), "heading", wrap=True), 1)
        self.back = LinkButton(self.tr("All entries"), icon="arrow-left")
        self.back.setObjectName("copy-back")
        self.back.clicked.connect(self.left)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self.body = _OneOf(self._make_form(), self._make_busy(), self._make_done())
        column.addWidget(self.body)
        self._fit()
        Theme.current().changed.connect(self._fit)

    def _fit(self) -> None:
        self._held.setMaximumWidth(Theme.current().px(WIDTH))

    def _make_form(self) -> QWidget:
        card = Card(gap=14, margins=(20, 18, 20, 18))
        for part in (self._make_warning(), self._make_forms(), self._make_which()):
            card.column.addWidget(part)
        self.files = CheckBox(self.tr("With pictures and other files"))
        self.files.setObjectName("copy-files")
        self.files.setChecked(True)
        self.bin = CheckBox(self.tr("Also what lies in the bin"))
        self.bin.setObjectName("copy-bin")
        self.problem = Label("", "problem", wrap=True)
        self.problem.setObjectName("copy-problem")
        self.problem.hide()
        self.save = PrivateButton(self.tr("Save the copy…"), icon="export")
        self.save.setObjectName("copy-save")
        boxes = VBox(gap=2)
        boxes.addWidget(self.files)
        boxes.addWidget(self.bin)
        card.column.addLayout(boxes)
        row = FlowRow(gap=8)
        row.add(self.save)
        for part in (self.problem, row):
            card.column.addWidget(part)
        return card

    def _make_warning(self) -> QWidget:
        held = QWidget()
        row = HBox(held, gap=10)
        row.addWidget(IconLabel("lock-simple-open", "warn", 20), 0, Qt.AlignmentFlag.AlignTop)
        self.warning = Label(
            self.tr(
                "The copy is not encrypted. Whoever opens it can read it: keep it where nobody "
                "else comes, and delete it when you no longer need it."
            ),
            wrap=True,
        )
        self.warning.setObjectName("copy-warning")
        row.addWidget(self.warning, 1)
        return held

    def _make_forms(self) -> QWidget:
        held = QWidget()
        held.setAccessibleName(self.tr("As what"))
        column = VBox(held, gap=2)
        column.addWidget(Label(self.tr("As what"), "label"))
        column.addSpacing(4)
        self.forms: dict[Form, RadioButton] = {}
        for form, words in (
            (Form.MARKDOWN, self.tr("Markdown: a folder of texts that any editor opens")),
            (Form.HTML, self.tr("One page for the browser: to read and to print")),
            (Form.PDF, self.tr("PDF: pages to print and to keep")),
            (Form.JSON, self.tr("JSON: for other programs")),
        ):
            button = RadioButton(words)
            button.setObjectName(f"copy-as-{form.value}")
            self.forms[form] = button
            column.addWidget(button)
        self.forms[Form.MARKDOWN].setChecked(True)
        self.comes_back = Label("", "muted", wrap=True)
        self.comes_back.setObjectName("copy-comes-back")
        column.addWidget(self.comes_back)
        return held

    def _make_which(self) -> QWidget:
        held = QWidget()
        column = VBox(held, gap=10)
        self.words = SearchBox(self.tr("Words that the entries hold"))
        self.words.setObjectName("copy-words")
        self.words.setPlaceholderText(self.tr("All entries"))
        column.addWidget(Field(self.tr("Only entries that a search finds"), self.words))
        days = Panes(gap=12)
        self.first = DayEdit(self.tr("From this day on"), self.tr("the beginning"))
        self.first.setObjectName("copy-first")
        self.last = DayEdit(self.tr("Up to this day"), self.tr("today"))
        self.last.setObjectName("copy-last")
        days.add(Field(self.tr("From"), self.first), 1, 200)
        days.add(Field(self.tr("Up to"), self.last), 1, 200)
        column.addWidget(days)
        return held

    def _make_busy(self) -> QWidget:
        card = Card(gap=12, margins=(20, 18, 20, 18))
        self.far = Label("", wrap=True)
        self.far.setObjectName("copy-far")
        self.bar = QProgressBar()
        self.bar.setObjectName("copy-bar")
        self.bar.setAccessibleName(self.tr("How far the copy is"))
        self.bar.setTextVisible(False)
        self.stop = PlainButton(self.tr("Stop"), icon="x")
        self.stop.setObjectName("copy-stop")
        row = FlowRow(gap=8)
        row.add(self.stop)
        for part in (self.far, self.bar, row):
            card.column.addWidget(part)
        return card

    def _make_done(self) -> QWidget:
        card = Card(gap=12, margins=(20, 18, 20, 18))
        self.done = Label("", "strong", wrap=True)
        self.done.setObjectName("copy-done")
        self.where = Label("", wrap=True)
        self.where.setObjectName("copy-where")
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        note = Label(
            self.tr("It is not encrypted. Delete it when you no longer need it."),
            "muted",
            wrap=True,
        )
        self.show_it = PlainButton(self.tr("Show it in its folder"), icon="folder-open")
        self.show_it.setObjectName("copy-show")
        self.again = PlainButton(self.tr("Another copy…"), icon="export")
        self.again.setObjectName("copy-again")
        row = FlowRow(gap=8)
        for button in (self.show_it, self.again):
            row.add(button)
        self.unshown = Label("", wrap=True)
        self.unshown.setObjectName("copy-unshown")
        for part in (self.done, self.where, self.unshown, note, row):
            card.column.addWidget(part)
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return saves; Esc goes back, and leaves a copy on its way alone."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save.click()
        else:
            super().keyPressEvent(event)


class _OneOf(QWidget):
    """Cards of which one is shown, as high as that one: nothing scrolls for the others."""

    def __init__(self, *cards: QWidget) -> None:
        super().__init__()
        self._cards = cards
        column = VBox(self)
        for card in cards:
            column.addWidget(card)
        self.turn_to(0)

    @property
    def turned_to(self) -> int:
        """The place of the card that is shown."""
        return next(place for place, card in enumerate(self._cards) if not card.isHidden())

    def turn_to(self, place: int) -> None:
        """Show another card."""
        for number, card in enumerate(self._cards):
            card.setVisible(number == place)
