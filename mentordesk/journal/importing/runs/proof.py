"""The proof that what was brought in is all there and all found."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mentordesk.journal.importing.runs import proof_store

if TYPE_CHECKING:
    from mentordesk.vault.database import Database

SAMPLES: Final = 40
"""Entries of which a word is looked for."""
_ROWS: Final = 10_000


@dataclass(frozen=True, slots=True)
class Proven:
    """``entries`` stand in the journal, ``indexed`` of them search looks through.

    Of the run's own ``missing`` are not indexed; of ``sampled`` words ``found`` were found, each in
    the entry that holds it.
    """

    entries: int = 0
    indexed: int = 0
    missing: int = 0
    sampled: int = 0
    found: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing."""
        return self.entries == self.indexed and not self.missing and self.sampled == self.found


def prove(
    database: Database, run: int | None, *, writes: bool = True
) -> Generator[None, None, Proven]:
    """Prove it for a run (None: for the journal as a whole), by short steps.

    On the writing connection, so that what search reads at the same time is not held up; where
    nothing can be written (not ``writes``) on the other.
    """
    view = database.write if writes else database.read
    with view() as tx:
        entries, indexed = proof_store.standing(tx), proof_store.indexed(tx)
    yield
    if run is None:
        return Proven(entries, indexed)
    missing = 0
    with view() as tx:
        first, last = proof_store.rows_of(tx, run)
    for begin in range(first, last + 1, _ROWS):
        with view() as tx:
            missing += proof_store.missing(tx, run, begin, begin + _ROWS)
        yield
    sampled = found = 0
    with view() as tx:
        for seq, title, body in proof_store.sample(tx, run, first, last, SAMPLES):
            word = proof_store.telling_word(title, body)
            if word:
                sampled += 1
                found += proof_store.finds(tx, word, seq)
    yield
    return Proven(entries, indexed, missing, sampled, found)
