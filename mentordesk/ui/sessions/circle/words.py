"""The words for circles and pockets: kinds, rhythms, hosts, how they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from mentordesk.mentoring.circles.code import MONTHS, Rhythm, Unit
from mentordesk.mentoring.circles.model import CircleKind, CircleState, Mark

if TYPE_CHECKING:
    from mentordesk.mentoring.circles.model import Member

translate = QCoreApplication.translate

WEEKS = (1, 2, 3, 4, 6, 8)
"""Weeks that the form offers."""


def kind(one: CircleKind) -> str:
    """Which form of group."""
    return {
        CircleKind.CIRCLE: translate("circles", "Circle"),
        CircleKind.POCKET: translate("circles", "Mentor pocket"),
    }[one]


def state(one: CircleState) -> str:
    """How it stands; nothing for one that simply goes on."""
    return {
        CircleState.ACTIVE: "",
        CircleState.PAUSED: translate("circles", "paused"),
        CircleState.ENDED: translate("circles", "ended"),
    }[one]


def rhythm(one: Rhythm) -> str:
    """``every 4 weeks``, ``every month``."""
    if one.unit is Unit.WEEK:
        return translate("people", "every %n weeks", "", one.every)
    return translate("circles", "every %n months", "", one.every)


def rhythms(kind_: CircleKind) -> tuple[tuple[str, str], ...]:
    """The choices of a form: key and words. A pocket comes by weeks."""
    found = [Rhythm(Unit.WEEK, every) for every in WEEKS]
    if kind_ is CircleKind.CIRCLE:
        found += [Rhythm(Unit.MONTH, every) for every in MONTHS]
    return tuple((rhythm_key(one), rhythm(one)) for one in found)


def rhythm_key(one: Rhythm) -> str:
    """A rhythm as the key of a choice."""
    return f"{one.unit.value}/{one.every}"


def rhythm_of(key: str) -> Rhythm:
    """The rhythm of a key."""
    unit, _, every = key.partition("/")
    return Rhythm(Unit(unit), int(every))


def members(count: int) -> str:
    """``5 members``."""
    return translate("circles", "%n members", "", count)


def name(member: Member) -> str:
    """A member's name; the seat where the name is gone."""
    if member.is_nameless:
        return translate("circles", "Seat {n}").format(n=QLocale().toString(member.seat))
    return member.name


def name_or_you(member: Member | None) -> str:
    """``You``, or the name; a dash for nobody."""
    if member is None:
        return translate("circles", "nobody yet")
    return translate("circles", "You") if member.is_me else name(member)


def hosts(member: Member | None, *, pocket: bool = False) -> str:
    """``You host``, ``Ada Obi hosts``."""
    if member is None:
        return translate("circles", "no host")
    if pocket:
        if member.is_me:
            return translate("circles", "you keep the room")
        return translate("circles", "{name} keeps the room").format(name=name(member))
    if member.is_me:
        return translate("circles", "you host")
    return translate("circles", "{name} hosts").format(name=name(member))


def begins_hosts(member: Member | None, *, pocket: bool = False) -> str:
    """The same at the beginning of a line: ``You host``."""
    if member is None:
        return translate("circles", "No host")
    if not member.is_me:
        return hosts(member, pocket=pocket)
    if pocket:
        return translate("circles", "You keep the room")
    return translate("circles", "You host")


def mark(one: Mark | None) -> str:
    """Whether somebody is there."""
    return {
        None: translate("circles", "not said"),
        Mark.HERE: translate("circles", "here"),
        Mark.REMOTE: translate("circles", "on the line"),
        Mark.AWAY: translate("circles", "away"),
    }[one]
