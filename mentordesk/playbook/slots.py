"""What an organisation fills in: names, numbers and duties that stand in the pack's texts.

They are kept in the desk's own encrypted file, in ``meta``, one row a slot. They are the
organisation's, not the writer's: no journal, no record, and they never leave by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.changes import Changed, Done
from mentordesk.vault.database import Database

BEGINS = "slot."
LONGEST = 200  # characters


@dataclass(frozen=True)
class SlotLine:
    """One slot: its name, what the pack says where it is empty, a word for whoever fills it."""

    name: str  # "org.help.emergency"
    generic: str
    note: str
    filled: str = ""


class Slots:
    """The filled slots of one desk. The verb runs on the writer thread, the query on any."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def filled(self) -> dict[str, str]:
        """What is filled, by the slot's name."""
        with self._database.read() as tx:
            rows = tx.all(
                "SELECT name, value FROM meta WHERE name >= ? AND name < ?", (BEGINS, "slot/")
            )
        return {name.removeprefix(BEGINS): value for name, value in rows}

    def fill(self, name: str, words: str) -> Done[str]:
        """Fill a slot with one line of words; none empties it. Raises ``ValueError`` if endless."""
        line = " ".join(words.split())
        if len(line) > LONGEST:
            raise ValueError(f"a slot has at most {LONGEST} characters")
        with self._database.write() as tx:
            if line:
                tx.execute(
                    "INSERT INTO meta (name, value) VALUES (?, ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    (f"{BEGINS}{name}", line),
                )
            else:
                tx.execute("DELETE FROM meta WHERE name = ?", (f"{BEGINS}{name}",))
        return Done(line, Changed.PLAYBOOK)
