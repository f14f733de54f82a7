"""What the command palette offers in the journal, beside its tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.places import Command

if TYPE_CHECKING:
    from mentordesk.ui.journal.journal_sheet import JournalSheet

translate = QCoreApplication.translate


def commands(place: JournalSheet) -> tuple[Command, ...]:
    """The verbs on entries."""
    return (
        Command(
            "journal-new",
            translate("JournalPlace", "New journal entry"),
            place.write_new,
            "note-pencil",
            "Ctrl+Shift+N",
        ),
        Command(
            "journal-search",
            translate("JournalPlace", "Search the journal"),
            place.search_words,
            "magnifying-glass",
            "Ctrl+F",
        ),
        Command(
            "journal-add-files",
            translate("JournalPlace", "Add files to this entry"),
            place.files.add_action.trigger,
            "paperclip",
            "Ctrl+Shift+F",
        ),
        Command(
            "journal-delete",
            translate("JournalPlace", "Delete this entry"),
            place.delete_entry,
            "trash",
            "Ctrl+Shift+Backspace",
        ),
    )
