"""What one line of the ledger says: of a letter, or of a copy that was made by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.ui import moments
from mentordesk.ui.copying import words as copying
from mentordesk.ui.sharing import words

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.clock import Moment
    from mentordesk.consent.model import Copied, Sent
    from mentordesk.ui.sharing.facts import Standing

translate = QCoreApplication.translate


@dataclass(frozen=True)
class LedgerLine:
    """A line; ``what`` is the letter or the copy that it opens."""

    at: datetime
    name: str
    state: str
    tone: str
    told: str
    icon: str
    what: Sent | Copied


def lines(standing: Standing, now: Moment) -> list[LedgerLine]:
    """Everything that has left, the latest first. What was taken back never left."""
    marked = [(one, standing.mark(one)) for one in standing.letters]
    told = [_of_letter(one, mark, now) for one, mark in marked if mark != "taken-back"]
    told += [_of_copy(one, now) for one in standing.copies]
    return sorted(told, key=_when, reverse=True)


def _when(line: LedgerLine) -> datetime:
    return line.at


def _of_letter(letter: Sent, mark: str, now: Moment) -> LedgerLine:
    pattern = translate("LedgerRow", "signed {when} · {bytes}")
    told = pattern.format(
        when=moments.when(letter.sealed, now), bytes=moments.size(len(letter.signed))
    )
    if mark == "refused":
        pattern = translate("LedgerRow", "{told} · {reason}")
        told = pattern.format(told=told, reason=words.reason(letter.reason))
    return LedgerLine(
        at=letter.sealed,
        name=words.letter_title(letter),
        state=words.state(mark, letter, now),
        tone=words.TONES.get(mark, ""),
        told=told,
        icon=words.icon_of(mark),
        what=letter,
    )


def _of_copy(one: Copied, now: Moment) -> LedgerLine:
    return LedgerLine(
        at=one.at,
        name=copying.title(one),
        state=copying.way(one.way),
        tone="",
        told=copying.told(one, now),
        icon="copy",
        what=one,
    )
