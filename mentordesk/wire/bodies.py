"""What a summary may hold: the closed list of bodies, one for each scope.

Numbers, states and opaque ids only. A body cannot carry a text, a name, a date of a session or a
level of a goal, because no field here could hold one.
"""

from __future__ import annotations

import enum
from typing import Annotated

import msgspec

from mentordesk.wire.letters import Closed, Id, Letter, Scope, decode
from mentordesk.wire.limits import LETTER_BYTES, Reason, Refused

MOST_GOALS = 200  # in one letter
Small = Annotated[int, msgspec.Meta(ge=0, le=10_000)]


class Attendance(Closed, frozen=True, kw_only=True):
    """S02: the month's sessions, summed over all pairs of this desk."""

    planned: Small | None
    held: Small | None
    moved: Small | None
    cancelled: Small | None


class GoalState(enum.IntEnum):
    """S06: where a goal stands; never a level."""

    OPEN = 1
    REACHED = 2
    DROPPED_WELL = 3
    HANDED_OVER = 4


class GoalStates(Closed, frozen=True, kw_only=True):
    """S06: opaque goal ids (made for sharing, known to nobody else) and their states.

    ``left_out`` names the states that the person struck: none of them is not the same as untold.
    """

    goals: Annotated[list[tuple[Id, GoalState]], msgspec.Meta(max_length=MOST_GOALS)]
    left_out: Annotated[list[GoalState], msgspec.Meta(max_length=4)]


Body = Attendance | GoalStates

BODIES: dict[Scope, type[Body]] = {
    Scope.ATTENDANCE: Attendance,
    Scope.GOAL_STATE: GoalStates,
}


def read_body(letter: Letter) -> Body:
    """The body of an item letter, by its scope."""
    try:
        kind = BODIES[Scope(letter.scope)]
    except (ValueError, KeyError) as error:
        raise Refused(Reason.UNKNOWN_SCOPE) from error
    return decode(kind, letter.body, LETTER_BYTES)
