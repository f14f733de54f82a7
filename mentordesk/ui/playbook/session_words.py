"""Which session: whose, and when, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from mentordesk.playbook.model import Kind

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.ui.playbook.using import Upcoming

WEEK = 7
translate = QCoreApplication.translate


def when(one: Upcoming) -> str:
    """``Friday 21 November, 10:00``, on my clocks."""
    here = one.line.session.slot.here()
    locale = QLocale()
    day = QDate(here.year, here.month, here.day)
    shown = locale.toString(day, translate("dates", "dddd d MMMM"))
    time = locale.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return translate("dates", "{day}, {time}").format(day=shown, time=time)


def whose(one: Upcoming) -> str:
    """``Jonas Okafor · Friday 21 November, 10:00``."""
    line = translate("playbook", "{person} · {when}")
    return line.format(person=one.line.name, when=when(one))


def briefly(one: Upcoming) -> str:
    """``Fri 21 Nov · Jonas``: for a list to choose from."""
    here = one.line.session.slot.here()
    shown = QLocale().toString(
        QDate(here.year, here.month, here.day), translate("dates", "ddd d MMM")
    )
    line = translate("playbook", "{when} · {person}")
    return line.format(person=one.line.name.split(maxsplit=1)[0], when=shown)


def verb(one: Upcoming, kind: Kind, today: date) -> str:
    """``Add to Friday's agenda``, ``Attach to tomorrow's session``."""
    day = one.line.session.slot.here().date()
    away = (day - today).days
    if away == 0:
        return _today(kind)
    if away == 1:
        return _tomorrow(kind)
    if 1 < away < WEEK:
        named = QLocale().toString(QDate(day.year, day.month, day.day), "dddd")
        return _weekday(kind).format(day=named)
    pattern = translate("playbook", "d MMMM")
    named = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
    return _far(kind).format(day=named)


def _today(kind: Kind) -> str:
    if kind is Kind.CHECKLIST:
        return translate("playbook", "Attach to today's session")
    if kind is Kind.AGENDA:
        return translate("playbook", "Use it as today's agenda")
    return translate("playbook", "Add to today's agenda")


def _tomorrow(kind: Kind) -> str:
    if kind is Kind.CHECKLIST:
        return translate("playbook", "Attach to tomorrow's session")
    if kind is Kind.AGENDA:
        return translate("playbook", "Use it as tomorrow's agenda")
    return translate("playbook", "Add to tomorrow's agenda")


def _weekday(kind: Kind) -> str:
    if kind is Kind.CHECKLIST:
        return translate("playbook", "Attach to {day}'s session")
    if kind is Kind.AGENDA:
        return translate("playbook", "Use it as {day}'s agenda")
    return translate("playbook", "Add to {day}'s agenda")


def _far(kind: Kind) -> str:
    if kind is Kind.CHECKLIST:
        return translate("playbook", "Attach to the session on {day}")
    if kind is Kind.AGENDA:
        return translate("playbook", "Use it as agenda on {day}")
    return translate("playbook", "Add to the agenda on {day}")
