"""The bin, laid out: what was put away beside its words; below, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.journal.wordings.compared_text import ComparedText
from mentordesk.ui.widgets.buttons import DangerButton, PlainButton, PrivateButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.states import EmptyState
from mentordesk.ui.widgets.tall_card import ListAndText, PickingList, TallCard


class BinList(PickingList):
    """Return brings back, Delete asks whether to shred."""

    taken = Signal()
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.taken.emit()
        elif key == Qt.Key.Key_Delete and not event.modifiers():
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class BinCardView(TallCard):
    """A list, a text, and one row of buttons or a question with two."""

    def __init__(self, asker: QWidget) -> None:
        super().__init__(asker, self.tr("Bin"), "bin-card")
        self.told.setText(
            self.tr(
                "What you deleted lies here for 30 days and can be brought back. Then it is "
                "shredded: with every wording and file of it, for good."
            )
        )
        self.list = BinList(self.tr("Deleted entries, the latest first"), "bin-list")
        self.text = ComparedText(self.tr("The deleted entry"))
        self.text.setObjectName("bin-text")
        self.panes = ListAndText(self.list, self.text)
        self.body.addWidget(self.panes, 1)
        self.nothing = EmptyState(
            "trash",
            self.tr("The bin is empty"),
            self.tr("A deleted entry comes here first."),
            tint="private",
        )
        self.nothing.setObjectName("bin-empty")
        self.body.addWidget(self.nothing, 1)
        self._verbs()
        self._question()

    def _verbs(self) -> None:
        self.verbs = FlowRow(gap=8)
        self.take = PrivateButton(self.tr("Bring back"))
        self.take.setObjectName("bin-take")
        self.shred = DangerButton(self.tr("Shred now…"))
        self.shred.setObjectName("bin-shred")
        self.empty_it = DangerButton(self.tr("Empty the bin…"))
        self.empty_it.setObjectName("bin-shred-all")
        self.close_it = PlainButton(self.tr("Close"))
        self.close_it.setObjectName("bin-close")
        for button in (self.take, self.shred, self.empty_it, self.close_it):
            self.verbs.add(button)
        self.foot.addWidget(self.verbs)

    def _question(self) -> None:
        self.asking = QWidget()
        column = VBox(self.asking, gap=8)
        self.question = Label("", "strong", wrap=True)
        self.question.setObjectName("bin-question")
        row = FlowRow(gap=8)
        self.yes = DangerButton(self.tr("Shred for good"))
        self.yes.setObjectName("bin-yes")
        self.no = PlainButton(self.tr("Keep it in the bin"))
        self.no.setObjectName("bin-no")
        row.add(self.yes)
        row.add(self.no)
        column.addWidget(self.question)
        column.addWidget(row)
        self.foot.addWidget(self.asking)
        self.asking.hide()

    def ask(self, question: str) -> None:
        """Ask before anything is gone for good; nothing said: no question."""
        self.question.setText(question)
        self.asking.setVisible(bool(question))
        self.verbs.setVisible(not question)
        self.list.setEnabled(not question)
        if question:
            self.no.setFocus()

    def show_list(self, shown: bool) -> None:
        """What lies here, or that nothing does."""
        for part in (self.panes, self.take, self.shred, self.empty_it):
            part.setVisible(shown)
        self.nothing.setVisible(not shown)
