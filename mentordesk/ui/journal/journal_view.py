"""The journal, laid out: list and sheet side by side, or one of them where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.journal.tab import CALENDAR, ENTRIES, THREADS
from mentordesk.ui.places import Place
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PrivateButton
from mentordesk.ui.widgets.card import Card, private_pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Panes, VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.segment import Segment
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from mentordesk.ui.journal.entries.entry_list import EntryList
    from mentordesk.ui.journal.sheet.pane import EntryPane

SIDE_BY_SIDE = 700
"""Pixels of the design from which list and sheet stand side by side."""
LIST_SHARE, LIST_LEAST, LIST_MOST = 0.312, 264, 380
LOW = 400
"""Pixels of the design below which the heading stands closer."""
_NO_LIMIT = 16_777_215  # Qt's


class JournalView(Place):
    """Heading with the tabs, list and sheet of the tab Entries; ``pages`` holds what is shown."""

    sheet_asked = Signal()
    """The sheet is wanted: to write, or to read what was chosen elsewhere."""

    def __init__(self, entries: EntryList, pane: EntryPane) -> None:
        super().__init__("")
        self.title = self.tr("Journal")
        self.setAccessibleName(self.title)
        self.setObjectName("place-journal")
        self.entries, self.pane = entries, pane
        self._is_writing = False
        self._has_all = False
        self._column = VBox(self, gap=16)
        self._head = self._make_head()
        self._column.addWidget(self._head)
        self.nothing = Card()
        self.nothing.column.addWidget(
            EmptyState(
                "note-pencil",
                self.tr("Choose an entry to read it"),
                self.tr("Or press Ctrl+N in any place: the cursor stands in today's entry."),
                tint="private",
            )
        )
        self.reading = QWidget()
        self._panes = HBox(self.reading, gap=16)
        self._panes.addWidget(entries)
        self._panes.addWidget(self.nothing, 1)
        self._panes.addWidget(pane, 1)
        self.pages = Pages()
        self.pages.addWidget(self.reading)
        self._column.addWidget(self.pages, 1)
        self._lay_out()
        Theme.current().changed.connect(self._lay_out)

    def _make_head(self) -> QWidget:
        head = Panes(gap=12)
        names = FlowRow(gap=12)
        names.add(Label(self.title, "title"))
        names.add(private_pill(self.tr("Only you. Never sent, never synced.")))
        self.new_entry = PrivateButton(self.tr("New entry"), icon="note-pencil")
        self.new_entry.setObjectName("journal-new-entry")
        self.segment = Segment(tuple(self.tab_names().items()), self.tr("Tab of the journal"))
        self.segment.setObjectName("journal-tab")
        self.tools = FlowRow(gap=12)
        self.tools.add(self.segment)
        self.tools.add(self.new_entry)
        head.add(names, 1, 200)
        head.add(self.tools, 0, 420)
        return head

    def tab_names(self) -> dict[str, str]:
        """The words of the tabs, in their order."""
        return {
            ENTRIES: self.tr("Entries"),
            CALENDAR: self.tr("Calendar"),
            THREADS: self.tr("Threads"),
        }

    @property
    def is_reading(self) -> bool:
        """Whether the tab Entries is shown."""
        return self.pages.currentWidget() is self.reading

    @property
    def is_side_by_side(self) -> bool:
        """Whether list and sheet are both on the screen."""
        return self.width() >= Theme.current().px(SIDE_BY_SIDE)

    def show_sheet(self, shown: bool) -> None:
        """Where there is no room for both: show the sheet, or the list."""
        self._is_writing = shown
        self._lay_out()
        if shown:
            self.sheet_asked.emit()

    def be_alone(self, alone: bool) -> None:
        """Let the sheet stand alone, whatever room there is; or no more."""
        self._has_all = alone
        self._lay_out()
        self.alone_asked.emit(alone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both, or one of them."""
        super().resizeEvent(event)
        self._lay_out()

    def help_text(self) -> str:
        """What F1 says."""
        words = self.tr(
            "What you write here is for you alone: it is never sent and never synced. There is no "
            "Save button: your words are encrypted and kept while you type.\n\n"
            "The list shows the newest entries first. Type into the search field to find words in "
            "all of them: put a phrase in quotes, leave entries out with -word, and give only the "
            "beginning of a word with a star, such as resil*. tag:work, person:Jonas, before:2026, "
            "is:starred and more narrow it down; the ? beside the field shows them all. A hit "
            "opens where it answers, F3 goes to the next place.\n\n"
            "The text is Markdown: # begins a heading, - a list, > a quotation; *stars* make "
            "words slanted and **two stars** bold. A deleted entry can be brought back."
        )
        files = self.tr(
            "Files come beside an entry with Ctrl+Shift+F or the paper clip, by dropping them on "
            "the text, or by pasting a picture. They are encrypted like your words, 25 MB each at "
            "most, and the place is taken out of pictures and films. A picture is shown in the "
            "text when you read it."
        )
        return f"{words}\n\n{files}"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Ctrl+N", self.tr("Write in today's entry")),
            ("Ctrl+Shift+N", self.tr("Begin a new entry")),
            ("Ctrl+F", self.tr("Search the entries")),
            ("F3", self.tr("To the next place that answers the search")),
            ("Shift+F3", self.tr("To the place before that answers the search")),
            ("Return", self.tr("From the list to the text")),
            ("Esc", self.tr("From the text back to the list")),
            ("Ctrl+Shift+F", self.tr("Add files to the open entry")),
            ("Delete", self.tr("Delete the entry chosen in the list")),
            ("Ctrl+Shift+Backspace", self.tr("Delete the open entry")),
        )

    def _lay_out(self) -> None:
        """Show what there is room for; a sheet alone has all the room that there is."""
        theme = Theme.current()
        both = self.is_side_by_side
        has_entry = self.pane.entry_id is not None
        alone = has_entry and (self._has_all or (self._is_writing and not both))
        covers = alone and self.is_reading
        is_wide = both and not (self.entries.is_empty and not has_entry)
        width = min(max(self.width() * LIST_SHARE, theme.px(LIST_LEAST)), theme.px(LIST_MOST))
        self.entries.setMinimumWidth(round(width) if is_wide else 0)
        self.entries.setMaximumWidth(round(width) if is_wide else _NO_LIMIT)
        self.entries.setVisible(not alone)
        self.pane.setVisible(has_entry and (both or alone))
        self.nothing.setVisible(is_wide and not has_entry)
        self.pane.be_alone(alone)
        self._head.setVisible(not covers)
        is_low = self.height() < theme.px(LOW)
        side, above = theme.px(12 if covers else 24), theme.px(12 if covers or is_low else 24)
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(theme.px(8 if is_low else 16))
