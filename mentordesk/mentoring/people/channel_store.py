"""All SQL of the ways to reach people. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.mentoring.people.channels import Channel, ChannelKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.mentoring.record import Pen
    from mentordesk.vault.database import Transaction

_COLUMNS = "person_id, position, kind, address"


def write(tx: Transaction, pen: Pen, person_id: UUID, channels: Sequence[Channel]) -> None:
    """Make these the ways to reach a person; nothing is touched where they are already."""
    if read(tx, person_id) == tuple(channels):
        return
    tx.execute("DELETE FROM person_channel WHERE person_id = ?", (person_id.bytes,))
    add(tx, pen, person_id, channels)


def add(tx: Transaction, pen: Pen, person_id: UUID, channels: Sequence[Channel]) -> None:
    """The ways to reach a person who has none yet."""
    if channels:
        tx.executemany(
            f"INSERT INTO person_channel (id, author, origin, written, zone, {_COLUMNS})"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (*pen.head(), person_id.bytes, position, one.kind.value, one.address)
                for position, one in enumerate(channels)
            ],
        )


def read(tx: Transaction, person_id: UUID) -> tuple[Channel, ...]:
    """The ways to reach a person."""
    rows = tx.all(
        "SELECT kind, address FROM person_channel WHERE person_id = ? ORDER BY position, seq",
        (person_id.bytes,),
    )
    return tuple(_of(kind, address) for kind, address in rows)


def read_all(tx: Transaction) -> dict[UUID, tuple[Channel, ...]]:
    """The ways to reach everybody."""
    found: dict[UUID, list[Channel]] = {}
    for person, kind, address in tx.all(
        "SELECT person_id, kind, address FROM person_channel ORDER BY person_id, position, seq"
    ):
        found.setdefault(UUID(bytes=person), []).append(_of(kind, address))
    return {person: tuple(ways) for person, ways in found.items()}


def _of(kind: str, address: str) -> Channel:
    """A row; a kind that a newer version wrote is some other way."""
    known = kind if kind in set(ChannelKind) else ChannelKind.OTHER
    return Channel(ChannelKind(known), address)
