"""What the record holds of a person: counted, and taken away.

Called by ``desk/`` only, after the private side is gone: until then the private tables' references
refuse it.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from mentordesk.mentoring import index
from mentordesk.mentoring.circles import erase_store as circles
from mentordesk.vault.database import Transaction

_PAIRS = "SELECT id FROM pair WHERE person_id = ?1"
_SESSIONS = f"SELECT id FROM session WHERE pair_id IN ({_PAIRS})"
_SEATS = "SELECT id FROM circle_member WHERE person_id = ?1"
_ACTIONS = f"SELECT id FROM action WHERE pair_id IN ({_PAIRS}) OR member_id IN ({_SEATS})"
_CIRCLES = "SELECT circle_id FROM circle_member WHERE person_id = ?1"
_CIRCLE_SESSIONS = f"SELECT id FROM session WHERE circle_id IN ({_CIRCLES})"
_GOALS = f"SELECT id FROM goal WHERE pair_id IN ({_PAIRS})"

#: In this order: first what points, then what is pointed at. What is mine alone but was written
#: down in one of these sessions stays, without the session.
_STEPS = (
    # Of a copy made by hand the ledger keeps the line and the digest; the words go.
    f"DELETE FROM copied WHERE person_id = ?1 OR session_id IN ({_SESSIONS})",
    f"DELETE FROM copied WHERE session_id IN ({_CIRCLE_SESSIONS})",
    # A circle's session that was planned, copied and taken back: nobody knows any more whose.
    (
        "DELETE FROM copied WHERE person_id IS NULL AND (session_id IS NULL"
        f" OR session_id NOT IN (SELECT id FROM session)) AND EXISTS ({_CIRCLES})"
    ),
    (
        f"UPDATE action_event SET session_id = NULL WHERE session_id IN ({_SESSIONS})"
        f" AND action_id NOT IN ({_ACTIONS})"
    ),
    (
        f"UPDATE action SET session_id = NULL WHERE session_id IN ({_SESSIONS})"
        f" AND id NOT IN ({_ACTIONS})"
    ),
    (
        f"UPDATE action SET carried_to = NULL WHERE carried_to IN ({_SESSIONS})"
        f" AND id NOT IN ({_ACTIONS})"
    ),
    (
        f"UPDATE check_in SET session_id = NULL WHERE session_id IN ({_SESSIONS})"
        f" AND goal_id NOT IN ({_GOALS})"
    ),
    f"DELETE FROM action_event WHERE action_id IN ({_ACTIONS})",
    f"DELETE FROM check_in WHERE goal_id IN ({_GOALS})",
    f"DELETE FROM milestone WHERE goal_id IN ({_GOALS})",
    f"DELETE FROM goal_level WHERE goal_id IN ({_GOALS})",
    f"DELETE FROM goal WHERE id IN ({_GOALS})",
    f"DELETE FROM action WHERE id IN ({_ACTIONS})",  # what they took on in a circle, too
    f"DELETE FROM agreed WHERE session_id IN ({_SESSIONS})",
    (
        "DELETE FROM checklist_mark WHERE checklist_id IN"
        f" (SELECT id FROM session_checklist WHERE session_id IN ({_SESSIONS}))"
    ),
    f"DELETE FROM session_checklist WHERE session_id IN ({_SESSIONS})",
    f"DELETE FROM agenda_item WHERE session_id IN ({_SESSIONS})",
    f"DELETE FROM session_move WHERE session_id IN ({_SESSIONS})",
    f"DELETE FROM session_turn WHERE session_id IN ({_SESSIONS})",
    f"DELETE FROM session WHERE id IN ({_SESSIONS})",
    f"DELETE FROM series WHERE pair_id IN ({_PAIRS})",
    f"DELETE FROM nudge WHERE pair_id IN ({_PAIRS})",
    "DELETE FROM person_channel WHERE person_id = ?1",
    "DELETE FROM pair WHERE person_id = ?1",
)


@dataclass(frozen=True)
class RecordCount:
    """How much the record holds of a person."""

    sessions: int
    agreed: int
    actions: int
    goals: int
    check_ins: int


def count(tx: Transaction, person_id: UUID) -> RecordCount:
    """What ``erase`` would take away."""
    row = tx.one(
        f"SELECT (SELECT count(*) FROM ({_SESSIONS})),"
        f" (SELECT count(*) FROM agreed WHERE session_id IN ({_SESSIONS})),"
        f" (SELECT count(*) FROM ({_ACTIONS})), (SELECT count(*) FROM ({_GOALS})),"
        f" (SELECT count(*) FROM check_in WHERE goal_id IN ({_GOALS}))",
        (person_id.bytes,),
    )
    return RecordCount(*row) if row else RecordCount(0, 0, 0, 0, 0)


def erase(tx: Transaction, person_id: UUID) -> None:
    """Take away a person and all that belongs to the pairs with them; a circle's seat stays."""
    index.forget_person(tx, person_id)
    for step in _STEPS:
        tx.execute(step, (person_id.bytes,))
    circles.forget(tx, person_id)
    tx.execute("DELETE FROM person WHERE id = ?", (person_id.bytes,))
    index.purge(tx)
