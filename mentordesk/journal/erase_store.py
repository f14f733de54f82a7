"""What entries say of a person who goes, or of a session that goes over into another.

Entries themselves are the writer's and stay word for word. What points from them to the person goes
with the person: links, with the name that they hold, and for which goal a passage is evidence.
"""

from __future__ import annotations

from uuid import UUID

from mentordesk.vault.database import Transaction

_SESSIONS = "SELECT s.id FROM session s JOIN pair r ON r.id = s.pair_id WHERE r.person_id = ?1"
_GOALS = "SELECT g.id FROM goal g JOIN pair r ON r.id = g.pair_id WHERE r.person_id = ?1"


def forget_person(tx: Transaction, person_id: UUID) -> None:
    """Take away what points to a person, their sessions and goals, before the record goes.

    A passage that was starred for one of their goals stays starred, for no goal.
    """
    tx.execute(
        "DELETE FROM entry_link WHERE (kind = 'person' AND target = ?1)"
        f" OR (kind = 'session' AND target IN ({_SESSIONS}))"
        f" OR (kind = 'goal' AND target IN ({_GOALS}))",
        (person_id.bytes,),
    )
    tx.execute(f"UPDATE passage SET goal_id = NULL WHERE goal_id IN ({_GOALS})", (person_id.bytes,))


def join_sessions(tx: Transaction, stays: UUID, goes: UUID) -> None:
    """Let links to the session ``goes`` lead to ``stays``."""
    tx.execute(
        "UPDATE OR IGNORE entry_link SET target = ? WHERE kind = 'session' AND target = ?",
        (stays.bytes, goes.bytes),
    )
    tx.execute("DELETE FROM entry_link WHERE kind = 'session' AND target = ?", (goes.bytes,))
