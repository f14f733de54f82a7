"""Which schema a file has, how that stands to this program's, and how it comes to have it."""

from __future__ import annotations

import enum
import os
from typing import TYPE_CHECKING, Final

from mentordesk.vault import steps
from mentordesk.vault.cipher import close_whole, connect, errors_in_words
from mentordesk.vault.database_errors import DatabaseDamaged, NewerSchema
from mentordesk.vault.placing import place, remove, temporary
from mentordesk.vault.steps import FOLDER, Kind

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.vault.database import Database
    from mentordesk.vault.migration import Tell

APPLICATION_IDS: Final[dict[Kind, int]] = {"desk": 0x4D44736B, "mailbox": 0x4D446D62}


class Standing(enum.Enum):
    """How a file's schema stands to this program's."""

    CURRENT = enum.auto()
    OLDER = enum.auto()
    NEWER_BUT_READABLE = enum.auto()


def standing(database: Database, kind: Kind, folder: str = FOLDER) -> Standing:
    """Compare a file's schema with this program's.

    Raises ``NewerSchema`` where not even reading is possible, ``DatabaseDamaged`` where the file
    is not of this kind.
    """
    mine = steps.latest(kind, folder)
    with database.read() as tx:
        application, version = tx.one("PRAGMA application_id"), tx.one("PRAGMA user_version")
        if application != (APPLICATION_IDS[kind],) or version is None or version[0] < 1:
            raise DatabaseDamaged(file=os.path.basename(database.path))
        if version[0] <= mine:
            return Standing.CURRENT if version[0] == mine else Standing.OLDER
        facts: dict[str, str] = dict(tx.all("SELECT name, value FROM meta"))
    if int(facts["min_reader"]) > mine:
        raise NewerSchema(needed=facts["min_reader_version"])
    return Standing.NEWER_BUT_READABLE


def make(path: str, key: bytearray, kind: Kind, folder: str = FOLDER) -> None:
    """A new file of the present schema at ``path``, whole from the moment it has that name."""
    new = temporary(path)
    remove(new)
    with errors_in_words(path):
        connection = connect(new, key, create=True)
        try:
            for step in steps.after(0, kind, folder):
                steps.take(connection, step)
            close_whole(connection)
        finally:
            connection.close()
    place(new, path)


def migrate(
    path: str,
    key: bytearray,
    kind: Kind,
    clock: Clock,
    folder: str = FOLDER,
    tell: Tell | None = None,
) -> None:
    """Have a file of the present schema at ``path``: make it, bring it up, or leave it as it is.

    No connection to it may be open. The caller knows whether a missing file may be made anew.
    ``tell`` hears of each part, because a large desk takes a while.
    Raises what ``migration.bring_up`` raises.
    """
    if os.path.exists(path):
        # Where a file is up to date nothing of this is needed, and every start would pay for it.
        from mentordesk.vault import migration

        migration.bring_up(path, key, kind, clock, folder=folder, tell=tell)
    else:
        make(path, key, kind, folder)
