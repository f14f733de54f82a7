"""The words of sharing: what a scope holds, how far a letter is, what the last round did."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mentordesk.clock import Moment
from mentordesk.consent.model import RETENTION_MONTHS
from mentordesk.ui import moments
from mentordesk.wire.letters import Kind, Scope

if TYPE_CHECKING:
    from mentordesk.consent.model import Preview, Sent
    from mentordesk.ui.sharing.facts import Quiet

translate = QCoreApplication.translate

TONES = {"waiting": "warn", "sent": "warn", "confirmed": "accent", "refused": "bad"}
"""The tone of a state's pill; the others are quiet."""
ICONS = {"waiting": "clock", "sent": "tray-arrow-up", "confirmed": "check-circle"}
"""The icon of a letter's state; see ``icon_of`` for the others."""


def title(scope: Scope) -> str:
    """``Sessions, in numbers``."""
    return {
        Scope.ATTENDANCE: translate("sharing", "Sessions, in numbers"),
        Scope.GOAL_STATE: translate("sharing", "State of goals"),
    }[scope]


def detail(scope: Scope) -> str:
    """What is in it and what is not, in half a line."""
    return {
        Scope.ATTENDANCE: translate("sharing", "planned, held, moved, cancelled; no dates"),
        Scope.GOAL_STATE: translate("sharing", "open, reached, handed over; never a level"),
    }[scope]


def wording(scope: Scope, until: date) -> str:
    """The whole sentence that a person agrees to: shown, stored and signed as it stands here."""
    said = {
        Scope.ATTENDANCE: translate(
            "sharing",
            "I share how many sessions were planned, held, moved and cancelled in a month, summed"
            " over all my pairs: no dates, no names, no content. It goes to the programme office,"
            " is seen by the people who run the programme, and serves to see where mentoring needs"
            " support. I agree until {until}. It is kept there for {months} months at most, or"
            " until I withdraw it.",
        ),
        Scope.GOAL_STATE: translate(
            "sharing",
            "I share whether each of my goals is open, reached, dropped well or handed over: no"
            " wording, no level, no names. It goes to the programme office, is seen by the people"
            " who run the programme, and serves to see where mentoring needs support. I agree"
            " until {until}. It is kept there for {months} months at most, or until I withdraw"
            " it.",
        ),
    }[scope]
    return said.format(until=day(until), months=QLocale().toString(RETENTION_MONTHS))


def field(name: str) -> str:
    """A line of a letter."""
    return {
        "planned": translate("sharing", "Sessions planned"),
        "held": translate("sharing", "Sessions held"),
        "moved": translate("sharing", "Sessions moved"),
        "cancelled": translate("sharing", "Sessions cancelled"),
        "open": translate("sharing", "Goals open"),
        "reached": translate("sharing", "Goals reached"),
        "dropped_well": translate("sharing", "Goals dropped well"),
        "handed_over": translate("sharing", "Goals handed over"),
    }[name]


def day(one: date) -> str:
    """``30 June 2027``."""
    pattern = translate("dates", "d MMMM yyyy")
    return QLocale().toString(QDate(one.year, one.month, one.day), pattern)


def month(period: str) -> str:
    """``November 2026`` of ``2026-11``."""
    year, number = int(period[:4]), int(period[5:7])
    return QLocale().toString(QDate(year, number, 1), translate("dates", "MMMM yyyy"))


def letters(count: int) -> str:
    """``2 letters``."""
    if count == 1:
        return translate("sharing", "one letter")
    return translate("sharing", "%n letters", "", count)


def letter_title(letter: Sent) -> str:
    """What a letter of the ledger was."""
    what = title(Scope(letter.scope)) if letter.scope else ""
    if letter.kind == Kind.ITEM:
        pattern = translate("sharing", "{month}, {what}")
        return pattern.format(month=month(letter.period), what=what)
    return {
        Kind.ENROL: translate("sharing", "You joined the programme"),
        Kind.CONSENT: translate("sharing", "Your consent: {what}"),
        Kind.WITHDRAW: translate("sharing", "Withdrawn: {what}"),
    }[Kind(letter.kind)].format(what=what)


def state(mark: str, letter: Sent, now: Moment) -> str:
    """The word in the pill. What is not known is never called failed."""
    if mark == "confirmed" and letter.answered is not None:
        said = translate("sharing", "confirmed {when}")
        return said.format(when=moments.when(letter.answered, now))
    return {
        "waiting": translate("sharing", "waiting"),
        "sent": translate("sharing", "sent, not confirmed"),
        "confirmed": translate("sharing", "confirmed"),
        "refused": translate("sharing", "refused"),
        "withdrawing": translate("sharing", "to be erased"),
        "erased": translate("sharing", "erased, signed"),
    }.get(mark, "")


def icon_of(mark: str) -> str:
    """The icon of a state."""
    if mark in ICONS:
        return ICONS[mark]
    return "warning-circle" if mark == "refused" else "trash"


def reason(code: str) -> str:
    """Why a letter was refused, and what to do."""
    return {
        "too-large": translate("sharing", "It is larger than the server takes."),
        "malformed": translate("sharing", "The server could not read it."),
        "unknown-version": translate("sharing", "The server is older than this desk."),
        "unknown-kind": translate("sharing", "The server is older than this desk."),
        "unknown-scope": translate("sharing", "The programme does not take this."),
        "bad-signature": translate("sharing", "Its signature does not fit this desk."),
        "wrong-key": translate("sharing", "It was signed by another key than the one known."),
        "conflict": translate("sharing", "Another letter of the same number is there already."),
        "no-consent": translate("sharing", "Your consent had not arrived, or has ended."),
        "withdrawn": translate("sharing", "You have withdrawn it."),
        "revoked": translate("sharing", "This device may not report any more. Ask the office."),
        "bad-invite": translate("sharing", "The invite was used or is not valid. Ask for another."),
        "not-enrolled": translate("sharing", "The server does not know this desk yet."),
        "clone": translate("sharing", "A copy of this desk has reported. Ask the office."),
    }.get(code, translate("sharing", "The server gave no reason."))


def refusal(code: str) -> str:
    """Why nothing more may leave, what is safe, and what to do; empty where all is well."""
    return {
        "clone": translate(
            "sharing",
            "Two copies of this desk have reported to the programme, so it takes nothing more from"
            " either. Nothing was lost or overwritten, and what waits stays here. Go on with one"
            " copy only, ask your programme office for a new invite, and paste it below.",
        ),
        "revoked": translate(
            "sharing",
            "The programme takes nothing more from this desk: its office has ended that, or a copy"
            " of this desk has reported as well. Nothing was lost or overwritten, and what waits"
            " stays here. Ask your programme office for a new invite, and paste it below.",
        ),
        "bad-invite": translate(
            "sharing",
            "The server did not take this desk’s invite: it may have been used already, or has"
            " ended. Nothing was lost, and what waits stays here. Ask your programme office for a"
            " new invite, and paste it below.",
        ),
    }.get(code, "")


def outcome(code: str) -> str:
    """How the last round ended, after its time."""
    return {
        "no-link": translate("sharing", "no link"),
        "no-answer": translate("sharing", "no answer"),
        "server-busy": translate("sharing", "the server was busy"),
        "bad-answer": translate("sharing", "the answer could not be read"),
        "stranger": translate("sharing", "the server does not know this desk yet"),
        "bad-certificate": translate("sharing", "the server’s certificate does not fit"),
        "unknown-certificate": translate("sharing", "the server’s certificate is not known"),
        "old-certificate": translate(
            "sharing", "the server’s certificate has ended, or this computer’s date is wrong"
        ),
        "wrong-clock": translate("sharing", "this computer’s date is wrong"),
        "proxy-refused": translate("sharing", "the proxy refused"),
        "refused": translate("sharing", "the server refused this device"),
        "too-early": translate("sharing", "waiting a little"),
    }.get(code, "")


def waiting(count: int) -> str:
    """``2 waiting``."""
    return translate("sharing", "%n waiting", "", count)


def quiet_lines(quiet: Quiet, now: Moment) -> tuple[str, ...]:
    """What the last rounds did: tried, delivered; nothing where nothing was."""
    rounds = quiet.rounds
    lines = []
    if rounds.tried_at and rounds.tried_at >= rounds.delivered_at:
        at, end = moments.when(instant(rounds.tried_at), now), outcome(rounds.outcome)
        if end:
            pattern = translate("sharing", "Last tried {when}, {outcome}")
            lines.append(pattern.format(when=at, outcome=end))
    if rounds.delivered_at:
        pattern = translate("sharing", "Last delivered {when}")
        lines.append(pattern.format(when=moments.when(instant(rounds.delivered_at), now)))
    if refusal(quiet.refused):
        lines.append(translate("sharing", "Sharing says why, and what to do"))
    return tuple(lines) or (translate("sharing", "Nothing was sent yet"),)


def instant(seconds: int) -> datetime:
    """Seconds since 1970 as an instant."""
    return datetime.fromtimestamp(seconds, UTC)


def total(seen: tuple[Preview, ...]) -> int:
    """Bytes of all letters with their signatures."""
    return sum(one.size for one in seen)
