"""All SQL of agenda items, checklists and their marks. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.mentoring.agenda.model import AgendaItem, Checklist, ItemDraft
from mentordesk.mentoring.record import HEAD, HEAD_WIDTH, Pen, head_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.vault.database import Transaction

_ITEMS = f"SELECT {HEAD}, session_id, position, title, hint, minutes, done, pin FROM agenda_item"


def _item_of(row: tuple[Any, ...]) -> AgendaItem:
    session, position, title, hint, minutes, done, pin = row[HEAD_WIDTH:]
    return AgendaItem(
        head=head_of(row),
        session_id=UUID(bytes=session),
        position=position,
        title=title,
        hint=hint,
        minutes=minutes,
        done=bool(done),
        pin=pin,
    )


def items(tx: Transaction, session_id: UUID) -> list[AgendaItem]:
    """A session's agenda, in order."""
    rows = tx.all(f"{_ITEMS} WHERE session_id = ? ORDER BY position, seq", (session_id.bytes,))
    return [_item_of(row) for row in rows]


def item(tx: Transaction, item_id: UUID) -> AgendaItem | None:
    """The agenda item with this id."""
    row = tx.one(f"{_ITEMS} WHERE id = ?", (item_id.bytes,))
    return _item_of(row) if row else None


def add_item(tx: Transaction, pen: Pen, session_id: UUID, draft: ItemDraft) -> UUID:
    """A new item at the end; answers the id."""
    head = pen.head()
    tx.execute(
        "INSERT INTO agenda_item (id, author, origin, written, zone,"
        " session_id, position, title, hint, minutes, pin) VALUES (?, ?, ?, ?, ?, ?,"
        " (SELECT coalesce(max(position), 0) + 1 FROM agenda_item WHERE session_id = ?),"
        " ?, ?, ?, ?)",
        (
            *head,
            session_id.bytes,
            session_id.bytes,
            draft.title,
            draft.hint,
            draft.minutes,
            draft.pin,
        ),
    )
    return UUID(bytes=head[0])


def update_item(tx: Transaction, item: AgendaItem) -> None:
    """Write an item over its row."""
    tx.execute(
        "UPDATE agenda_item SET position = ?, title = ?, hint = ?, minutes = ?, done = ?"
        " WHERE id = ?",
        (item.position, item.title, item.hint, item.minutes, int(item.done), item.id.bytes),
    )


def remove_item(tx: Transaction, item_id: UUID) -> None:
    """Take an item away."""
    tx.execute("DELETE FROM agenda_item WHERE id = ?", (item_id.bytes,))


def clear(tx: Transaction, session_id: UUID) -> None:
    """Take a session's whole agenda away."""
    tx.execute("DELETE FROM agenda_item WHERE session_id = ?", (session_id.bytes,))


def order(tx: Transaction, session_id: UUID, ids: Sequence[UUID]) -> None:
    """Put the items of a session in the order of ``ids``."""
    tx.executemany(
        "UPDATE agenda_item SET position = ? WHERE id = ? AND session_id = ?",
        [(place, item.bytes, session_id.bytes) for place, item in enumerate(ids, start=1)],
    )


def checklists(tx: Transaction, session_id: UUID) -> list[Checklist]:
    """A session's checklists, in the order in which they were added."""
    rows = tx.all(
        f"SELECT {HEAD}, session_id, pin FROM session_checklist WHERE session_id = ? ORDER BY seq",
        (session_id.bytes,),
    )
    return [_checklist_of(tx, row) for row in rows]


def checklist(tx: Transaction, checklist_id: UUID) -> Checklist | None:
    """The checklist with this id."""
    row = tx.one(
        f"SELECT {HEAD}, session_id, pin FROM session_checklist WHERE id = ?",
        (checklist_id.bytes,),
    )
    return _checklist_of(tx, row) if row else None


def _checklist_of(tx: Transaction, row: tuple[Any, ...]) -> Checklist:
    head = head_of(row)
    marks = tx.all("SELECT item FROM checklist_mark WHERE checklist_id = ?", (head.id.bytes,))
    return Checklist(
        head=head,
        session_id=UUID(bytes=row[HEAD_WIDTH]),
        pin=row[HEAD_WIDTH + 1],
        marked=frozenset(mark for (mark,) in marks),
    )


def add_checklist(tx: Transaction, pen: Pen, session_id: UUID, pin: str) -> UUID:
    """Put a checklist on a session; one that is there already stays. Answers its id."""
    row = tx.one(
        "SELECT id FROM session_checklist WHERE session_id = ? AND pin = ?",
        (session_id.bytes, pin),
    )
    if row:
        return UUID(bytes=row[0])
    head = pen.head()
    tx.execute(
        "INSERT INTO session_checklist (id, author, origin, written, zone, session_id, pin)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*head, session_id.bytes, pin),
    )
    return UUID(bytes=head[0])


def remove_checklist(tx: Transaction, checklist_id: UUID) -> None:
    """Take a checklist and its marks away."""
    tx.execute("DELETE FROM checklist_mark WHERE checklist_id = ?", (checklist_id.bytes,))
    tx.execute("DELETE FROM session_checklist WHERE id = ?", (checklist_id.bytes,))


def add_mark(tx: Transaction, pen: Pen, checklist_id: UUID, item: str) -> None:
    """Tick an item of a checklist; ticking twice is ticking."""
    tx.execute(
        "INSERT INTO checklist_mark (id, author, origin, written, zone, checklist_id, item)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (checklist_id, item) DO NOTHING",
        (*pen.head(), checklist_id.bytes, item),
    )


def remove_mark(tx: Transaction, checklist_id: UUID, item: str) -> None:
    """Take a tick away."""
    tx.execute(
        "DELETE FROM checklist_mark WHERE checklist_id = ? AND item = ?",
        (checklist_id.bytes, item),
    )
