"""When something happened and how large it was, in few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from mentordesk.clock import Moment
from mentordesk.journal.model import local_day, local_time

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate


def when(instant: datetime, now: Moment) -> str:
    """``14:02`` today, ``Tue 14:10`` within a week, else ``11 Nov 14:20``."""
    there = Moment(instant, now.zone)
    at, today = local_day(there), local_day(now)
    clock = local_time(there)
    time = QLocale().toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)
    if at == today:
        return time
    near = 0 < (today - at).days < 7
    pattern = translate("dates", "ddd") if near else translate("dates", "d MMM")
    shown = QLocale().toString(QDate(at.year, at.month, at.day), pattern)
    return translate("dates", "{day} {time}").format(day=shown, time=time)


def size(count: int) -> str:
    """``214 bytes``."""
    return translate("sharing", "%n bytes", "", count)
