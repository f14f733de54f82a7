"""What can be undone on a desk: which tables are recorded, and what is made from them.

Nothing that has to do with leaving the machine is ever undone: a consent is withdrawn, a letter is
taken back, and the ledger keeps every line. Half-written words are no verb's work; but a draft that
a verb used up (the card that closed a session) is there again when the verb is undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mentordesk.journal import store as entries
from mentordesk.journal.notes import found_store as notes_index
from mentordesk.mentoring import index
from mentordesk.vault.database import Database, Transaction
from mentordesk.vault.recorder import Recorder, Touched

SHARING: Final = frozenset(
    {"sharing_key", "consent", "letter", "ledger", "shared_goal", "announcement", "copied"}
)
UNSAVED: Final = frozenset({"draft", "prompt_shown"})
USED_UP: Final = frozenset({"note_draft"})
RECORD_LINES, NOTE_LINES = "record_doc", "note_doc"


def recorder(database: Database) -> Recorder:
    """What records the verbs of one desk."""
    never, derived = SHARING | UNSAVED, (RECORD_LINES, NOTE_LINES)
    return Recorder(database, put_indexes_right, never=never, derived=derived, offered=USED_UP)


def put_indexes_right(tx: Transaction, rows: Sequence[Touched]) -> None:
    """Let search find what it found before: the record, the notes, the journal."""
    tables = {row.table for row in rows}
    for target in _by_target(rows, RECORD_LINES):
        index.put_back(tx, *target)
    for target in _by_target(rows, NOTE_LINES):
        notes_index.put_back(tx, *target)
    for row in rows:
        if row.table == "entry":
            entries.index_anew(tx, row.key)
    if "agreed" in tables:
        index.purge(tx)  # what leaves the agreed text leaves the pages of its index as well


def _by_target(
    rows: Sequence[Touched], table: str
) -> list[tuple[tuple[object, ...] | None, tuple[object, ...] | None]]:
    """For each thing that the index names: its line before and after, whatever its number."""
    found: dict[object, list[tuple[object, ...] | None]] = {}
    for row in rows:
        if row.table != table:
            continue
        for place, line in enumerate((row.before, row.after)):
            if line is not None:
                found.setdefault(line[1:3], [None, None])[place] = line
    return [(before, after) for before, after in found.values()]
