"""All SQL of milestones and check-ins. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.mentoring.goals.model import CheckIn, CheckInDraft, Goal, Milestone, MilestoneDraft
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

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

_MILESTONES = f"SELECT {HEAD}, goal_id, position, title, due, done_on FROM milestone"
_CHECK_INS = f"SELECT {HEAD}, goal_id, session_id, day, edition, level, line FROM check_in"


def _milestone_of(row: tuple[Any, ...]) -> Milestone:
    goal, position, title, due, done = row[HEAD_WIDTH:]
    return Milestone(
        head=head_of(row),
        goal_id=UUID(bytes=goal),
        position=position,
        title=title,
        due=day_or_none(due),
        done_on=day_or_none(done),
    )


def _check_in_of(row: tuple[Any, ...]) -> CheckIn:
    goal, session, day, edition, level, line = row[HEAD_WIDTH:]
    on = day_or_none(day)
    assert on is not None  # noqa: S101 - the column is NOT NULL
    return CheckIn(
        head=head_of(row),
        goal_id=UUID(bytes=goal),
        session_id=id_or_none(session),
        day=on,
        edition=edition,
        level=level,
        line=line,
    )


def milestones(tx: Transaction, goal_id: UUID) -> list[Milestone]:
    """A goal's milestones, in order."""
    rows = tx.all(f"{_MILESTONES} WHERE goal_id = ? ORDER BY position, seq", (goal_id.bytes,))
    return [_milestone_of(row) for row in rows]


def milestone(tx: Transaction, milestone_id: UUID) -> Milestone | None:
    """The milestone with this id."""
    row = tx.one(f"{_MILESTONES} WHERE id = ?", (milestone_id.bytes,))
    return _milestone_of(row) if row else None


def add_milestone(tx: Transaction, pen: Pen, goal_id: UUID, draft: MilestoneDraft) -> UUID:
    """A new milestone at the end; answers the id."""
    head = pen.head()
    tx.execute(
        "INSERT INTO milestone (id, author, origin, written, zone, goal_id, position, title, due)"
        " VALUES (?, ?, ?, ?, ?, ?,"
        " (SELECT coalesce(max(position), 0) + 1 FROM milestone WHERE goal_id = ?), ?, ?)",
        (*head, goal_id.bytes, goal_id.bytes, draft.title, iso_or_none(draft.due)),
    )
    return UUID(bytes=head[0])


def update_milestone(tx: Transaction, milestone: Milestone) -> None:
    """Write a milestone over its row."""
    tx.execute(
        "UPDATE milestone SET position = ?, title = ?, due = ?, done_on = ? WHERE id = ?",
        (
            milestone.position,
            milestone.title,
            iso_or_none(milestone.due),
            iso_or_none(milestone.done_on),
            milestone.id.bytes,
        ),
    )


def remove_milestone(tx: Transaction, milestone_id: UUID) -> None:
    """Take a milestone away."""
    tx.execute("DELETE FROM milestone WHERE id = ?", (milestone_id.bytes,))


def check_ins(tx: Transaction, goal_id: UUID) -> list[CheckIn]:
    """A goal's check-ins by day, the first one first."""
    rows = tx.all(f"{_CHECK_INS} WHERE goal_id = ? ORDER BY day, seq", (goal_id.bytes,))
    return [_check_in_of(row) for row in rows]


def check_in(tx: Transaction, check_in_id: UUID) -> CheckIn | None:
    """The check-in with this id."""
    row = tx.one(f"{_CHECK_INS} WHERE id = ?", (check_in_id.bytes,))
    return _check_in_of(row) if row else None


def check_ins_of_session(tx: Transaction, session_id: UUID) -> list[CheckIn]:
    """The check-ins made in a session, as made."""
    rows = tx.all(f"{_CHECK_INS} WHERE session_id = ? ORDER BY seq", (session_id.bytes,))
    return [_check_in_of(row) for row in rows]


def put_check_in(tx: Transaction, pen: Pen, goal: Goal, draft: CheckInDraft) -> UUID:
    """A new check-in, or the one of the same session mended; ``draft`` has a day. Its id.

    Mending with an empty line keeps the line that stands: marking a level again says nothing
    about the words.
    """
    assert draft.day is not None  # noqa: S101 - the service fills it in
    row = tx.one(
        "INSERT INTO check_in (id, author, origin, written, zone,"
        " goal_id, session_id, day, edition, level, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (goal_id, session_id) DO UPDATE SET edition = excluded.edition,"
        " level = excluded.level,"
        " line = CASE excluded.line WHEN '' THEN line ELSE excluded.line END"
        " RETURNING id",
        (
            *pen.head(),
            goal.id.bytes,
            raw_or_none(draft.session_id),
            draft.day.isoformat(),
            goal.edition,
            draft.level,
            draft.line,
        ),
    )
    assert row is not None  # noqa: S101 - RETURNING answers
    return UUID(bytes=row[0])


def update_check_in(tx: Transaction, check_in: CheckIn) -> None:
    """Write a check-in's day, level and line over its row."""
    tx.execute(
        "UPDATE check_in SET day = ?, level = ?, line = ? WHERE id = ?",
        (check_in.day.isoformat(), check_in.level, check_in.line, check_in.id.bytes),
    )


def remove_check_in(tx: Transaction, check_in_id: UUID) -> None:
    """Take a check-in away."""
    tx.execute("DELETE FROM check_in WHERE id = ?", (check_in_id.bytes,))
