"""One recent entry on Today: its title, when it was written, and how it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui.journal.dates import short_day
from mentordesk.ui.journal.entries.line_row import LineRow

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from mentordesk.journal.model import EntryLine


class RecentRow(LineRow):
    """A line to press. ``pressed_for`` is sent with the entry's id."""

    def __init__(self, line: EntryLine, today: date, parent: QWidget | None = None) -> None:
        day = short_day(line.written, today)
        title = line.title or line.preview
        super().__init__(line.id, title, line.preview if line.title else "", day, parent)
        self.entry_id = line.id
        self.setAccessibleName(f"{title}. {day}")
