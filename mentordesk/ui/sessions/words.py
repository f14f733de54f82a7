"""The words for a session's mode, kind and state, and for a goal's levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import Mode, SessionKind, SessionState
from mentordesk.ui import words as line_words

if TYPE_CHECKING:
    from mentordesk.mentoring.sessions.model import Session

translate = QCoreApplication.translate
dotted = line_words.dotted


def mode(one: Mode) -> str:
    """``video``, within a line."""
    return {
        Mode.VIDEO: translate("sessions", "video"),
        Mode.PHONE: translate("sessions", "phone"),
        Mode.IN_PERSON: translate("sessions", "in person"),
        Mode.HYBRID: translate("sessions", "in person and on the line"),
        Mode.WRITING: translate("sessions", "in writing"),
    }[one]


def kind(one: SessionKind) -> str:
    """``Regular session``."""
    return {
        SessionKind.FIRST: translate("sessions", "First session"),
        SessionKind.MICRO: translate("sessions", "Micro session"),
        SessionKind.REGULAR: translate("sessions", "Regular session"),
        SessionKind.CAREER: translate("sessions", "Career session"),
        SessionKind.QUARTERLY: translate("sessions", "Quarterly session"),
        SessionKind.CLOSING: translate("sessions", "Closing session"),
        SessionKind.REPAIR: translate("sessions", "Repair talk"),
        SessionKind.PEER: translate("sessions", "Peer session"),
        SessionKind.THREE_WAY: translate("sessions", "Three-way talk"),
        SessionKind.LONG: translate("sessions", "Long session"),
        SessionKind.ASYNC: translate("sessions", "Five-line exchange"),
        SessionKind.CIRCLE: translate("sessions", "Circle"),
        SessionKind.POCKET: translate("sessions", "Mentor pocket"),
    }[one]


def state(one: Session) -> tuple[str, str]:
    """How a session stands, and the tone of its pill; empty for one that is simply to come."""
    if one.state is SessionState.CANCELLED:
        return translate("sessions", "cancelled"), ""
    if one.state is SessionState.MISSED:
        return translate("sessions", "did not happen"), ""
    if one.state is SessionState.HELD and not one.written_up:
        return translate("sessions", "to write up"), "warn"
    if one.state is SessionState.HELD:
        return translate("sessions", "held"), "accent"
    return ("", "") if not one.moves else (translate("sessions", "moved"), "")


def minutes(count: int) -> str:
    """``45 min``."""
    return translate("sessions", "{n} min").format(n=QLocale().toString(count))


def owner(one: Owner, person: str) -> str:
    """``You``, or the other's first name."""
    if one is Owner.MINE or not person:
        return translate("sessions", "You")
    return person.split(maxsplit=1)[0]


def level(value: int) -> str:
    """``+1``, ``−2``: with a true minus."""
    sign = "+" if value > 0 else "\u2212" if value < 0 else ""
    return f"\u2066{sign}{QLocale().toString(abs(value))}\u2069"  # the sign stays in front


def how_far(value: int) -> str:
    """A level in words: about the goal, never about the person."""
    return {
        -2: translate("sessions", "much less than hoped"),
        -1: translate("sessions", "a little behind"),
        0: translate("sessions", "as hoped"),
        1: translate("sessions", "more than hoped"),
        2: translate("sessions", "much more than hoped"),
    }[value]
