"""What can be undone on a desk: which tables are recorded, and what is made from them.

Nothing that has to do with leaving the machine is ever undone: a consent is withdrawn, a letter is
taken back, and the ledger keeps every line. Half-written words are no verb's work; but a draft that
a verb used up (the card that closed a session) is there again when the verb is undone.

The list of tags is left as it is: an entry's tags come back by number, and a tag that no entry has
is shown nowhere until the bin sweeps it out. The same holds for the pieces of a file whose line is
taken back. Imports have a taking back of their own.
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
SWEPT: Final = frozenset({"tag", "attachment_piece"})
IMPORTS: Final = frozenset({"import_run", "entry_source"})
NEVER: Final = SHARING | UNSAVED | SWEPT | IMPORTS
RECORD_LINES, NOTE_LINES = "record_doc", "note_doc"
ENTRY_TAGS: Final = "entry_tag"


def recorder(database: Database) -> Recorder:
    """What records the verbs of one desk."""
    derived = RECORD_LINES, NOTE_LINES
    return Recorder(database, put_indexes_right, never=NEVER, derived=derived, offered=USED_UP)


def put_indexes_right(tx: Transaction, rows: Sequence[Touched]) -> None:
    """Let search find what it found before: the record, the notes, the journal."""
    tables = {row.table for row in rows}
    for target in _by_target(rows, RECORD_LINES):
        index.put_back(tx, *target)
    for target in _by_target(rows, NOTE_LINES):
        notes_index.put_back(tx, *target)
    for place in sorted(_entry_places(rows)):
        entries.index_anew(tx, place)
    if "agreed" in tables:
        index.purge(tx)  # what leaves the agreed text leaves the pages of its index as well


def _entry_places(rows: Sequence[Touched]) -> set[int]:
    """The places of entries whose words, or tags beside their words, were written."""
    places = {int(row.key) for row in rows if row.table == "entry"}
    for row in rows:
        if row.table == ENTRY_TAGS:  # its second column is the place
            places.update(line[1] for line in (row.before, row.after) if line is not None)
    return places


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
