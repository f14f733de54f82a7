"""What hangs on a session goes over to another of the same people: the record's side of a merge.

Called by ``desk/`` only, which joins the texts that have one row a session.
"""

from __future__ import annotations

from uuid import UUID

from mentordesk.mentoring import index
from mentordesk.vault.database import Transaction

_TWICE = (
    "SELECT 1 FROM agenda_item x WHERE x.session_id = ?1 AND x.title = agenda_item.title"
    " AND x.hint = agenda_item.hint"
)
_SAME_LIST = (
    "SELECT k.id FROM session_checklist k WHERE k.session_id = ?1"
    " AND k.pin = (SELECT g.pin FROM session_checklist g WHERE g.id = checklist_mark.checklist_id)"
)
#: ?1 is the session that stays, ?2 the one that goes.
_STEPS = (
    # An agenda taken twice from one template is one agenda; other items follow in their order.
    (
        "UPDATE agenda_item SET done = 1 WHERE session_id = ?1 AND EXISTS (SELECT 1"
        " FROM agenda_item x WHERE x.session_id = ?2 AND x.title = agenda_item.title"
        " AND x.hint = agenda_item.hint AND x.done = 1)"
    ),
    f"DELETE FROM agenda_item WHERE session_id = ?2 AND EXISTS ({_TWICE})",
    (
        "UPDATE agenda_item SET session_id = ?1, position = position +"
        " (SELECT coalesce(max(x.position), 0) FROM agenda_item x WHERE x.session_id = ?1)"
        " WHERE session_id = ?2"
    ),
    # A list that both have is one list: whatever was ticked on either is ticked.
    (
        "UPDATE OR IGNORE checklist_mark SET checklist_id = coalesce"
        f"(({_SAME_LIST}), checklist_id) WHERE checklist_id IN"
        " (SELECT id FROM session_checklist WHERE session_id = ?2)"
    ),
    "UPDATE OR IGNORE session_checklist SET session_id = ?1 WHERE session_id = ?2",
    (
        "DELETE FROM checklist_mark WHERE checklist_id IN"
        " (SELECT id FROM session_checklist WHERE session_id = ?2)"
    ),
    "DELETE FROM session_checklist WHERE session_id = ?2",
    "UPDATE action SET session_id = ?1 WHERE session_id = ?2",
    "UPDATE action SET carried_to = ?1 WHERE carried_to = ?2",
    "UPDATE action_event SET session_id = ?1 WHERE session_id = ?2",
    # One check-in of a goal a session: a second one stays in the goal's history by itself.
    "UPDATE OR IGNORE check_in SET session_id = ?1 WHERE session_id = ?2",
    "UPDATE check_in SET session_id = NULL WHERE session_id = ?2",
    # Who was seen here by either was here.
    (
        "UPDATE attendance SET mark = (SELECT x.mark FROM attendance x WHERE x.session_id = ?2"
        " AND x.member_id = attendance.member_id) WHERE session_id = ?1 AND mark = 'away'"
        " AND EXISTS (SELECT 1 FROM attendance x WHERE x.session_id = ?2"
        " AND x.member_id = attendance.member_id)"
    ),
    "UPDATE OR IGNORE attendance SET session_id = ?1 WHERE session_id = ?2",
    "DELETE FROM attendance WHERE session_id = ?2",
    "UPDATE circle_insight SET session_id = ?1 WHERE session_id = ?2",
    # The same turn in both is one turn; that they differ was refused before.
    "UPDATE OR IGNORE session_turn SET session_id = ?1 WHERE session_id = ?2",
    "DELETE FROM session_turn WHERE session_id = ?2",
    "UPDATE session_move SET session_id = ?1 WHERE session_id = ?2",
    "UPDATE copied SET session_id = ?1 WHERE session_id = ?2",
    "DELETE FROM agreed WHERE session_id = ?2",
    "DELETE FROM session WHERE id = ?2",
)


def turns_differ(tx: Transaction, stays: UUID, goes: UUID) -> bool:
    """Whether both hold a turn of the same number with other words."""
    row = tx.one(
        "SELECT 1 FROM session_turn a JOIN session_turn b ON b.number = a.number"
        " WHERE a.session_id = ? AND b.session_id = ? AND (a.body <> b.body OR a.side <> b.side)",
        (stays.bytes, goes.bytes),
    )
    return row is not None


def join(tx: Transaction, stays: UUID, goes: UUID) -> None:
    """Let all that hangs on ``goes`` hang on ``stays``, and take its row away.

    The agreed text and the private side were joined before.
    """
    index.forget(tx, index.Kind.SESSION, goes)
    for step in _STEPS:
        tx.execute(step, (stays.bytes, goes.bytes))


def counts(tx: Transaction, session_id: UUID) -> tuple[int, int, int, int]:
    """How many agenda items, actions, check-ins and turns hang on a session."""
    row = tx.one(
        "SELECT (SELECT count(*) FROM agenda_item WHERE session_id = ?1),"
        " (SELECT count(*) FROM action WHERE session_id = ?1),"
        " (SELECT count(*) FROM check_in WHERE session_id = ?1),"
        " (SELECT count(*) FROM session_turn WHERE session_id = ?1)",
        (session_id.bytes,),
    )
    assert row is not None  # noqa: S101 - a count answers
    return row[0], row[1], row[2], row[3]
