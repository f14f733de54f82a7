"""Pictures and other files beside an entry: in, seen, out again; never in clear on the disk."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.driving.desk import PATIENCE, RunningDesk
from tests.driving.folder_watch import FolderWatch
from tests.journal.attachments import makers

CANARY = b"CNRY-picture-qhzxwvkpjmtr"


def until(condition: object, *, of: RunningDesk, rows: int) -> list[str]:
    """Wait until the strip has so many files."""
    end = time.monotonic() + PATIENCE
    while True:
        found = of.rows("entry-files") if "entry-files" in of.names() else []
        if len(found) == rows:
            return found
        assert time.monotonic() < end, (condition, found)


def picture() -> bytes:
    """A photo with a place, and with a word in it that a file in clear would show."""
    whole = makers.jpeg()
    comment = b"\xff\xfe" + (len(CANARY) + 2).to_bytes(2, "big") + CANARY
    return whole[:2] + comment + whole[2:]


@contextmanager
def writing(folder: Path, **environment: str) -> Iterator[RunningDesk]:
    """A desk on an empty sheet; its dialogs choose a photo and a note of ``folder``."""
    (folder / "harbour.jpg").write_bytes(picture())
    (folder / "notes.pdf").write_bytes(b"%PDF-1.7\n" + CANARY)
    with RunningDesk(child="child_files.py", environment=environment) as desk:
        desk.make_desk("Amara", "mentee")
        chosen = "\n".join(str(folder / name) for name in ("harbour.jpg", "notes.pdf"))
        Path(desk.home, "chosen").write_text(chosen, encoding="utf-8")
        os.mkdir(os.path.join(desk.home, "out"))
        desk.start()
        desk.unlock()
        desk.press("Ctrl+N")
        desk.wait("entry-body", focused=True)
        yield desk


def walk(desk: RunningDesk) -> None:
    """Add both, look at the picture large and in the text."""
    desk.press("Ctrl+Shift+F")
    until("added", of=desk, rows=2)
    desk.press("Tab", "Home", "Return")
    desk.wait("viewer-size", containing="%")
    desk.press("+", "+", "Escape", "Escape")
    desk.press("Ctrl+E")
    desk.wait("entry-reading")
    desk.window.order("wait", what="entry-files")


def made_outside(desk: RunningDesk, paths: list[str]) -> list[str]:
    return [path for path in paths if not path.startswith(desk.folder.path)]


def in_clear(desk: RunningDesk) -> list[str]:
    """The files of the home that hold the canary's bytes."""
    found = []
    for folder, _, names in os.walk(desk.home):
        for name in names:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and CANARY in Path(path).read_bytes():
                found.append(path)
    return found


def test_files_are_added_looked_at_renamed_removed_and_brought_back(tmp_path: Path) -> None:
    with writing(tmp_path) as desk:
        with FolderWatch(desk.home) as watch:
            walk(desk)
            assert made_outside(desk, watch.made()) == []
            assert in_clear(desk) == []
        desk.press("Ctrl+E")
        links = "![](<harbour.jpg>)\n[notes.pdf](<notes.pdf>)\n"
        desk.wait("entry-body", text=links)
        assert desk.text("entry-files-said") == "The place was taken out of “harbour.jpg”."
        desk.press("Tab", "Home", "F2")
        desk.wait("file-name", focused=True)
        desk.type("Dusk")
        desk.press("Return")
        desk.wait("entry-body", text=links.replace("harbour", "Dusk"))
        desk.press("Delete")
        until("removed", of=desk, rows=1)
        desk.press("Ctrl+Z")
        assert until("brought back", of=desk, rows=2) == ["Dusk.jpg", "notes.pdf"]
        desk.press("End", "Return")
        desk.wait("copy-save", focused=True)
        desk.press("Return")
        desk.wait("copy-said", containing="Saved")
        assert Path(desk.home, "out", "notes.pdf").read_bytes() == b"%PDF-1.7\n" + CANARY
        assert in_clear(desk) == [os.path.join(desk.home, "out", "notes.pdf")], "the control"
        desk.lock()
        desk.unlock()
        desk.press("Ctrl+N")
        assert until("after locking", of=desk, rows=2) == ["Dusk.jpg", "notes.pdf"]


def test_a_window_that_unpacks_a_picture_beside_itself_is_caught(tmp_path: Path) -> None:
    """The control: a file in clear that lives for a moment."""
    with writing(tmp_path, MENTORDESK_TEST_LEAK="1") as desk, FolderWatch(desk.home) as watch:
        walk(desk)
        assert made_outside(desk, watch.made()) != []
