"""The sentences of a copy, and what is said of one that was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mentordesk.consent.copy_text import CopyWords
from mentordesk.consent.model import Way
from mentordesk.ui import moments

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.clock import Moment
    from mentordesk.consent.model import Copied

translate = QCoreApplication.translate


def day(at: date) -> str:
    """``Friday 21 November 2026``: a copy is read when the year may be another."""
    pattern = translate("when", "dddd d MMMM yyyy")
    return QLocale().toString(QDate(at.year, at.month, at.day), pattern)


def copy_words() -> CopyWords:
    """What stands around what was agreed."""
    return CopyWords(
        title=translate("copying", "Our session on {day}"),
        between=translate("copying", "{me} and {name}"),
        moved=translate("copying", "What moved"),
        agreed=translate("copying", "What we agreed"),
        steps=translate("copying", "Next steps"),
        questions_title=translate("copying", "For our session on {day}"),
        questions=translate("copying", "What I would like to talk about"),
        my_steps=translate("copying", "My open steps"),
        due=translate("copying", "{step} (by {day})"),
        done=translate("copying", "{step} (done)"),
        day=day,
    )


def way(one: Way) -> str:
    """How it was taken out, as a pill says it."""
    return {
        Way.CLIPBOARD: translate("copying", "clipboard"),
        Way.PDF: translate("copying", "PDF"),
        Way.PAPER: translate("copying", "on paper"),
        Way.CALENDAR: translate("copying", "file"),
        Way.CHARTER: translate("copying", "clipboard"),
        Way.CHARTER_PAPER: translate("copying", "on paper"),
    }[one]


def title(one: Copied) -> str:
    """What a line of the ledger is called. Whom it was for goes when they are erased."""
    if one.way in (Way.CHARTER, Way.CHARTER_PAPER):
        return translate("copying", "A circle’s charter")
    if one.way is Way.CALENDAR:
        return _calendar_title(one)
    if one.name:
        return translate("copying", "A copy for {name}").format(name=one.name)
    return translate("copying", "A copy for somebody who was erased")


def _calendar_title(one: Copied) -> str:
    if one.name:
        return translate("copying", "A calendar file, {name}").format(name=one.name)
    return translate("copying", "A calendar file")


def told(one: Copied, now: Moment) -> str:
    """``copied by you 10:02 · 214 bytes``; or that it did not come about."""
    when = moments.when(one.at, now)
    if not one.made:
        return translate("copying", "noted {when}, then not made").format(when=when)
    if one.body is None:
        return translate("copying", "copied by you {when} · words erased").format(when=when)
    size = moments.size(len(one.body.encode()))
    line = translate("copying", "copied by you {when} · {bytes}")
    return line.format(when=when, bytes=size)
