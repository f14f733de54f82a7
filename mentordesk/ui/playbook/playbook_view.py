"""The playbook, laid out: contents, page, what to do with it; fewer at once where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.ui.places import Place
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.layouts import HBox, Page

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from mentordesk.ui.playbook.contents import Contents
    from mentordesk.ui.playbook.goes_with import GoesWithCard
    from mentordesk.ui.playbook.sheet import Sheet
    from mentordesk.ui.playbook.use_card import UseCard

ALL_THREE, SIDE_BY_SIDE = 960, 620
"""Pixels of the design from which three columns stand side by side, and from which two do."""
CONTENTS_SHARE, CONTENTS_LEAST, CONTENTS_MOST = 0.233, 232, 320
ASIDE_SHARE, ASIDE_LEAST, ASIDE_MOST = 0.243, 232, 300
LOW = 400
"""Pixels of the design below which the margins are smaller."""
_NO_LIMIT = 16_777_215  # Qt's


class PlaybookView(Place):
    """Three columns that become two, and then one at a time."""

    def __init__(self, contents: Contents, sheet: Sheet, use: UseCard, goes: GoesWithCard) -> None:
        super().__init__("")
        self.title = self.tr("Playbook")
        self.setAccessibleName(self.title)
        self.setObjectName("place-playbook")
        self.contents, self.sheet, self.use, self.goes = contents, sheet, use, goes
        self._is_reading = False
        self._cards_stand = ""
        self._columns = HBox(self, gap=16)
        self._columns.addWidget(contents)
        self._columns.addWidget(sheet, 1)
        self.aside = Page(margins=(0, 0, 0, 0))
        self.aside.setObjectName("playbook-aside")
        self._columns.addWidget(self.aside)
        self._lay_out()
        Theme.current().changed.connect(self._lay_out)

    @property
    def is_side_by_side(self) -> bool:
        """Whether contents and page are both on the screen."""
        return self.width() >= Theme.current().px(SIDE_BY_SIDE)

    def show_sheet(self, shown: bool) -> None:
        """Where there is no room for both: show the page, or the contents."""
        self._is_reading = shown
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._lay_out()

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "The playbook holds what helps in a session: chapters to read, sample conversations "
            "for hard moments, checklists, agendas and goal templates. It is all on this "
            "computer; reading it is not noted anywhere.\n\n"
            "Choose an item on the left, or type a few letters into the filter. In a sample "
            "conversation, unfold what happens next. Practise it alone to hear what the other "
            "says first, and see one answer when you ask for it.\n\n"
            "A self-assessment is for you alone. Mark what you like and leave out the rest; what "
            "you mark is a draft of your journal until you keep it or clear it.\n\n"
            "The Help card is for the moment in which someone tells you about harm. "
            "Ctrl+Shift+H opens it from any place. Nobody can see that you opened it."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Ctrl+F", self.tr("Filter the contents")),
            ("Return", self.tr("From the contents to the page")),
            ("Esc", self.tr("From the page back to the contents")),
            ("Tab", self.tr("On the page: to the next branch or link")),
            ("Space", self.tr("Unfold a branch, or turn the page")),
            ("Alt+Left", self.tr("Back to what you read before")),
            ("Alt+Right", self.tr("Forward again")),
            ("Ctrl+Return", self.tr("Put the open item on the next session")),
            ("Ctrl+Shift+P", self.tr("Practise a conversation alone, or answer for yourself")),
            ("Ctrl+P", self.tr("Print the page")),
        )

    def _lay_out(self) -> None:
        theme = Theme.current()
        wide = self.width() >= theme.px(ALL_THREE)
        both = self.is_side_by_side
        self._move_cards("beside" if wide else "above" if both else "below")
        self.aside.setVisible(wide)
        self.contents.setVisible(both or not self._is_reading)
        self.sheet.setVisible(both or self._is_reading)
        self.sheet.to_contents.setVisible(not both)
        self._limit(self.contents, CONTENTS_SHARE, CONTENTS_LEAST, CONTENTS_MOST, fixed=both)
        self._limit(self.aside, ASIDE_SHARE, ASIDE_LEAST, ASIDE_MOST, fixed=wide)
        is_low = self.height() < theme.px(LOW)
        side = theme.px(12 if is_low or not both else 24)
        self._columns.setContentsMargins(side, side, side, side)

    def _move_cards(self, where: str) -> None:
        """What to do with the page stands beside it, above its text, or after it."""
        if where == self._cards_stand:
            return
        self._cards_stand = where
        self.use.set_compact(where == "above")
        hidden = [card.isHidden() for card in (self.use, self.goes)]
        while self.aside.column.takeAt(0) is not None:
            pass
        if where == "beside":
            self.aside.column.addWidget(self.use)
            self.aside.column.addWidget(self.goes)
            self.aside.column.addStretch(1)
        else:
            slot = self.sheet.above if where == "above" else self.sheet.below
            slot.addWidget(self.use)
            self.sheet.below.addWidget(self.goes)
        for card, was in zip((self.use, self.goes), hidden, strict=True):
            card.setHidden(was)

    def _limit(self, part: QWidget, share: float, least: int, most: int, *, fixed: bool) -> None:
        theme = Theme.current()
        width = round(min(max(self.width() * share, theme.px(least)), theme.px(most)))
        part.setMinimumWidth(width if fixed else 0)
        part.setMaximumWidth(width if fixed else _NO_LIMIT)
