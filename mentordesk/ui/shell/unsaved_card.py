"""The question on the covered window when the last words cannot be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from mentordesk.ui.shell.words import in_words
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError


class Ways(Protocol):
    """What can be done with words that could not be saved."""

    def try_again(self) -> None:
        """Save once more, then leave."""

    def seal(self) -> None:
        """Put them away sealed, then leave."""

    def stay(self) -> None:
        """Go back to them."""


class UnsavedCard(Card):
    """Why, in words, and three ways on. It shows nothing of what was written."""

    def __init__(self, error: UserFacingError, ways: Ways, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12, margins=(24, 24, 24, 24))
        self.setObjectName("unsaved")
        title = self.tr("Your last words are not on the disk yet")
        self.setAccessibleName(title)
        self.column.addWidget(Label(title, "title", wrap=True))
        self.column.addWidget(Label(in_words(error), wrap=True))
        explained = self.tr(
            "“Seal and close” locks them into a file that only your key opens. They come back"
            " into your journal when you next open this desk."
        )
        self.column.addWidget(Label(explained, "muted", wrap=True))
        self.again = PrimaryButton(self.tr("Try again"))
        self.again.setObjectName("unsaved-try-again")
        self.again.clicked.connect(ways.try_again)
        self.seal = PlainButton(self.tr("Seal and close"))
        self.seal.setObjectName("unsaved-seal")
        self.seal.clicked.connect(ways.seal)
        self.stay = LinkButton(self.tr("Back to my words"))
        self.stay.setObjectName("unsaved-stay")
        self.stay.clicked.connect(ways.stay)
        row = FlowRow(gap=12)
        for button in (self.again, self.seal, self.stay):
            row.add(button)
        self.column.addWidget(row)
        self.setMaximumWidth(Theme.current().px(560))
