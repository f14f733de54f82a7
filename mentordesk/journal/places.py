"""Places in time: where an entry stands in the order.

A place is the number of seconds from the year 1000 to the moment of writing, or a free number near
it; the order is by place alone. Entries of schemas before the seventh have small places, 1, 2, 3 …,
below all others: they are given places in time (``settle``) before anything is put between them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mentordesk.clock import from_micros, to_micros
from mentordesk.journal import index_store, merge_store
from mentordesk.journal.naming import NameSource, no_names
from mentordesk.journal.old_words import SMALL, read_some

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from mentordesk.vault.database import Database, Transaction

FROM_THE_YEAR_1000: Final = 30_610_224_000
"""Seconds from the year 1000 to 1970."""

EARLIEST: Final = 2 * SMALL
"""The first place that a moment has (in 1063); room is left below it for what must go before."""

STEP: Final = 60
"""Entries that are moved in one step at most."""

STEP_CHARACTERS: Final = 200_000
"""Characters that a step indexes anew at most, but for one long entry."""


def place_of(instant: datetime) -> int:
    """The place of a moment (UTC)."""
    return max(EARLIEST, to_micros(instant) // 1_000_000 + FROM_THE_YEAR_1000)


def newest(tx: Transaction, instant: datetime) -> int:
    """The place of what is written now: above all that is there, whatever the clock says."""
    row = tx.one("SELECT max(seq) FROM entry")
    highest = int(row[0] or 0) if row else 0
    return max(highest + 1, place_of(instant))


def free(tx: Transaction, place: int) -> int:
    """``place``, or the next number after it where no entry stands."""
    if tx.one("SELECT 1 FROM entry WHERE seq = ?", (place,)) is None:
        return place
    row = tx.one(
        "SELECT e.seq + 1 FROM entry e WHERE e.seq >= ? AND NOT EXISTS"
        " (SELECT 1 FROM entry n WHERE n.seq = e.seq + 1) ORDER BY e.seq LIMIT 1",
        (place,),
    )
    assert row is not None  # noqa: S101 - nothing stands after the last
    return int(row[0])


def free_for(tx: Transaction, wanted: Iterable[int], now: datetime) -> list[int]:
    """Free places at those that are ``wanted``, or after; these ascend, so do they.

    What belongs later than ``now`` comes to the place of now: all that will be written here has to
    go above it, and would stand in a time that has not come.
    """
    found: list[int] = []
    last, latest = EARLIEST - 1, place_of(now)
    for place in wanted:
        last = free(tx, max(min(place, latest), last + 1))
        found.append(last)
    return found


def settle(database: Database, names: NameSource = no_names) -> None:
    """Give entries of older schemas places in time, in steps.

    Their tags and what they name are read before: afterwards nothing tells them from others.

    The order stays as it is, and after a kill between two steps as well: the newest move first.
    """
    while True:
        with database.write() as tx:
            if not settle_step(tx, names=names):
                return


def settle_step(tx: Transaction, most: int = STEP, names: NameSource = no_names) -> int:
    """Move the newest ``most`` of the entries with small places; how many. None: all is settled.

    As long as there is one whose tags and names (``names``) were not read, some are read instead.

    Each comes to the place of its moment, or right below the one after it where the clock had been
    turned back in between. When none is left to move, each step merges some pages of the index.
    """
    if read_some(tx, names):
        return 1
    moves = _moves(tx, most)
    if not moves:
        return int(merge_store.some(tx))
    for table, column in (("entry", "seq"), ("entry_tag", "entry")):
        tx.executemany(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", moves)  # noqa: S608
    merge_store.hold(tx)
    for _, seq in moves:
        index_store.forget(tx, seq)
    for place, _ in moves:
        index_store.put_again(tx, place)
    merge_store.release(tx)
    merge_store.ask(tx)
    return len(moves)


def _moves(tx: Transaction, most: int) -> list[tuple[int, int]]:
    """The next entries to move: (to where, from where), to rising places.

    The index takes words in at rising places only, or writes each by itself.
    """
    row = tx.one("SELECT min(seq) FROM entry WHERE seq >= ?", (SMALL,))
    above = row[0] if row and row[0] is not None else None
    moves: list[tuple[int, int]] = []
    for seq, written in _next_to_move(tx, most):
        place = place_of(from_micros(written))
        above = place if above is None else min(place, above - 1)
        moves.append((above, seq))
    return moves[::-1]


def _next_to_move(tx: Transaction, most: int) -> list[tuple[int, int]]:
    rows = tx.all(
        "SELECT seq, written, length(title) + length(body) FROM entry WHERE seq < ?"
        " ORDER BY seq DESC LIMIT ?",
        (SMALL, most),
    )
    found: list[tuple[int, int]] = []
    characters = 0
    for seq, written, length in rows:
        characters += length
        if found and characters > STEP_CHARACTERS:
            break
        found.append((seq, written))
    return found
