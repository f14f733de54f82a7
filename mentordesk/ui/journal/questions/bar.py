"""Below a text that answers questions: the next one, another one; beside a deep one, ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from mentordesk.ui.journal.questions.sets import Question


class QuestionBar(QWidget):
    """Only what can be done is shown. Skipping is as good as answering, and nobody counts it."""

    next_asked = Signal()
    another_asked = Signal()
    skip_asked = Signal()
    gently_asked = Signal()
    card_asked = Signal()

    def __init__(self, kind: str) -> None:
        """``kind`` begins the objects' names."""
        super().__init__()
        self.setObjectName(f"{kind}-questions")
        self.deep = QWidget()
        column = VBox(self.deep, gap=2)
        told = self.tr("This question goes deep. You can leave it at any time; nobody will know.")
        column.addWidget(Label(told, "muted", wrap=True))
        self.row, below = FlowRow(gap=8), VBox(self, gap=4)
        self.count = Label("", "muted")
        self.count.setObjectName(f"{kind}-question-count")
        self.next = LinkButton(self.tr("Next question"), icon="arrow-right")
        self.another = LinkButton(self.tr("Another question"), quiet=True)
        self.skip = LinkButton(self.tr("Skip it"), quiet=True)
        self.gently = LinkButton(self.tr("Close gently"), icon="hand-heart")
        self.card = LinkButton(self.tr("Help card"), icon="lifebuoy")
        below.addWidget(self.deep)
        below.addWidget(self.row)
        self.row.add(self.count)
        for name, button, asked in (
            ("next-question", self.next, self.next_asked),
            ("another", self.another, self.another_asked),
            ("skip", self.skip, self.skip_asked),
            ("close-gently", self.gently, self.gently_asked),
            ("help-card", self.card, self.card_asked),
        ):
            button.setObjectName(f"{kind}-{name}")
            button.clicked.connect(asked)
            self.row.add(button)
        self.show_question(None)

    def show_question(
        self,
        question: Question | None,
        *,
        place: int = 1,
        of: int = 1,
        others: bool = False,
        ends: bool = False,
    ) -> None:
        """Show what goes with a question: the ``place``-th ``of`` several, with ``others``.

        ``ends``: it is a gentle end; the Help card stays beside it.
        """
        self.setVisible(question is not None)
        is_deep = question is not None and question.is_deep
        line = self.tr("Question {place} of {number}").format(place=place, number=of)
        self.count.setText(line)
        self.count.setVisible(of > 1 and not ends)
        self.next.setVisible(place < of)
        self.another.setVisible(others)
        self.deep.setVisible(is_deep)
        self.skip.setVisible(is_deep)
        self.gently.setVisible(is_deep and not ends)
        self.card.setVisible(ends or (question is not None and question.offers_card))
