from __future__ import annotations

import io
import tarfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from mentordesk.journal.importing.errors import FILE_MISSING, NothingToRead, UnsafeArchive
from mentordesk.journal.importing.joplin import READER, parse_item
from mentordesk.journal.importing.model import Imported
from mentordesk.journal.importing.note_errors import IN_THE_BIN, LOCKED_NOTE
from tests.journal.importing.telling import BERLIN, entries, good, problems

WORK, IDEAS, NOTE, OTHER, PICTURE, GONE, TAG, LINK = (letter * 32 for letter in "12345678")


def item(title: str, body: str, /, **values: object) -> bytes:
    footer = "\n".join(f"{name}: {value}" for name, value in values.items())
    return "\n\n".join(filter(None, (title, body, footer))).encode()


def note(key: str, title: str, body: str, /, **more: object) -> bytes:
    values: dict[str, object] = {
        "id": key,
        "parent_id": IDEAS,
        "created_time": "2026-03-01T10:00:00.000Z",
        "updated_time": "2026-03-02T10:00:00.000Z",
        "is_conflict": 0,
        "latitude": "0.00000000",
        "longitude": "0.00000000",
        "is_todo": 0,
        "todo_completed": 0,
        "markup_language": 1,
        "encryption_applied": 0,
    }
    return item(title, body, **(values | more), type_=1)


EXPORT = {
    f"{WORK}.md": item("Work", "", id=WORK, parent_id="", type_=2),
    f"{IDEAS}.md": item("Ideas", "", id=IDEAS, parent_id=WORK, type_=2),
    f"{NOTE}.md": note(
        NOTE,
        "First",
        f"See ![pic](:/{PICTURE}) and [that](:/{OTHER}) and [](:/{OTHER}).\n\nid: not a footer",
        user_created_time="2025-12-31T23:30:00.000Z",
        latitude="52.5",
        longitude="13.4",
        source_url="https://a.example",
    ),
    f"{OTHER}.md": note(OTHER, "Second", "<p>A <b>b</b></p>", markup_language=2, is_conflict=1),
    f"{PICTURE}.md": item("cat", "", id=PICTURE, mime="image/png", file_extension="png", type_=4),
    f"{TAG}.md": item("mind", "", id=TAG, type_=5),
    f"{LINK}.md": item("", "", id=LINK, note_id=NOTE, tag_id=TAG, type_=6),
    f"resources/{PICTURE}.png": b"png",
}


def raw(folder: Path, files: Mapping[str, bytes]) -> Path:
    (folder / "resources").mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def jex(path: Path, files: Mapping[str, bytes]) -> Path:
    with tarfile.open(path, "w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


@pytest.mark.parametrize("packed", [True, False])
def test_notes_come_with_notebooks_tags_files_and_their_own_times(
    tmp_path: Path, packed: bool
) -> None:
    path = jex(tmp_path / "all.jex", EXPORT) if packed else raw(tmp_path / "raw", EXPORT)
    assert READER.recognises(str(path))
    reading = READER.read(str(path), BERLIN)
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
        list(READER.read(str(path), BERLIN))
    assert entries(READER, jex(tmp_path / "good.jex", EXPORT))  # the control
    with pytest.raises(NothingToRead):
        list(READER.read(str(tmp_path / "no.jex"), BERLIN))


def test_an_item_without_a_footer_is_none() -> None:
    assert parse_item("only words") is None
    assert parse_item("") is None
    told = parse_item("\n\nbody\n\nid: x\ntype_: 1")
    assert told is not None
    assert (told.title, told.body) == ("", "body")
