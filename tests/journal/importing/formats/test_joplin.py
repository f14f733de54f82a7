from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.journal.importing.errors import (
    FILE_MISSING,
    IN_THE_BIN,
    LOCKED_NOTE,
    NothingToRead,
    UnsafeArchive,
)
from mentordesk.journal.importing.formats.joplin.items import parse_item
from mentordesk.journal.importing.formats.joplin.reader import READER
from mentordesk.journal.importing.model import Imported
from tests.journal.importing.formats.joplin_export import (
    EXPORT,
    GONE,
    IDEAS,
    NOTE,
    OTHER,
    PICTURE,
    item,
    jex,
    note,
    raw,
)
from tests.journal.importing.telling import BERLIN, entries, good, problems, read, recognises


@pytest.mark.parametrize("packed", [True, False])
def test_notes_come_with_notebooks_tags_files_and_their_own_times(
    tmp_path: Path, packed: bool
) -> None:
    path = jex(tmp_path / "all.jex", EXPORT) if packed else raw(tmp_path / "raw", EXPORT)
    assert recognises(READER, path)
    reading = read(READER, path, BERLIN)
    first = next(reading)
    assert isinstance(first, Imported)
    assert first.title == "First"
    assert first.body == "See ![pic](<cat.png>) and that and Second.\n\nid: not a footer"
    assert first.attachments[0].open().read() == b"png"
    reading.close()  # type: ignore[attr-defined]
    _, second = entries(READER, path)
    told = entries(READER, path)[0]
    assert told.tags == ("Work/Ideas", "mind")
    assert told.written.instant.isoformat() == "2025-12-31T23:30:00+00:00"
    assert told.place == "52.5, 13.4"
    assert told.dropped == ("source_url",)
    assert second.body == "A **b**"
    assert second.tags == ("Work/Ideas", "Conflicts")
    assert second.place == ""


def test_locked_and_binned_notes_and_lost_files_are_named(tmp_path: Path) -> None:
    files = {
        f"{NOTE}.md": note(NOTE, "", "", encryption_applied=1),
        f"{OTHER}.md": note(OTHER, "Old", "x", deleted_time=1700000000000),
        f"{GONE}.md": note(GONE, "Here", f"[p](:/{PICTURE})"),
        f"{PICTURE}.md": EXPORT[f"{PICTURE}.md"],
    }
    path = raw(tmp_path / "raw", files)
    assert [one.what for one in problems(READER, path)] == [LOCKED_NOTE, IN_THE_BIN, FILE_MISSING]
    assert [(one.title, one.body) for one in good(READER, path)] == [("Here", "p")]


def test_a_to_do_has_a_box(tmp_path: Path) -> None:
    files = {f"{NOTE}.md": note(NOTE, "Call", "him", is_todo=1, todo_completed=1700000000000)}
    assert entries(READER, raw(tmp_path / "raw", files))[0].body == "- [x] Call\n\nhim"


def test_a_notebook_that_stands_in_itself_ends(tmp_path: Path) -> None:
    files = {
        f"{IDEAS}.md": item("Ideas", "", id=IDEAS, parent_id=IDEAS, type_=2),
        f"{NOTE}.md": note(NOTE, "First", "x"),
    }
    assert entries(READER, raw(tmp_path / "raw", files))[0].tags == ("Ideas",)


def test_an_archive_that_leads_out_is_refused(tmp_path: Path) -> None:
    path = jex(tmp_path / "bad.jex", {**EXPORT, "../../evil.md": b"x"})
    with pytest.raises(UnsafeArchive):
        list(read(READER, path, BERLIN))
    assert entries(READER, jex(tmp_path / "good.jex", EXPORT))  # the control
    with pytest.raises(NothingToRead):
        list(read(READER, tmp_path / "no.jex", BERLIN))


def test_an_item_without_a_footer_is_none() -> None:
    assert parse_item("only words") is None
    assert parse_item("") is None
    told = parse_item("\n\nbody\n\nid: x\ntype_: 1")
    assert told is not None
    assert (told.title, told.body) == ("", "body")


def test_a_picture_that_was_made_smaller_comes_and_code_stays_as_it_is(tmp_path: Path) -> None:
    small = f'<img src=":/{PICTURE}" alt="cat" width="300"/>'
    body = f"See {small}\n\n```\n{small} [x](:/{PICTURE})\n```\n<img src=gone.png> <img"
    files = {**EXPORT, f"{NOTE}.md": note(NOTE, "Here", body)}
    (entry, _) = entries(READER, raw(tmp_path / "raw", files))
    assert entry.body == body.replace(small, "![cat](<cat.png>)", 1)
    assert [one.name for one in entry.attachments] == ["cat.png"]
