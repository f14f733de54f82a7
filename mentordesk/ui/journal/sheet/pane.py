"""One entry being written: what is shown, how it is kept, and that undo reaches back."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mentordesk.ui.journal.dates import full_line, time_of
from mentordesk.ui.journal.sheet.counting import Count, Counting
from mentordesk.ui.journal.sheet.pane_view import EntryPaneView
from mentordesk.ui.journal.sheet.reading import SheetReading
from mentordesk.ui.journal.writing.chosen import PARAGRAPH
from mentordesk.ui.journal.writing.edit import plain_document
from mentordesk.ui.journal.writing.exact import as_shown
from mentordesk.ui.journal.writing.saving import Saver, SaveState, Writing

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QTextDocument

    from mentordesk.clock import Clock, Moment
    from mentordesk.ids import NewId
    from mentordesk.journal.model import Entry, Prompt
    from mentordesk.journal.service import Journal
    from mentordesk.ui.bridge import Bridge

DOCUMENTS_AT_MOST = 12
"""Entries of this visit in which undo still reaches back after others were opened."""
COUNT_MS = 300


class EntryPane(EntryPaneView):
    """The sheet with its saver. One entry at a time; ``leave`` before another is shown."""

    delete_asked = Signal()
    shown = Signal()
    """Another entry is on the sheet, or the same one in other words."""

    def __init__(self, journal: Journal, bridge: Bridge, clock: Clock, new_id: NewId) -> None:
        super().__init__()
        self._clock = clock
        self._written: Moment | None = None
        self._number = Count()
        self._documents: OrderedDict[UUID, QTextDocument] = OrderedDict()
        bridge.erased.connect(self._forget)
        self.saver = Saver(journal, bridge, clock, new_id, self.words)
        self.saver.setParent(self)
        self.saver.state_changed.connect(self._show_state)
        self._count = QTimer(self)
        self._count.setSingleShot(True)
        self._count.setInterval(COUNT_MS)
        self._counting = Counting(self)
        self._counting.counted.connect(self._counted)
        self._count.timeout.connect(self._count_again)
        self._make_menu()
        for edit in (self.title, self.body):
            edit.edited.connect(self._edited)
            edit.left_out.connect(self._show_left_out)
        self.reader = SheetReading(self)
        self.title.entered.connect(self.focus_text)
        self.body.up.connect(self.title.setFocus)

    def _make_menu(self) -> None:
        self.delete_action = QAction(self.tr("Delete entry"), self)
        self.delete_action.setObjectName("entry-delete")
        self.delete_action.setShortcut("Ctrl+Shift+Backspace")
        self.delete_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.delete_action.triggered.connect(self.delete_asked)
        self.addAction(self.delete_action)
        self.menu = QMenu(self)
        self.menu.setObjectName("entry-menu")
        self.menu.addAction(self.delete_action)
        self.more.clicked.connect(self._show_menu)

    def _show_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    # What is shown

    @property
    def entry_id(self) -> UUID | None:
        """The entry on the sheet."""
        return self.saver.writing.id if self.saver.writing else None

    def show_entry(self, entry: Entry) -> None:
        """Show a saved entry, to read and to go on writing."""
        owed = self.saver.unsaved(entry.id)
        self.saver.begin(Writing.of(entry))
        self._written = entry.written
        self.title.show_text(entry.title)
        self._show_body(entry.id, entry.body)
        self._settle_looks(entry.prompt_text)
        if owed is not None:
            self.title.show_text(owed.title)
            self.body.selectAll()
            self.body.insert_words(owed.body)
            self.saver.touch()

    def show_new(self, prompt: Prompt | None = None) -> None:
        """Show an empty sheet, to write on."""
        self.reader.write()
        self.saver.begin_new(prompt)
        assert self.saver.writing is not None  # noqa: S101 - begun in the line above
        self._written = self._clock.now()
        self.title.show_text("")
        self._show_body(self.saver.writing.id, "")
        self._settle_looks(prompt.text if prompt else "")

    def _show_body(self, entry_id: UUID, body: str) -> None:
        document = self._documents.pop(entry_id, None)
        if document is None or document.toRawText().replace(PARAGRAPH, "\n") != as_shown(body):
            document = plain_document(body, self.body)
        self._documents[entry_id] = document
        self.body.take_document(document, body)
        self.reader.renew()
        while len(self._documents) > DOCUMENTS_AT_MOST:
            self._documents.popitem(last=False)[1].deleteLater()

    def _forget(self) -> None:
        """What was shredded is held in no text that was left; with it goes what could be undone."""
        for entry_id in [one for one in self._documents if one != self.entry_id]:
            self._documents.pop(entry_id).deleteLater()

    def _settle_looks(self, question: str) -> None:
        self.chip.ask(question)
        self.problem.hide()
        self.long.hide()
        self._number = Count()
        self._show_when()
        self._count_again()
        self._show_state()
        self.shown.emit()

    def focus_text(self) -> None:
        """Give the keyboard to the text, to write or to read."""
        (self.reading if self.reader.is_on else self.body).setFocus()

    def go_on(self) -> None:
        """The keyboard where one goes on.

        The keyboard first: a screen reader that hears of the cursor before it hears of the text
        takes the text for known, and says nothing.
        """
        self.focus_text()
        self.body.put_cursor_at_end()

    def is_blank(self) -> bool:
        """Whether nothing is written on the sheet."""
        return self.title.document().isEmpty() and self.body.document().isEmpty()

    def leave(self) -> None:
        """Save what was written; call before another entry is shown and when the place is left."""
        self.saver.settle()

    def words(self) -> tuple[str, str]:
        """Title and text as they stand."""
        return self.title.words(), self.body.words()

    def _edited(self) -> None:
        self.problem.hide()
        self.saver.touch()
        if not self._count.isActive():
            self._count.start()

    # What is said

    def _count_again(self) -> None:
        self._counting.count(self.body.shown())

    def _counted(self, number: Count) -> None:
        self._number = number
        self._show_when()

    def _show_when(self) -> None:
        if self._written is None:
            return
        parts = [full_line(self._written)]
        words, characters = self._number.words, self._number.characters
        if words:
            parts.append(self.tr("one word") if words == 1 else self.tr("%Ln words", "", words))
        if characters == 1:
            parts.append(self.tr("one character"))
        elif characters:
            parts.append(self.tr("%Ln characters", "", characters))
        self.when.setText(" · ".join(parts))

    def _show_state(self) -> None:
        state, at = self.saver.state, self.saver.saved_at
        if state is SaveState.SAVED and at is not None:
            text = self.tr("Saved {time}").format(time=time_of(at))
        elif state is SaveState.TYPED:
            text = self.tr("Writing…")
        elif state is SaveState.FAILED:
            text = self.tr("Not saved yet. Your words are on the screen.")
        else:
            text = ""
        self.saved.setText(text)

    def _show_left_out(self, number: int) -> None:
        if number == 1:
            said = self.tr("One character that no file can keep was left out.")
        else:
            said = self.tr("%Ln characters that no file can keep were left out.", "", number)
        self.problem.setText(said)
        self.problem.show()
