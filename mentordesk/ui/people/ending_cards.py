"""Ending well, asked in the page: by whom, which may be left unsaid; and a one-off that is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from mentordesk.mentoring.people.model import EndedBy
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class EndingCard(Card):
    """``ended`` carries ``EndedBy``; ``left``: it goes on."""

    ended = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(role="sunk", gap=10)
        self.setObjectName("person-ending")
        self.heading = Label("", "strong", wrap=True)
        kept = self.tr(
            "All that you agreed stays readable, and you can go on together at any time. Nobody "
            "is told by this."
        )
        self.column.addWidget(self.heading)
        self.column.addWidget(Label(kept, "muted", wrap=True))
        self.by = Choice((), self.tr("Who ended it"))
        self.by.setObjectName("person-ended-by")
        self.by.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.column.addWidget(Field(self.tr("&Who ended it, if you want to say so"), self.by))
        row = FlowRow()
        self.end = PrimaryButton(self.tr("End well"), icon="hand-heart")
        self.end.setObjectName("person-ending-end")
        self.end.clicked.connect(self._end)
        self.back = PlainButton(self.tr("Go on as before"))
        self.back.setObjectName("person-ending-back")
        self.back.clicked.connect(self.left)
        row.add(self.end)
        row.add(self.back)
        self.column.addWidget(row)

    def ask(self, name: str) -> None:
        """Ask about the pair with this person; nothing is said beforehand."""
        self.heading.setText(self.tr("End well with {name}?").format(name=name))
        self.by.clear()
        for one, text in (
            (EndedBy.UNSAID, self.tr("Left unsaid")),
            (EndedBy.ME, self.tr("You")),
            (EndedBy.THEM, name),
            (EndedBy.BOTH, self.tr("Both of you")),
            (EndedBy.PROGRAMME, self.tr("The programme")),
        ):
            self.by.addItem(text, one.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return ends it, Esc lets it go on."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end()
        else:
            super().keyPressEvent(event)

    def _end(self) -> None:
        self.ended.emit(EndedBy(self.by.value()))


class OneOffCard(Card):
    """A question that was asked once, after its session: it may end well, or go on."""

    ended = Signal()
    kept_on = Signal()

    def __init__(self) -> None:
        super().__init__(role="sunk", gap=10)
        self.setObjectName("person-one-off")
        heading = self.tr("This was one question, once, and its session is over.")
        hint = self.tr("It may end well here. Or you go on together, with a rhythm of your own.")
        self.column.addWidget(Label(heading, "strong", wrap=True))
        self.column.addWidget(Label(hint, "muted", wrap=True))
        row = FlowRow()
        self.end = PrimaryButton(self.tr("End well"), icon="hand-heart")
        self.end.setObjectName("person-one-off-end")
        self.end.clicked.connect(self.ended)
        self.go_on = PlainButton(self.tr("Go on together"))
        self.go_on.setObjectName("person-one-off-go-on")
        self.go_on.clicked.connect(self.kept_on)
        row.add(self.end)
        row.add(self.go_on)
        self.column.addWidget(row)
