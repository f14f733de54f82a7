"""Days and times as the journal shows them, in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from mentordesk.journal.model import local_day, local_time

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.clock import Moment


def day_line(day: date) -> str:
    """``Friday 21 November``."""
    pattern = QCoreApplication.translate("dates", "dddd d MMMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def dated(day: date, today: date) -> str:
    """``Friday 21 November``; with the year where it is another."""
    if day.year == today.year:
        return day_line(day)
    pattern = QCoreApplication.translate("dates", "dddd d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def full_line(moment: Moment) -> str:
    """``Thursday 20 November 2026, 18:42``, on the clock of the place where it was written."""
    day = local_day(moment)
    pattern = QCoreApplication.translate("dates", "dddd d MMMM yyyy")
    shown = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
    line = QCoreApplication.translate("dates", "{day}, {time}")
    return line.format(day=shown, time=time_of(moment))


def short_day(moment: Moment, today: date) -> str:
    """``Today``, ``Yesterday``, ``Thu 20 Nov``, or ``20 Nov 2025`` of another year."""
    day = local_day(moment)
    ago = (today - day).days
    if ago == 0:
        return QCoreApplication.translate("dates", "Today")
    if ago == 1:
        return QCoreApplication.translate("dates", "Yesterday")
    if day.year == today.year:
        pattern = QCoreApplication.translate("dates", "ddd d MMM")
    else:
        pattern = QCoreApplication.translate("dates", "d MMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def time_of(moment: Moment) -> str:
    """``18:42``, as the locale writes it, where it was written."""
    at = local_time(moment)
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
