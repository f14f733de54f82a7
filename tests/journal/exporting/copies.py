"""Hands for tests of copies: making one, bringing it into an empty desk, and what is the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

from mentordesk.ids import id_maker
from mentordesk.journal import link_store, tag_store
from mentordesk.journal import store as entries
from mentordesk.journal.attachments.service import Attachments
from mentordesk.journal.exporting.gathering import Gathering
from mentordesk.journal.exporting.model import Choice, Form
from mentordesk.journal.exporting.service import Export, Exporting, Order
from mentordesk.journal.importing.model import Own, OwnLink, OwnPassage, Written
from mentordesk.journal.importing.runs import own_store
from tests.journal.importing.running import brought
from tests.journal.room import Room, fresh

FORMS = {"folder": Form.MARKDOWN, "copy.zip": Form.JSON}
"""Those that come back, by the name that is given to them."""


def exporting(room: Room) -> Exporting:
    return Exporting(room.database, room.journal, room.clock, str(room.path.parent / "desk"))


def to_the_end(export: Export) -> int:
    while not (progress := export.step()).finished:
        pass
    return progress.done


def copied(room: Room, form: Form, path: Path, **choice: Any) -> int:
    """Make a copy; how many entries are in it."""
    return to_the_end(exporting(room).begin(Order(form, str(path), Choice(**choice))))


@contextmanager
def another_desk(empty: Path, folder: Path) -> Iterator[Room]:
    folder.mkdir(exist_ok=True)
    with fresh(empty, folder) as room:
        yield room


def bring(room: Room, path: Path) -> tuple[int, int, int]:
    """Bring a copy in: how many came, were here, were problems."""
    report = brought(room, path)
    return report.counted.entries, report.counted.here, report.counted.problem_count


def everything(room: Room, **choice: Any) -> list[dict[str, Any]]:
    """All that a copy must keep, in order, as plain values."""
    gathering = Gathering(room.database, room.journal, Choice(bin=True, **choice))
    for _ in gathering.count():
        pass
    found = []
    for wholes in gathering.wholes():
        for whole in wholes:
            entry = replace(whole.entry, seq=1, version=1)
            files = {
                file.name: hashlib.sha256(b"".join(gathering.pieces(file))).hexdigest()
                for file in whole.files
            }
            found.append(
                {
                    "entry": entry,
                    "own": replace(whole.own, order=0),
                    "tags": set(whole.tags),
                    "files": files,
                }
            )
    return found


def dress(
    room: Room,
    entry_id: UUID,
    *,
    tags: Sequence[str] = (),
    links: Sequence[OwnLink] = (),
    quote: str = "",
    files: Sequence[tuple[str, bytes]] = (),
) -> None:
    """Put beside an entry what may stand beside one."""
    entry = room.journal.entry(entry_id)
    assert entry is not None
    new_id = id_maker(room.clock)
    passages: tuple[OwnPassage, ...] = ()
    if quote:
        written = Written(room.clock.instant, "Africa/Nairobi")
        passages = (OwnPassage(new_id(), written, entry.body.find(quote), quote, new_id()),)
    with room.database.write() as tx:
        tag_store.set_of(tx, entry.seq, (), tags)
        own_store.add(tx, Own(entry_id, links=tuple(links), passages=passages))
        entries.index_anew(tx, entry.seq)
        assert len(link_store.of(tx, entry_id)) >= len(links)
    attachments = Attachments(room.database, room.clock, new_id)
    for name, data in files:
        attachments.add(entry_id, name, BytesIO(data))
