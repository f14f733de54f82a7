"""All SQL of the wordings of an entry. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.clock import Moment, from_micros
from mentordesk.journal.model import START_AT_MOST, Version, VersionLine

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

#: Every wording of an entry: those that were replaced, and the one that stands.
_ALL = (
    "SELECT version, changed, changed_zone, title, body FROM entry_version WHERE entry_id = ?1"
    " UNION ALL SELECT version, changed, changed_zone, title, body FROM entry WHERE id = ?1"
)


def lines(tx: Transaction, entry_id: UUID) -> list[VersionLine]:
    """Every wording, the one that stands first, then the later before the earlier."""
    rows = tx.all(
        f"SELECT version, changed, changed_zone, title, substr(body, 1, {START_AT_MOST})"
        f" FROM ({_ALL}) ORDER BY version DESC",
        (entry_id.bytes,),
    )
    return [
        VersionLine(entry_id, version, Moment(from_micros(changed), zone), title, start)
        for version, changed, zone, title, start in rows
    ]


def version(tx: Transaction, entry_id: UUID, number: int) -> Version | None:
    """One wording, whole; None where there is none of this number."""
    row = tx.one(
        f"SELECT version, changed, changed_zone, title, body FROM ({_ALL}) WHERE version = ?2",
        (entry_id.bytes, number),
    )
    if row is None:
        return None
    found, changed, zone, title, body = row
    return Version(entry_id, found, Moment(from_micros(changed), zone), title, body)
