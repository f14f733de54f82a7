"""One question a day on its card: who sees the answer, the question, room for a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.ui.journal.writing.edit import MarkdownEdit, plain_document
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PrivateButton
from mentordesk.ui.widgets.card import Card, private_pill
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LINES = 92
"""Height of the field in pixels of the design."""


class AnswerEdit(MarkdownEdit):
    """A small field in a frame; Ctrl+Return keeps what is written."""

    def __init__(self, name: str, card: PromptCardView) -> None:
        super().__init__(name)
        set_role(self, "field")
        self._card = card
        self._fit()
        Theme.current().changed.connect(self._fit)

    def clear_words(self) -> None:
        """An empty field, with nothing to undo."""
        self.take_document(plain_document("", self), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return keeps."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._card.keep.click()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setFixedHeight(Theme.current().px(LINES))


class PromptCardView(Card):
    """The card, laid out: the question with its field, or what was made of the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, role="private", gap=10, margins=(16, 14, 16, 14))
        self.setObjectName("prompt-card")
        self.setAccessibleName(self.tr("Today's question. Only you see the answer."))
        self.minutes = Label("", "muted")
        head = HBox(gap=8)
        head.addWidget(private_pill(self.tr("Only you")))
        head.addStretch(1)
        head.addWidget(self.minutes)
        self.column.addLayout(head)
        self.question = Label("", "heading", wrap=True)
        self.question.setObjectName("prompt-question")
        self.column.addWidget(self.question)
        self.column.addWidget(self._asking())
        self.column.addWidget(self._kept())
        self.kept.hide()

    def _asking(self) -> QWidget:
        self.asking = QWidget()
        column = VBox(self.asking, gap=8)
        self.answer = AnswerEdit(self.tr("Your answer"), self)
        self.answer.setObjectName("prompt-answer")
        self.answer.setPlaceholderText(self.tr("Write a few lines…"))
        self.saved = Label("", "muted")
        self.saved.setObjectName("prompt-saved")
        self.saved.hide()
        self.another = LinkButton(self.tr("Another question"), quiet=True)
        self.another.setObjectName("prompt-another")
        self.keep = PrivateButton(self.tr("Keep in journal"))
        self.keep.setObjectName("prompt-keep")
        column.addWidget(self.answer)
        column.addWidget(self.saved)
        row = HBox(gap=8)
        row.addWidget(self.another)
        row.addStretch(1)
        row.addWidget(self.keep)
        column.addLayout(row)
        return self.asking

    def _kept(self) -> QWidget:
        self.kept = QWidget()
        column = VBox(self.kept, gap=8)
        self.kept_line = Label("", "quiet", wrap=True)
        self.kept_line.setObjectName("prompt-kept")
        self.open = LinkButton(self.tr("Go on writing"))
        self.open.setObjectName("prompt-open")
        self.one_more = LinkButton(self.tr("One more question"), quiet=True)
        self.one_more.setObjectName("prompt-one-more")
        row = HBox(gap=8)
        row.addWidget(self.one_more)
        row.addStretch(1)
        row.addWidget(self.open)
        column.addWidget(self.kept_line)
        column.addLayout(row)
        return self.kept
