"""The journal at work: what is opened, what is new, what is taken away, and how it is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.ids import id_maker
from mentordesk.ui.journal.attachments.beside import FilesBeside
from mentordesk.ui.journal.entries.deletions import Deletions
from mentordesk.ui.journal.entries.entry_list import EntryList
from mentordesk.ui.journal.entries.list_model import line_of
from mentordesk.ui.journal.journal_view import JournalView
from mentordesk.ui.journal.sheet.hits import Hits
from mentordesk.ui.journal.sheet.pane import EntryPane
from mentordesk.ui.journal.sheet_ways import SheetWays
from mentordesk.ui.journal.tab import ENTRIES
from mentordesk.ui.journal.tab_makers import makers
from mentordesk.ui.journal.tabs import Tabs

if TYPE_CHECKING:
    from mentordesk.journal.model import Entry, Prompt
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class JournalSheet(JournalView):
    """The list and the sheet, told of each other."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        self._journal, self._bridge = services.journal, bridge
        entries = EntryList(services.journal, bridge)
        pane = EntryPane(services.journal, bridge, services.clock, id_maker(services.clock))
        super().__init__(entries, pane)
        self._wanted: UUID | None = None
        self._deletions = Deletions(services.journal, bridge, self)
        self._goes_on = False  # whether the entry that is being opened will be written in
        self.tabs = Tabs(self, makers(services, bridge))
        self.hits = Hits(pane, bridge, self)
        self.ways = SheetWays(self, services, bridge)
        self.files = FilesBeside(services.attachments, bridge, pane)
        self.files.viewer.hide_asked.connect(self.ways.hiding.turn)
        self._connect()

    def _connect(self) -> None:
        self.new_entry.clicked.connect(self.write_new)
        self.entries.first_entry.clicked.connect(self.write_new)
        self.entries.entry_chosen.connect(self._open)
        self.entries.entry_chosen.connect(self.tabs.forget_origin)
        self.entries.loaded.connect(self._open_newest)
        self.entries.loaded.connect(self._light)
        self.entries.entered.connect(self._go_on)
        self.entries.list.clicked.connect(self._clicked)
        self.entries.list.delete_asked.connect(self.delete_chosen)
        self.pane.delete_asked.connect(self.delete_entry)
        self.pane.back.clicked.connect(self._back)
        self.pane.title.left.connect(self._back)
        self.pane.body.left.connect(self._back)
        self.pane.reading.left.connect(self._back)
        self.pane.saver.written.connect(self._written)
        self._deletions.put_away.connect(self._was_deleted)
        self.tabs.turned.connect(self._lay_out)
        for key, where, do in (
            ("Ctrl+F", self, self.search_words),
            ("Ctrl+Shift+N", self, self.write_new),
        ):
            shortcut = QShortcut(QKeySequence(key), where)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # Writing

    def write_new(self) -> None:
        """An empty sheet, the cursor in its text."""
        self.flush()
        self.show_new()

    def write_today(self) -> None:
        """The cursor at the end of today's entry; an empty sheet until it is there, or for good."""
        self.write_new()
        self._bridge.do(self, self._journal.open_today, self._opened_today)

    def show_new(self, prompt: Prompt | None = None) -> None:
        """An empty sheet, perhaps to write to a question."""
        self.tabs.show(ENTRIES, quiet=True)
        self._wanted = None
        self.entries.choose(None)
        if self.pane.body.isVisible():
            self.pane.body.setFocus()  # before its words change, for who hears it: ``go_on``
        self.pane.show_new(prompt)
        self.show_sheet(True)
        self.pane.body.setFocus()

    def _opened_today(self, entry: Entry | None) -> None:
        waits = self.pane.saver.writing is not None and self.pane.saver.writing.version == 0
        if entry is not None and waits and self.pane.is_blank():
            self.entries.choose(entry.id)
            self.pane.show_entry(entry)
            self._go_on()

    def flush(self) -> None:
        """Save the words; an entry that was begun in this visit and ends empty is put away."""
        self.pane.leave()
        writing = self.pane.saver.writing
        if writing is None or self.files.holds_any:
            return
        if writing.is_new and writing.version and writing.is_blank:
            self._deletions.forget_empty(writing.id)
            self.pane.show_new()

    # Opening

    def open_entry(self, entry_id: UUID) -> None:
        """Show an entry, to write in it."""
        self.tabs.show(ENTRIES, quiet=True)
        self.entries.choose(entry_id)
        self._goes_on = True
        self._open(entry_id)
        if entry_id == self.pane.entry_id:
            self._go_on()

    def search_words(self) -> None:
        """The field that finds: of the tab, else that of all entries."""
        if self.tabs.current is None or not self.tabs.current.search_here():
            self.flush()
            self.tabs.show(ENTRIES, quiet=True)
            self.show_sheet(False)
            self.entries.search.setFocus()

    def _open(self, entry_id: UUID | None) -> None:
        if entry_id is None:
            return
        if entry_id == self.pane.entry_id:
            self._wanted, self._goes_on = None, False  # back before the other one came
            return
        self.flush()
        self._wanted = entry_id
        self._bridge.do(self, partial(self._journal.open, entry_id), self._opened)

    def _opened(self, entry: Entry | None) -> None:
        if entry is None or entry.id != self._wanted:
            return
        self._wanted = None
        self.pane.show_entry(entry)
        self._light(anew=True)
        self.show_sheet(self._goes_on)
        if self._goes_on:
            self._go_on()

    def _open_newest(self) -> None:
        """There is always an entry to read, or to go to with Return: one that came back first."""
        self._lay_out()
        again = self._deletions.back_among([line_of(row).id for row in self.entries.model.rows])
        if again is not None:
            self.entries.choose(again)
            self._open(again)
        if self.pane.entry_id is None and self._wanted is None and not self.entries.query:
            self.entries.choose_first()

    def _go_on(self) -> None:
        """On to the text, the cursor where one goes on writing."""
        self._goes_on = self._wanted is not None
        if self._goes_on or self.pane.entry_id is None:
            return
        self.show_sheet(True)
        if not self.hits.go_on():
            self.pane.go_on()

    def _light(self, *, anew: bool = False) -> None:
        """Show where the open entry answers what is searched for."""
        self.hits.show(self.entries.asked, anew=anew)

    def _clicked(self) -> None:
        """A click shows the sheet; where it is beside the list it is shown already."""
        if not self.is_side_by_side:
            self._go_on()

    def _back(self) -> None:
        """Back to the list; the words are saved. Out of a sheet alone first."""
        self.flush()
        if self.ways.focus.leave():
            self.pane.focus_text()
            return
        self.show_sheet(False)
        if self.tabs.go_back():
            return
        self.entries.take_keyboard()

    def _written(self, entry: Entry) -> None:
        if entry.id == self.pane.entry_id and self.entries.current_id is None:
            self.entries.choose(entry.id)

    # Taking away

    def delete_chosen(self) -> None:
        """Put away the entry on which the list stands, though another be on the sheet yet."""
        if not self._deletions.key_waits(self.entries.current_id):
            self._delete_current()

    def _delete_current(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            self.delete_entry()
        else:
            self._deletions.delete(wanted)

    def delete_entry(self) -> None:
        """Put the open entry away; Undo brings it back."""
        self.flush()
        writing = self.pane.saver.writing
        if writing is None:
            return
        self.pane.saver.begin(None)
        if writing.version:
            self._deletions.delete(writing.id)
        self.show_sheet(False)
        self.entries.take_keyboard()

    def _was_deleted(self, entry: Entry) -> None:
        stayed = self.entries.current_id == entry.id  # who went on to another stays there
        if stayed:
            self.entries.choose_neighbour()
        self.entries.model.remove(entry.id)
        if self._deletions.take_key() and stayed:
            self._delete_current()
