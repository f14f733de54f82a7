"""What may be copied out by hand, read through a guarded connection of its own.

The words of this list are those that two people agreed on, and the steps they took. No table of the
journal is named, so that no private word can come into a copy, whatever is asked.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from mentordesk.clock import from_micros
from mentordesk.consent.copy_text import Item, Material, Step
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.record import Owner, day_or_none, id_or_none
from mentordesk.mentoring.zones import day_of
from mentordesk.vault.cipher import Connection
from mentordesk.vault.guarded import Guarded, reading_only
from mentordesk.vault.transaction import Row


def _columns(table: str, names: str) -> set[tuple[str, str]]:
    return {(table, name) for name in names.split()}


READABLE: Final = frozenset(
    _columns("session", "id pair_id circle_id start my_zone")
    | _columns("pair", "id person_id")
    | _columns("person", "id name")
    | _columns("circle", "id name")
    | _columns("circle_member", "id name")
    | _columns("me", "name")
    | _columns("agreed", "session_id moved body")
    | _columns(
        "action",
        "id seq session_id carried_to pair_id circle_id member_id owner title if_then due state",
    )
    | _columns("agenda_item", "id seq session_id position title pin author")
)

SESSION: Final = (
    "SELECT session.pair_id, session.circle_id, session.start, session.my_zone, person.id,"
    " person.name, circle.name FROM session"
    " LEFT JOIN pair ON pair.id = session.pair_id"
    " LEFT JOIN person ON person.id = pair.person_id"
    " LEFT JOIN circle ON circle.id = session.circle_id WHERE session.id = ?"
)
ME: Final = "SELECT name FROM me"
AGREED: Final = "SELECT moved, body FROM agreed WHERE session_id = ?"
_STEP = (
    "SELECT action.id, action.title, action.if_then, action.due, action.owner, action.state,"
    " circle_member.name FROM action"
    " LEFT JOIN circle_member ON circle_member.id = action.member_id"
)
#: Steps of this pair or circle alone: another's, or my own, may have been written down beside them.
STEPS: Final = (
    f"{_STEP} WHERE (action.session_id = ? OR action.carried_to = ?)"
    " AND action.pair_id IS ? AND action.circle_id IS ?"
    " AND action.state <> 'dropped' ORDER BY action.seq"
)
MINE: Final = (
    f"{_STEP} WHERE action.pair_id IS ? AND action.circle_id IS ?"
    " AND action.owner = 'mine' AND action.member_id IS NULL AND action.state = 'open'"
    " ORDER BY action.due IS NULL, action.due, action.seq"
)
ITEMS: Final = (
    "SELECT id, title, pin FROM agenda_item WHERE session_id = ? AND author IS NULL"
    " ORDER BY position, seq"
)
#: All that may be asked of the record for a copy. A line here is a privacy decision.
STATEMENTS: Final = frozenset({SESSION, ME, AGREED, STEPS, MINE, ITEMS})


authorize: Final = reading_only(READABLE)


class CopyView:
    """One named question; the connection is out of reach."""

    __slots__ = ("__guarded",)

    def __init__(self, connection: Connection) -> None:
        self.__guarded = Guarded(connection, authorize, STATEMENTS)

    def material(self, session_id: UUID) -> Material:
        """What of a session may be copied out. Raises ``NotThere``."""
        rows = self.__guarded.rows
        found = rows(SESSION, (session_id.bytes,))
        if not found:
            raise NotThere
        pair, circle, start, zone, person, name, circle_name = found[0]
        key = session_id.bytes
        agreed = rows(AGREED, (key,))
        moved, body = agreed[0] if agreed else ("", "")
        me = rows(ME)
        return Material(
            session_id=session_id,
            person_id=id_or_none(person),
            name=name or circle_name or "",
            my_name=me[0][0] if me else "",
            day=day_of(from_micros(start), zone),
            moved=moved,
            body=body,
            steps=tuple(map(_step, rows(STEPS, (key, key, pair, circle)))),
            mine=tuple(map(_step, rows(MINE, (pair, circle)))),
            items=tuple(
                Item(UUID(bytes=row[0]), row[1], from_playbook=bool(row[2]))
                for row in rows(ITEMS, (key,))
            ),
        )

    def close(self) -> None:
        """Close the connection."""
        self.__guarded.close()


def _step(row: Row) -> Step:
    step_id, title, if_then, due, owner, state, member = row
    return Step(
        id=UUID(bytes=step_id),
        title=title,
        if_then=if_then,
        due=day_or_none(due),
        is_mine=Owner(owner) is Owner.MINE and not member,
        who=member or "",
        done=state == "done",
    )
