"""What a copy says beside the entries, in the language of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from mentordesk.journal.model import local_day
from mentordesk.ui.journal.dates import full_line

if TYPE_CHECKING:
    from mentordesk.clock import Moment


@dataclass(frozen=True)
class Said:
    """Gathered on the window's thread, used on the reader's."""

    language: str
    direction: str
    title: str
    open_note: str
    starred: str
    not_shown: str
    month_pattern: str

    def when(self, moment: Moment) -> str:
        """Day and time on the person's wall."""
        return full_line(moment)

    def month(self, moment: Moment) -> str:
        """The month, with its year."""
        day = local_day(moment)
        return QLocale().toString(QDate(day.year, day.month, 1), self.month_pattern)


def said() -> Said:
    """The words of now."""
    translate = QCoreApplication.translate
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Said(
        language=QLocale().bcp47Name(),
        direction="rtl" if mirrored else "ltr",
        title=translate("JournalCopy", "My journal"),
        open_note=translate(
            "JournalCopy", "This copy is not encrypted. Whoever opens it can read it."
        ),
        starred=translate("JournalCopy", "Starred"),
        not_shown=translate("JournalCopy", "{name} ({size}), in the copy as Markdown or JSON"),
        month_pattern=translate("JournalCopy", "MMMM yyyy"),
    )


def readme() -> str:
    """What stands beside the Markdown files."""
    return QCoreApplication.translate(
        "JournalCopy",
        "This folder is a copy of a journal, made by MentorDesk. It is not encrypted: whoever "
        "opens it can read it. Delete it when you no longer need it.\n\n"
        "Each file is one entry, in a folder for its year. Its head says when it was written and "
        "what goes with it; below the second --- stands the text exactly as it was written, in "
        "Markdown. An entry with pictures or other files has a folder of its own.\n\n"
        "To bring the entries back, choose this folder where MentorDesk brings a journal in.\n",
    )
