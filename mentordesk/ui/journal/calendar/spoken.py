"""Days of the journal in words: how much was written, and nothing made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.journal.model import local_day
from mentordesk.ui.journal.dates import dated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.journal.model import EntryLine

translate = QCoreApplication.translate


def day(at: date, today: date, number: int) -> str:
    """``3 entries on Thursday 20 November``; the day alone where nothing was written."""
    name = dated(at, today)
    if not number:
        return name
    if number == 1:
        return translate("JournalDays", "One entry on {day}").format(day=name)
    return translate("JournalDays", "%Ln entries on {day}", "", number).format(day=name)


def earlier(lines: Sequence[EntryLine]) -> str:
    """``On this day in 2024 and 2021``, the years that are there."""
    years = list(dict.fromkeys(local_day(line.written).year for line in lines))
    if len(years) == 1:
        return translate("JournalDays", "On this day in {year}").format(year=years[0])
    if len(years) == 2:
        line = translate("JournalDays", "On this day in {year} and {other}")
        return line.format(year=years[0], other=years[1])
    return translate("JournalDays", "On this day in %Ln earlier years", "", len(years))
