"""All SQL of circles and their members. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import from_micros
from mentordesk.mentoring.circles.model import (
    Circle,
    CircleKind,
    CircleLine,
    CircleState,
    Company,
    Member,
    MemberDraft,
)
from mentordesk.mentoring.record import (
    HEAD,
    HEAD_WIDTH,
    Pen,
    day_or_none,
    head_of,
    id_or_none,
    iso_or_none,
    raw_or_none,
)
from mentordesk.mentoring.zones import day_of

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.vault.database import Transaction

_CIRCLE = (
    f"{HEAD}, kind, state, name, topic, home_zone, rhythm_days, first_day, code, charter,"
    " charter_pin, began, ended"
)
_WIDTH = HEAD_WIDTH + 12
_MEMBER = f"{HEAD}, circle_id, seat, person_id, name, is_me, home_zone, left_on"
_COUNTS = (
    "(SELECT count(*) FROM session s WHERE s.circle_id = circle.id AND s.state = 'held'),"
    " (SELECT max(s.start) FROM session s WHERE s.circle_id = circle.id AND s.state = 'held'),"
    " (SELECT min(s.start) FROM session s"
    "  WHERE s.circle_id = circle.id AND s.state = 'planned' AND s.start >= ?)"
)


def circle_of(row: tuple[Any, ...]) -> Circle:
    """A circle from the columns of ``_CIRCLE``."""
    kind, state, name, topic, zone, rhythm, first, code, charter, pin, began, ended = row[
        HEAD_WIDTH:_WIDTH
    ]
    first_day, begun = day_or_none(first), day_or_none(began)
    assert first_day is not None  # noqa: S101 - the columns are NOT NULL
    assert begun is not None  # noqa: S101
    return Circle(
        head=head_of(row),
        kind=CircleKind(kind),
        state=CircleState(state),
        name=name,
        topic=topic,
        home_zone=zone,
        rhythm_days=rhythm,
        first_day=first_day,
        code=code,
        charter=charter,
        charter_pin=pin,
        began=begun,
        ended=day_or_none(ended),
    )


def _member_of(row: tuple[Any, ...]) -> Member:
    circle, seat, person, name, is_me, zone, left = row[HEAD_WIDTH:]
    return Member(
        head=head_of(row),
        circle_id=UUID(bytes=circle),
        seat=seat,
        person_id=id_or_none(person),
        name=name,
        is_me=bool(is_me),
        home_zone=zone,
        left_on=day_or_none(left),
    )


def add(tx: Transaction, pen: Pen, circle: dict[str, Any]) -> UUID:
    """A new active circle: its columns by name. Answers the id."""
    head = pen.head()
    names = tuple(circle)
    marks = ", ".join("?" * (len(head) + len(names)))
    tx.execute(
        f"INSERT INTO circle (id, author, origin, written, zone, {', '.join(names)})"
        f" VALUES ({marks})",
        (*head, *circle.values()),
    )
    return UUID(bytes=head[0])


def update(tx: Transaction, circle: Circle) -> None:
    """Write all of a circle that may change over its row."""
    tx.execute(
        "UPDATE circle SET state = ?, name = ?, topic = ?, home_zone = ?, rhythm_days = ?,"
        " first_day = ?, code = ?, charter = ?, charter_pin = ?, ended = ? WHERE id = ?",
        (
            circle.state.value,
            circle.name,
            circle.topic,
            circle.home_zone,
            circle.rhythm_days,
            circle.first_day.isoformat(),
            circle.code,
            circle.charter,
            circle.charter_pin,
            iso_or_none(circle.ended),
            circle.id.bytes,
        ),
    )


def add_member(tx: Transaction, pen: Pen, circle_id: UUID, seat: int, draft: MemberDraft) -> UUID:
    """Someone on a seat; answers the id."""
    head = pen.head()
    tx.execute(
        "INSERT INTO circle_member (id, author, origin, written, zone, circle_id, seat, person_id,"
        " name, is_me, home_zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *head,
            circle_id.bytes,
            seat,
            raw_or_none(draft.person_id),
            draft.name,
            int(draft.is_me),
            draft.home_zone,
        ),
    )
    return UUID(bytes=head[0])


def update_member(tx: Transaction, member: Member) -> None:
    """Write all of a member that may change over the row."""
    tx.execute(
        "UPDATE circle_member SET seat = ?, person_id = ?, name = ?, home_zone = ?, left_on = ?"
        " WHERE id = ?",
        (
            member.seat,
            raw_or_none(member.person_id),
            member.name,
            member.home_zone,
            iso_or_none(member.left_on),
            member.id.bytes,
        ),
    )


def get(tx: Transaction, circle_id: UUID) -> Company | None:
    """The circle with this id, with its members."""
    row = tx.one(f"SELECT {_CIRCLE} FROM circle WHERE id = ?", (circle_id.bytes,))
    return Company(circle_of(row), members(tx, circle_id)) if row else None


def by_code(tx: Transaction, code: str) -> Company | None:
    """The circle of a code: the one that goes on, else the latest begun."""
    row = tx.one(
        f"SELECT {_CIRCLE} FROM circle WHERE code = ? ORDER BY state = 'ended', seq DESC LIMIT 1",
        (code,),
    )
    return Company(circle_of(row), members(tx, UUID(bytes=row[1]))) if row else None


def members(tx: Transaction, circle_id: UUID) -> tuple[Member, ...]:
    """A circle's members by seat."""
    rows = tx.all(
        f"SELECT {_MEMBER} FROM circle_member WHERE circle_id = ? ORDER BY seat, seq",
        (circle_id.bytes,),
    )
    return tuple(_member_of(row) for row in rows)


def member(tx: Transaction, member_id: UUID) -> Member | None:
    """The member with this id."""
    row = tx.one(f"SELECT {_MEMBER} FROM circle_member WHERE id = ?", (member_id.bytes,))
    return _member_of(row) if row else None


def of_person(tx: Transaction, person_id: UUID) -> list[Company]:
    """The circles in which a person of these cards sits, as they were added."""
    rows = tx.all(
        f"SELECT {_CIRCLE} FROM circle WHERE id IN"
        " (SELECT circle_id FROM circle_member WHERE person_id = ?) ORDER BY seq",
        (person_id.bytes,),
    )
    return [Company(circle_of(row), members(tx, UUID(bytes=row[1]))) for row in rows]


def lines(tx: Transaction, now: int) -> list[CircleLine]:
    """The list of circles as of ``now`` (microseconds), as they were added."""
    rows = tx.all(f"SELECT {_CIRCLE}, {_COUNTS} FROM circle ORDER BY seq", (now,))
    return [_line_of(tx, row) for row in rows]


def _line_of(tx: Transaction, row: tuple[Any, ...]) -> CircleLine:
    circle = circle_of(row)
    company = Company(circle, members(tx, circle.id))
    held, last, following = row[_WIDTH:]
    ahead = _instant(following)
    host = company.host_on(day_of(ahead, circle.home_zone)) if ahead else None
    return CircleLine(company, held, _instant(last), ahead, host)


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)
