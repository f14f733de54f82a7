"""All SQL of goals and their levels. Functions take an open transaction."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import from_micros, to_micros
from mentordesk.mentoring.goals.model import (
    LEVELS,
    Edition,
    Frame,
    Goal,
    GoalDraft,
    GoalLine,
    GoalState,
    GoalType,
)
from mentordesk.mentoring.record import (
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
    from collections.abc import Mapping, Sequence
    from datetime import date

    from mentordesk.vault.database import Transaction

_FRAME = "why_me, who_benefits, hope, best_result, snag, if_then, first_step, evidence"
_PLAIN = (
    "pair_id, owner, title, type, state, closed, closing_line, edition, start_level, importance,"
    " review_on, priority, journey, template"
)
_COLUMNS = ", ".join(f"g.{name}" for name in f"{_PLAIN}, {_FRAME}".split(", "))
_FRAME_AT = HEAD_WIDTH + 14
_PICTURES_AT = _FRAME_AT + 8
_WIDTH = _PICTURES_AT + len(LEVELS)
_PICTURES = ", ".join(
    "(SELECT picture FROM goal_level l"
    f" WHERE l.goal_id = g.id AND l.edition = g.edition AND l.level = {level})"
    for level in LEVELS
)
_LATEST = (
    "(SELECT {} FROM check_in c WHERE c.goal_id = g.id ORDER BY c.day DESC, c.seq DESC LIMIT 1)"
)
_GOAL = f"{heads('g')}, {_COLUMNS}, {_PICTURES}"
_LINES = (
    f"SELECT {_GOAL}, p.id, p.name, {_LATEST.format('c.level')}, {_LATEST.format('c.day')},"
    " (SELECT count(*) FROM milestone m WHERE m.goal_id = g.id),"
    " (SELECT count(m.done_on) FROM milestone m WHERE m.goal_id = g.id)"
    " FROM goal g LEFT JOIN pair r ON r.id = g.pair_id LEFT JOIN person p ON p.id = r.person_id"
)


def goal_of(row: tuple[Any, ...]) -> Goal:
    """A goal from the columns of ``_GOAL``."""
    (pair, owner, title, kind, state, closed, line, edition, *rest) = row[HEAD_WIDTH:_FRAME_AT]
    start, importance, review, priority, journey, template = rest
    pictures = zip(LEVELS, row[_PICTURES_AT:_WIDTH], strict=True)
    return Goal(
        head=head_of(row),
        pair_id=id_or_none(pair),
        owner=Owner(owner),
        title=title,
        pictures={level: picture for level, picture in pictures if picture},
        type=GoalType(kind),
        state=GoalState(state),
        closed=None if closed is None else from_micros(closed),
        closing_line=line,
        edition=edition,
        start_level=start,
        importance=importance,
        review_on=day_or_none(review),
        priority=priority,
        journey=journey,
        template=template,
        frame=Frame(*row[_FRAME_AT:_PICTURES_AT]),
    )


def _line_of(row: tuple[Any, ...]) -> GoalLine:
    person, name, level, day, milestones, done = row[_WIDTH:]
    return GoalLine(
        goal_of(row), id_or_none(person), name or "", level, day_or_none(day), milestones, done
    )


def add(tx: Transaction, pen: Pen, draft: GoalDraft) -> UUID:
    """A new open goal with its first edition of levels; answers the id."""
    head = pen.head()
    marks = ", ".join("?" * (len(_PLAIN.split(", ")) + len(_FRAME.split(", ")) + 5))
    tx.execute(
        f"INSERT INTO goal (id, author, origin, written, zone, {_PLAIN}, {_FRAME})"
        f" VALUES ({marks})",
        (
            *head,
            raw_or_none(draft.pair_id),
            draft.owner.value,
            draft.title,
            draft.type.value,
            GoalState.OPEN.value,
            None,
            "",
            1,
            draft.start_level,
            draft.importance,
            iso_or_none(draft.review_on),
            draft.priority,
            draft.journey,
            draft.template,
            *draft.frame.lines(),
        ),
    )
    goal_id = UUID(bytes=head[0])
    add_levels(tx, pen, goal_id, 1, (draft.pictures, ""))
    return goal_id


def update(tx: Transaction, goal: Goal) -> None:
    """Write all of a goal that may change over its row."""
    sets = ", ".join(f"{name} = ?" for name in f"{_PLAIN}, {_FRAME}".split(", "))
    tx.execute(
        f"UPDATE goal SET {sets} WHERE id = ?",
        (
            raw_or_none(goal.pair_id),
            goal.owner.value,
            goal.title,
            goal.type.value,
            goal.state.value,
            None if goal.closed is None else to_micros(goal.closed),
            goal.closing_line,
            goal.edition,
            goal.start_level,
            goal.importance,
            iso_or_none(goal.review_on),
            goal.priority,
            goal.journey,
            goal.template,
            *goal.frame.lines(),
            goal.id.bytes,
        ),
    )


def add_levels(
    tx: Transaction, pen: Pen, goal_id: UUID, edition: int, worded: tuple[Mapping[int, str], str]
) -> None:
    """Write an edition of the levels; ``worded`` is what they look like, and why anew."""
    pictures, reason = worded
    tx.executemany(
        "INSERT INTO goal_level (id, author, origin, written, zone,"
        " goal_id, edition, level, picture, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (*pen.head(), goal_id.bytes, edition, level, picture, reason)
            for level, picture in sorted(pictures.items())
            if picture
        ],
    )


def editions(tx: Transaction, goal_id: UUID) -> list[Edition]:
    """All wordings of a goal's levels, the first one first."""
    rows = tx.all(
        "SELECT edition, level, picture, reason, written, zone FROM goal_level"
        " WHERE goal_id = ? ORDER BY edition, level",
        (goal_id.bytes,),
    )
    pictures: dict[int, dict[int, str]] = defaultdict(dict)
    about: dict[int, tuple[date, str]] = {}
    for edition, level, picture, reason, written, zone in rows:
        pictures[edition][level] = picture
        about[edition] = (day_of(from_micros(written), zone), reason)
    return [Edition(number, *about[number], pictures[number]) for number in sorted(pictures)]


def get(tx: Transaction, goal_id: UUID) -> Goal | None:
    """The goal with this id."""
    row = tx.one(f"SELECT {_GOAL} FROM goal g WHERE g.id = ?", (goal_id.bytes,))
    return goal_of(row) if row else None


def line(tx: Transaction, goal_id: UUID) -> GoalLine | None:
    """The goal with this id as a row of a list."""
    row = tx.one(f"{_LINES} WHERE g.id = ?", (goal_id.bytes,))
    return _line_of(row) if row else None


def lines(tx: Transaction, states: Sequence[GoalState], pair_id: UUID | None) -> list[GoalLine]:
    """Goals in one of ``states`` in the order of writing; of one pair, if it is named."""
    marks = ", ".join("?" * len(states))
    values = [state.value for state in states]
    if pair_id is None:
        rows = tx.all(f"{_LINES} WHERE g.state IN ({marks}) ORDER BY g.seq", values)
    else:
        rows = tx.all(
            f"{_LINES} WHERE g.pair_id = ? AND g.state IN ({marks}) ORDER BY g.seq",
            (pair_id.bytes, *values),
        )
    return [_line_of(row) for row in rows]


def due(tx: Transaction, until: date) -> list[GoalLine]:
    """Open goals whose review day is ``until`` or before, by that day."""
    rows = tx.all(
        f"{_LINES} WHERE g.state = 'open' AND g.review_on <= ? ORDER BY g.review_on, g.seq",
        (until.isoformat(),),
    )
    return [_line_of(row) for row in rows]


def moving(tx: Transaction, limit: int) -> list[GoalLine]:
    """Open goals with a check-in, the latest checked first."""
    rows = tx.all(
        f"{_LINES} JOIN ({_CHECKED}) k ON k.id = g.id ORDER BY k.latest DESC, k.place DESC",
        (limit,),
    )
    return [_line_of(row) for row in rows]


_CHECKED = (
    "SELECT o.id, (SELECT max(c.day) FROM check_in c WHERE c.goal_id = o.id) AS latest,"
    " (SELECT max(c.seq) FROM check_in c WHERE c.goal_id = o.id) AS place"
    " FROM goal o WHERE o.state = 'open' AND latest IS NOT NULL"
    " ORDER BY latest DESC, place DESC LIMIT ?"
)
