"""All SQL of actions and what happened to them. Functions take an open transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import from_micros, to_micros
from mentordesk.mentoring.actions.model import (
    Action,
    ActionDraft,
    ActionLine,
    ActionState,
    Event,
    What,
)
from mentordesk.mentoring.record import (
    HEAD,
    HEAD_WIDTH,
    Owner,
    Pen,
    day_or_none,
    head_of,
    heads,
    id_or_none,
    iso_or_none,
    raw_or_none,
)
from mentordesk.mentoring.zones import day_of

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.vault.database import Transaction

_ACTION = (
    f"{heads('a')}, a.pair_id, a.session_id, a.owner, a.title, a.if_then, a.due, a.first_due,"
    " a.resets, a.state, a.closed, a.carried_to, a.snoozed, a.circle_id, a.member_id"
)
_WIDTH = HEAD_WIDTH + 14
_LINES = (
    f"SELECT {_ACTION}, p.id, coalesce(p.name, m.name), c.name FROM action a"
    " LEFT JOIN pair r ON r.id = a.pair_id LEFT JOIN person p ON p.id = r.person_id"
    " LEFT JOIN circle_member m ON m.id = a.member_id LEFT JOIN circle c ON c.id = a.circle_id"
)
#: Of today's ISO date.
IN_SIGHT = "(a.snoozed IS NULL OR a.snoozed <= ?)"
#: The day first, the undated last, then as written.
_BY_DUE = "ORDER BY a.due IS NULL, a.due, a.seq"


@dataclass(frozen=True)
class Chance:
    """What an event says besides which action it happened to."""

    what: What
    old_due: date | None = None
    new_due: date | None = None
    session_id: UUID | None = None
    line: str = ""


def action_of(row: tuple[Any, ...]) -> Action:
    """An action from the columns of ``_ACTION``."""
    pair, session, owner, title, if_then, due, first, *rest = row[HEAD_WIDTH:_WIDTH]
    resets, state, closed, carried, snoozed, circle, member = rest
    return Action(
        head=head_of(row),
        pair_id=id_or_none(pair),
        session_id=id_or_none(session),
        owner=Owner(owner),
        title=title,
        if_then=if_then,
        due=day_or_none(due),
        first_due=day_or_none(first),
        resets=resets,
        state=ActionState(state),
        closed=None if closed is None else from_micros(closed),
        carried_to=id_or_none(carried),
        snoozed=day_or_none(snoozed),
        circle_id=id_or_none(circle),
        member_id=id_or_none(member),
    )


def _line_of(row: tuple[Any, ...], today: date) -> ActionLine:
    action = action_of(row)
    person, name, circle = row[_WIDTH:]
    made = day_of(action.written.instant, action.written.zone)
    age = max(0, (today - made).days)
    return ActionLine(action, id_or_none(person), name or "", age, circle or "")


def add(tx: Transaction, pen: Pen, draft: ActionDraft) -> UUID:
    """A new open action; answers the id."""
    head = pen.head()
    due = iso_or_none(draft.due)
    tx.execute(
        "INSERT INTO action (id, author, origin, written, zone, pair_id, session_id, owner,"
        " title, if_then, due, first_due, circle_id, member_id, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')",
        (
            *head,
            raw_or_none(draft.pair_id),
            raw_or_none(draft.session_id),
            draft.owner.value,
            draft.title,
            draft.if_then,
            due,
            due,
            raw_or_none(draft.circle_id),
            raw_or_none(draft.member_id),
        ),
    )
    return UUID(bytes=head[0])


def update(tx: Transaction, action: Action) -> None:
    """Write all of an action that may change over its row."""
    tx.execute(
        "UPDATE action SET owner = ?, title = ?, if_then = ?, due = ?, first_due = ?, resets = ?,"
        " state = ?, closed = ?, carried_to = ?, snoozed = ? WHERE id = ?",
        (
            action.owner.value,
            action.title,
            action.if_then,
            iso_or_none(action.due),
            iso_or_none(action.first_due),
            action.resets,
            action.state.value,
            None if action.closed is None else to_micros(action.closed),
            raw_or_none(action.carried_to),
            iso_or_none(action.snoozed),
            action.id.bytes,
        ),
    )


def remove(tx: Transaction, action_id: UUID) -> None:
    """Take an action and what happened to it away."""
    tx.execute("DELETE FROM action_event WHERE action_id = ?", (action_id.bytes,))
    tx.execute("DELETE FROM action WHERE id = ?", (action_id.bytes,))


def add_event(tx: Transaction, pen: Pen, action_id: UUID, chance: Chance) -> None:
    """Remember what happened to an action."""
    tx.execute(
        "INSERT INTO action_event (id, author, origin, written, zone, action_id, what, old_due,"
        " new_due, session_id, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *pen.head(),
            action_id.bytes,
            chance.what.value,
            iso_or_none(chance.old_due),
            iso_or_none(chance.new_due),
            raw_or_none(chance.session_id),
            chance.line,
        ),
    )


def events(tx: Transaction, action_id: UUID) -> list[Event]:
    """What happened to an action, the first thing first."""
    rows = tx.all(
        f"SELECT {HEAD}, what, old_due, new_due, session_id, line FROM action_event"
        " WHERE action_id = ? ORDER BY seq",
        (action_id.bytes,),
    )
    return [_event_of(row, action_id) for row in rows]


def _event_of(row: tuple[Any, ...], action_id: UUID) -> Event:
    what, old, new, session, line = row[HEAD_WIDTH:]
    return Event(
        head=head_of(row),
        action_id=action_id,
        what=What(what),
        old_due=day_or_none(old),
        new_due=day_or_none(new),
        session_id=id_or_none(session),
        line=line,
    )


def get(tx: Transaction, action_id: UUID) -> Action | None:
    """The action with this id."""
    row = tx.one(f"SELECT {_ACTION} FROM action a WHERE a.id = ?", (action_id.bytes,))
    return action_of(row) if row else None


def open_lines(tx: Transaction, today: date, until: date | None, limit: int) -> list[ActionLine]:
    """Open actions in sight by day, the undated last; with ``until`` only those due by then."""
    seen = f"{_LINES} WHERE a.state = 'open' AND {IN_SIGHT}"
    if until is None:
        rows = tx.all(f"{seen} {_BY_DUE} LIMIT ?", (today.isoformat(), limit))
    else:
        rows = tx.all(
            f"{seen} AND a.due <= ? ORDER BY a.due, a.seq LIMIT ?",
            (today.isoformat(), until.isoformat(), limit),
        )
    return [_line_of(row, today) for row in rows]


def snoozed_lines(tx: Transaction, today: date) -> list[ActionLine]:
    """Open actions that are out of sight, the one that is back first at the beginning."""
    rows = tx.all(
        f"{_LINES} WHERE a.state = 'open' AND a.snoozed > ? ORDER BY a.snoozed, a.seq",
        (today.isoformat(),),
    )
    return [_line_of(row, today) for row in rows]


def count_open(tx: Transaction, today: date, until: date | None) -> int:
    """How many actions are open and in sight; with ``until``, how many are due by that day."""
    seen = f"SELECT count(*) FROM action a WHERE a.state = 'open' AND {IN_SIGHT}"
    if until is None:
        row = tx.one(seen, (today.isoformat(),))
    else:
        row = tx.one(f"{seen} AND a.due <= ?", (today.isoformat(), until.isoformat()))
    return int(row[0]) if row else 0


def of_pair(tx: Transaction, today: date, pair_id: UUID, limit: int) -> list[ActionLine]:
    """A pair's actions: the open ones by day, then the others, the latest first."""
    first = tx.all(
        f"{_LINES} WHERE a.pair_id = ? AND a.state = 'open' {_BY_DUE} LIMIT ?",
        (pair_id.bytes, limit),
    )
    rest = tx.all(
        f"{_LINES} WHERE a.pair_id = ? AND a.state IN ('done', 'dropped')"
        " ORDER BY a.seq DESC LIMIT ?",
        (pair_id.bytes, max(0, limit - len(first))),
    )
    return [_line_of(row, today) for row in first + rest]


def open_of_pair(tx: Transaction, today: date, pair_id: UUID) -> list[ActionLine]:
    """A pair's open actions by day."""
    rows = tx.all(f"{_LINES} WHERE a.pair_id = ? AND a.state = 'open' {_BY_DUE}", (pair_id.bytes,))
    return [_line_of(row, today) for row in rows]


def of_session(tx: Transaction, today: date, session_id: UUID) -> list[ActionLine]:
    """What was agreed in a session or carried into it, as written."""
    rows = tx.all(
        f"{_LINES} WHERE a.session_id = ? OR a.carried_to = ? ORDER BY a.seq",
        (session_id.bytes, session_id.bytes),
    )
    return [_line_of(row, today) for row in rows]


def open_of_circle(tx: Transaction, today: date, circle_id: UUID) -> list[ActionLine]:
    """A circle's open actions by day."""
    rows = tx.all(
        f"{_LINES} WHERE a.circle_id = ? AND a.state = 'open' {_BY_DUE}", (circle_id.bytes,)
    )
    return [_line_of(row, today) for row in rows]
