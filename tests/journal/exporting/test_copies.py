"""A copy is whole or not there; what is in it is what was asked for; it is as it is published."""

from __future__ import annotations

import json
import os
import resource
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from mentordesk.errors import UserFacingError
from mentordesk.ids import id_maker
from mentordesk.journal.attachments.service import Attachments
from mentordesk.journal.exporting.errors import (
    CopyFileDamaged,
    CopyHasNoRoom,
    CopyInTheDesk,
    CopyNotWritten,
    CopyPlaceTaken,
    NothingToCopy,
)
from mentordesk.journal.exporting.model import Form
from mentordesk.journal.exporting.service import Order
from mentordesk.journal.importing.formats.markdown import reader as markdown
from mentordesk.journal.importing.formats.own import reader as own
from mentordesk.journal.importing.formats.own.errors import NOT_AS_WRITTEN, NewerCopy
from mentordesk.journal.importing.model import Imported, OwnLink, Problem
from tests.journal.exporting.copies import (
    another_desk,
    bring,
    copied,
    dress,
    exporting,
    to_the_end,
)
from tests.journal.exporting.schema import problems
from tests.journal.importing.telling import recognised, told
from tests.journal.room import Room, StandingClock

SCHEMA = Path(__file__).parents[3] / "docs" / "formats" / "journal.schema.json"
NAMES = {Form.MARKDOWN: "folder", Form.JSON: "copy.zip", Form.HTML: "page.html"}
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4000


class Hurried(StandingClock):
    """A clock that says at every look that a step has taken long enough."""

    def monotonic(self) -> float:
        self.ticks += 1
        return self.ticks


def filled(room: Room) -> None:
    for number in range(12):
        room.clock.go(days=1)
        room.write(f"Entry {number} about #work.\n\n![A view](<view.png>)\n", f"Day {number}")
    dress(room, room.journal.recent(1)[0].id, files=[("view.png", PICTURE), ("a.txt", b"words")])


@pytest.fixture
def away(tmp_path: Path) -> Path:
    made = tmp_path / "away"
    made.mkdir()
    return made


@pytest.mark.parametrize("form", NAMES)
def test_nothing_stands_under_the_name_before_all_of_it_is_there(
    room: Room, away: Path, form: Form
) -> None:
    filled(room)
    room.clock = Hurried(room.clock.instant)
    path, steps = away / NAMES[form], 0
    export = exporting(room).begin(Order(form, str(path)))
    while not export.step().finished:
        steps += 1
        assert not path.exists()
        assert [name for name in os.listdir(away) if not name.startswith(".")] == []
    assert steps > 12
    assert os.listdir(away) == [path.name]
    assert path.stat().st_mode & 0o077 == 0  # for its owner alone


@pytest.mark.parametrize("form", NAMES)
def test_a_copy_that_is_stopped_at_any_step_leaves_nothing(
    room: Room, away: Path, form: Form
) -> None:
    filled(room)
    room.clock = Hurried(room.clock.instant)
    for steps in (0, 1, 3, 9, 16):
        export = exporting(room).begin(Order(form, str(away / NAMES[form])))
        for _ in range(steps):
            assert not export.step().finished
        export.stop()
        assert os.listdir(away) == []


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond ``size`` bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("form", NAMES)
def test_a_full_disk_is_said_and_leaves_nothing(room: Room, away: Path, form: Form) -> None:
    filled(room)
    with pytest.raises(CopyHasNoRoom), room_for(300_000):
        copied(room, form, away / NAMES[form])
    assert os.listdir(away) == []


def test_what_a_killed_run_left_goes_with_the_next_and_a_running_one_stays(
    room: Room, away: Path
) -> None:
    room.write("One.")
    old, running = (away / f".mentordesk-copy-{digit * 16}.part" for digit in "ab")
    other = away / ".mentordesk-copy-notours"
    for one in (old, running, other):
        one.mkdir()
        (one / "2026.md").write_text("clear text")
    os.utime(old, (0, 0))
    copied(room, Form.HTML, away / "page.html")
    assert sorted(os.listdir(away)) == sorted([running.name, other.name, "page.html"])


def refused(room: Room, order: Order) -> type[UserFacingError]:
    with pytest.raises(UserFacingError) as error:
        to_the_end(exporting(room).begin(order))
    return error.type


def test_what_is_there_is_not_written_over_unless_it_was_asked(room: Room, away: Path) -> None:
    room.write("One.")
    page, folder = away / "page.html", away / "folder"
    page.write_text("mine")
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    assert refused(room, Order(Form.HTML, str(page))) is CopyPlaceTaken
    assert refused(room, Order(Form.MARKDOWN, str(folder), over=True)) is CopyPlaceTaken
    assert refused(room, Order(Form.HTML, str(folder), over=True)) is CopyPlaceTaken
    assert page.read_text() == (folder / "mine.txt").read_text() == "mine"
    to_the_end(exporting(room).begin(Order(Form.HTML, str(page), over=True)))
    assert "One." in page.read_text()
    (folder / "mine.txt").unlink()
    to_the_end(exporting(room).begin(Order(Form.MARKDOWN, str(folder))))  # empty: it may
    assert (folder / "README.txt").is_file()


@pytest.mark.parametrize("form", [Form.HTML, Form.MARKDOWN])
def test_what_came_under_the_name_meanwhile_stays(room: Room, away: Path, form: Form) -> None:
    room.write("One.")
    room.clock = Hurried(room.clock.instant)
    export = exporting(room).begin(Order(form, str(away / "copy")))
    assert not export.step().finished
    (away / "copy").write_text("mine")
    with pytest.raises(CopyPlaceTaken):
        to_the_end(export)
    assert os.listdir(away) == ["copy"]
    assert (away / "copy").read_text() == "mine"


def test_where_no_copy_can_stand_is_said(room: Room, away: Path, tmp_path: Path) -> None:
    assert refused(room, Order(Form.HTML, str(away / "p.html"))) is NothingToCopy
    room.write("One.")
    desk = tmp_path / "desk"
    desk.mkdir()
    (away / "way-in").symlink_to(desk)
    assert refused(room, Order(Form.HTML, str(away / "no" / "p.html"))) is CopyNotWritten
    assert refused(room, Order(Form.HTML, str(desk / "p.html"))) is CopyInTheDesk
    assert refused(room, Order(Form.HTML, str(away / "way-in" / "p.html"))) is CopyInTheDesk
    assert os.listdir(desk) == []


def test_only_what_was_asked_for_is_in_it(room: Room, away: Path) -> None:
    filled(room)
    gone = room.journal.recent(1)[0]
    room.journal.delete(gone.id)
    first = room.journal.entries()[-1].written.instant.date()
    days = {"first": first, "last": date(first.year, first.month, first.day + 2)}

    def bodies(name: str, **choice: Any) -> list[str]:
        copied(room, Form.JSON, away / name, **choice)
        return [one["title"] for one in json.loads((away / name).read_text())["entries"]]

    assert bodies("all.json") == [f"Day {number}" for number in range(11)]
    assert bodies("bin.json", bin=True)[-1] == "Day 11"
    assert bodies("days.json", **days) == ["Day 0", "Day 1", "Day 2"]
    assert bodies("found.json", query='"Entry 7"') == ["Day 7"]
    assert bodies("both.json", query="work", **days) == ["Day 0", "Day 1", "Day 2"]
    both = [("note.txt", b"words"), ("away.txt", b"put away")]
    dress(room, room.journal.recent(1)[0].id, files=both)
    beside = Attachments(room.database, room.clock, id_maker(room.clock))
    beside.remove(beside.of(room.journal.recent(1)[0].id)[1].id)
    assert copied(room, Form.MARKDOWN, away / "words", files=False) == 11
    assert not list((away / "words").rglob("note.txt"))
    copied(room, Form.MARKDOWN, away / "files")
    assert len(list((away / "files").rglob("note.txt"))) == 1
    assert not list((away / "files").rglob("away.txt")), "what was put away is in no copy"


def test_what_is_written_or_taken_away_meanwhile_does_no_harm(room: Room, away: Path) -> None:
    filled(room)
    room.clock = Hurried(room.clock.instant)
    export = exporting(room).begin(Order(Form.JSON, str(away / "copy.json")))
    for _ in range(3):
        export.step()
    with room.database.write() as tx:  # as shredding does
        tx.execute("DELETE FROM entry WHERE title = 'Day 0'")
    room.journal.settle_drafts()
    to_the_end(export)
    titles = [one["title"] for one in json.loads((away / "copy.json").read_text())["entries"]]
    assert titles[-1] == "Day 11"
    assert len(titles) in (11, 12)


def test_json_is_as_the_published_schema_says(room: Room, away: Path) -> None:
    filled(room)
    entry = room.journal.recent(1)[0]
    links = (OwnLink("person", "Jonas", entry.id), OwnLink("journey", "First", pin="j.1@1"))
    dress(room, entry.id, tags=["a"], links=links, quote="Entry 11")
    room.journal.delete(room.journal.entries()[-1].id)
    copied(room, Form.JSON, away / "copy.zip", bin=True)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    with zipfile.ZipFile(away / "copy.zip") as held:
        value = json.loads(held.read("journal.json"))
        for file in value["entries"][-1]["files"]:
            assert held.getinfo(file["path"]).file_size == file["bytes"]
    assert problems(value, schema, schema) == []
    assert value["count"] == len(value["entries"]) == 12
    first, last = value["entries"][0], value["entries"][-1]
    for at, key, spoilt in (  # controls: each must be found
        (first, "zone", None),
        (last["files"][0], "sha256", "00"),
        (last["links"][0], "kind", "stranger"),
        (value["entries"][1], "mood", "good"),
        (value, "version", True),
    ):
        before = len(problems(value, schema, schema))
        at[key] = spoilt
        assert len(problems(value, schema, schema)) == before + 1


def test_a_damaged_attachment_ends_the_copy_in_words(room: Room, away: Path) -> None:
    filled(room)
    with room.database.write() as tx:
        tx.execute("DELETE FROM attachment_piece WHERE number = 1")
    assert refused(room, Order(Form.JSON, str(away / "copy.zip"))) is CopyFileDamaged
    assert os.listdir(away) == []
    assert copied(room, Form.JSON, away / "words.json") == 12


def test_a_copy_that_was_changed_by_hand_tells_what_is_wrong_and_gives_the_rest(
    room: Room, away: Path
) -> None:
    filled(room)
    path = away / "copy.json"
    copied(room, Form.JSON, path)
    whole = path.read_text(encoding="utf-8")
    reader = recognised(path)
    assert reader is not None
    assert reader.name == "mentordesk"
    path.write_text(whole.replace('"zone": "Africa/Nairobi", "changed"', '"changed"', 1))
    found = told(reader, path)
    assert found[0] == Problem("Day 0", NOT_AS_WRITTEN, {})
    assert len(found) == 12
    path.write_text(whole.replace('"version": 1', '"version": 2', 1))
    with pytest.raises(NewerCopy):
        told(reader, path)


ODD: tuple[tuple[str, dict[str, Any]], ...] = (
    ("passages", {"at": 10**30}),
    ("passages", {"written": "9999-12-31T23:59:59-14:00"}),
    ("links", {"said": ""}),
    ("links", {"kind": "stranger"}),
    ("links", {"target": None}),
    ("", {"written": "0001-01-01T00:00:00+14:00"}),
    ("", {"deleted": "0001-01-01T00:00:00+14:00"}),
)


@pytest.mark.parametrize(("part", "odd"), ODD)
def test_values_that_nothing_of_ours_holds_are_named_and_the_rest_comes(
    room: Room, empty_journal: Path, tmp_path: Path, part: str, odd: dict[str, Any]
) -> None:
    entry, path = room.write("With @Jonas, and a word."), tmp_path / "copy.json"
    links = (OwnLink("person", "Jonas", UUID(int=1)),)
    dress(room, entry.id, links=links, quote="a word")
    room.write("Another.")
    copied(room, Form.JSON, path)
    held = json.loads(path.read_text(encoding="utf-8"))
    (held["entries"][0][part][0] if part else held["entries"][0]).update(odd)
    path.write_text(json.dumps(held), encoding="utf-8")
    with another_desk(empty_journal, tmp_path / "other") as other:
        assert bring(other, path) == (1, 0, 1)
        assert other.bodies() == ["Another."]


@pytest.mark.parametrize("form", [Form.JSON, Form.MARKDOWN])
def test_an_entry_that_somebody_copied_by_hand_comes_once(
    room: Room, empty_journal: Path, tmp_path: Path, form: Form
) -> None:
    room.write("One.")
    copied(room, form, path := tmp_path / "copy")
    if form is Form.JSON:
        held = json.loads(path.read_text(encoding="utf-8"))
        held["entries"] *= 3
        path.write_text(json.dumps(held), encoding="utf-8")
    else:
        (file,) = path.rglob("2026-*.md")
        for name in ("2026-11-20 (2).md", "conflicted copy.md"):
            file.with_name(name).write_bytes(file.read_bytes())
    with another_desk(empty_journal, tmp_path / "other") as other:
        assert bring(other, path) == (1, 0, 2)
        assert bring(other, path) == (0, 1, 2)


def test_a_file_of_a_copy_that_was_altered_is_named_and_its_entry_comes(
    room: Room, empty_journal: Path, tmp_path: Path
) -> None:
    dress(room, room.write("One.").id, files=[("a.txt", b"words"), ("b.txt", b"others")])
    copied(room, Form.MARKDOWN, folder := tmp_path / "folder")
    (file,) = folder.rglob("a.txt")
    file.write_bytes(b"Words")
    with another_desk(empty_journal, tmp_path / "other") as other:
        assert bring(other, folder) == (1, 0, 1)
        beside = Attachments(other.database, other.clock, id_maker(other.clock))
        assert [one.name for one in beside.of(other.journal.entries()[0].id)] == ["b.txt"]


def test_what_is_being_shredded_is_in_no_copy(room: Room, away: Path) -> None:
    filled(room)
    with room.database.write() as tx:
        tx.execute("UPDATE entry SET deleted = 0 WHERE title = 'Day 5'")
    assert copied(room, Form.JSON, away / "copy.json", bin=True) == 11
    assert "Day 5" not in (away / "copy.json").read_text(encoding="utf-8")


def test_a_file_that_somebody_put_into_the_folder_is_read_as_any_markdown(
    room: Room, empty_journal: Path, tmp_path: Path
) -> None:
    filled(room)
    folder = tmp_path / "folder"
    copied(room, Form.MARKDOWN, folder)
    (folder / "2026" / "2026-12-24 By hand.md").write_text("Not of ours.\r\n", newline="")
    (broken,) = (folder / "2026").glob("*Day 3.md")
    broken.write_text(broken.read_text().replace('id: "', 'id: "x'))
    with another_desk(empty_journal, tmp_path / "other") as other:
        assert bring(other, folder) == (12, 0, 1)
        assert "Not of ours." in "".join(other.bodies())
        assert bring(other, folder) == (0, 12, 1)


def test_the_control_a_reader_of_any_markdown_does_not_give_back_the_same(
    room: Room, tmp_path: Path
) -> None:
    body = "  two blanks before, CR LF behind\r\n\r\n"
    room.write(body, "Title ")
    folder = tmp_path / "folder"
    copied(room, Form.MARKDOWN, folder)
    exact = [one for one in told(own.READER, folder) if isinstance(one, Imported)]
    loose = [one for one in told(markdown.READER, folder) if isinstance(one, Imported)]
    assert [(one.title, one.body) for one in exact] == [("Title ", body)]
    assert [(one.title, one.body) for one in loose] != [("Title ", body)]


def test_files_have_names_that_every_system_takes(room: Room, away: Path) -> None:
    for title in ('a/b\\c:d*e?f"g<h>i|j', "trailing. ", "", "x" * 300, "\u202eright", "長" * 200):
        room.write("..", title)
        room.write("..", title.upper())
    copied(room, Form.MARKDOWN, away / "folder")
    names = [path.name for path in (away / "folder" / "2026").iterdir()]
    assert len({name.casefold() for name in names}) == len(names) == 12
    for name in names:
        assert len(name.encode()) < 200
        assert not set(name) & set('/\\:*?"<>|\u202e')
        assert not name.removesuffix(".md").endswith((".", " "))
