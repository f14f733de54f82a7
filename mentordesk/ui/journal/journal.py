"""The journal as a place: what the shell asks of it, and what leads into it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.changes import Changed
from mentordesk.ui.journal.beside import Beside
from mentordesk.ui.journal.exporting.way import CopyWay
from mentordesk.ui.journal.importing.way import BringWay
from mentordesk.ui.journal.journal_commands import commands
from mentordesk.ui.journal.journal_sheet import JournalSheet
from mentordesk.ui.places import QUICK_NOTE

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.places import Command
    from mentordesk.ui.services import Services


class JournalPlace(JournalSheet):
    """Private writing. Words are saved when they are left, drafts while they are written."""

    shows = Changed.JOURNAL

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(services, bridge)
        self.copy_way = CopyWay(self, self.tabs)
        self.bring_way = BringWay(self, self.tabs)
        self.beside = Beside(self, services, bridge)
        self.tabs.open_asked.connect(self.show_target)
        self.tabs.go.connect(self.go)
        self.entries.reload()

    # What the shell asks

    def focus_first(self) -> None:
        """The list: arrows move, Return goes on to the text; or where a tab begins.

        Never what is not on the screen: nobody would have the keyboard then.
        """
        if self.ways.curtain.is_drawn:
            self.ways.curtain.show_words.setFocus()
        elif self.tabs.current is not None:
            self.tabs.current.focus_first()
        elif self.entries.isVisibleTo(self) or not self.pane.isVisibleTo(self):
            self.entries.take_keyboard()
        else:
            self.pane.focus_text()

    def refresh(self, changed: Changed) -> None:
        """Something that is shown changed."""
        if changed & Changed.JOURNAL:
            self.entries.reload()
        self.tabs.refresh(changed)

    def unsaved_texts(self) -> list[str]:
        """Words that could not be saved."""
        return [*self.pane.saver.unsaved_texts(), *self.beside.questions.unsaved_texts()]

    def must_stay(self) -> bool:
        """Undo reaches back over the whole visit, and what comes in or is copied out goes on."""
        return True

    def show_target(self, target: object) -> None:
        """An entry by its id, or today's to write in; a thread, a place in an entry, a tab."""
        if self.beside.show_target(target):
            return
        if target == QUICK_NOTE:
            self.write_today()
        elif isinstance(target, UUID):
            self.open_entry(target)

    def flush(self) -> None:
        """Save the words; a question that nobody answered leaves no trace in them."""
        self.beside.questions.several.leave()
        super().flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere, or locks, finds a question that was begun among their own."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.beside.questions.keep_line()

    def help_text(self) -> str:
        """What F1 says."""
        tab = self.tabs.current
        return tab.help_text() if tab is not None else super().help_text()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        here = (*super().keys(), *self.beside.keys(), *self.ways.keys())
        return (*(here if self.is_reading else ()), *self.tabs.keys())

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers here."""
        return (
            *commands(self),
            *self.beside.commands(),
            *self.ways.commands(),
            *self.copy_way.commands(),
            *self.bring_way.commands(),
            *self.tabs.commands(),
        )
