"""The strip below the text: what is offered, what is refused, and what is said of it."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from mentordesk.journal.attachments.model import BYTES_AT_MOST
from mentordesk.ui.journal.attachments.decoding import decoded
from mentordesk.ui.journal.journal import JournalPlace
from tests.journal.attachments import makers
from tests.ui.journal.stage import Desk, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


class Dialogs:
    """Answers for the person who would choose."""

    def __init__(self, *paths: Path) -> None:
        self.paths = [str(path) for path in paths]
        self.out = ""

    def files(self, parent: object, title: str) -> list[str]:
        del parent, title
        return self.paths

    def copy_path(self, parent: object, title: str, name: str) -> str:
        del parent, title, name
        return self.out


def put(desk: Desk, place: JournalPlace, *paths: Path) -> list[str]:
    """Add files by the key; the names in the strip then."""
    place.files.putting.outside = Dialogs(*paths)
    place.files.add_action.trigger()
    desk.qtbot.waitUntil(lambda: not place.files.putting.adding.is_busy)
    return shown(desk, place)


def shown(desk: Desk, place: JournalPlace) -> list[str]:
    desk.idle()
    done: list[bool] = []
    desk.bridge.ask(desk.bridge, lambda: True, done.append)
    desk.qtbot.waitUntil(lambda: bool(done))
    return [file.name for file in place.files.files]


def made(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def bomb() -> bytes:
    """A PNG of a few bytes that claims 60,000 by 60,000 pixels."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + makers.chunk(b"IHDR", head)
        + makers.chunk(b"IDAT", zlib.compress(bytes(1000)))
        + makers.chunk(b"IEND", b"")
    )


@pytest.fixture
def place(desk: Desk) -> JournalPlace:
    found = desk.journal()
    QAbstractItemModelTester(found.files.strip.list.files, found)
    found.write_new()
    return found


def test_links_stand_where_the_cursor_was_and_words_typed_meanwhile_stay(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    body = place.pane.body
    body.insert_words("first\n\nlast")
    cursor = body.textCursor()
    cursor.setPosition(len("first"))
    body.setTextCursor(cursor)
    place.files.putting.outside = Dialogs(made(tmp_path, "a b.jpg", makers.jpeg()))
    place.files.add_action.trigger()
    body.put_cursor_at_end()
    body.insert_words(" words")
    desk.qtbot.waitUntil(lambda: not place.files.putting.adding.is_busy)
    assert body.words() == "first\n\n![](<a b.jpg>)\n\n\nlast words"
    assert shown(desk, place) == ["a b.jpg"]
    entry = desk.room.journal.entries()[0]
    assert "![](<a b.jpg>)" in entry.body, "what is beside the entry is not ahead of its words"
    assert place.files.strip.said.text() == "The place was taken out of “a b.jpg”."


def test_what_is_typed_at_the_cursor_while_files_come_is_not_torn_apart(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    body = place.pane.body
    paths = [made(tmp_path, f"{number}.jpg", makers.jpeg()) for number in range(3)]
    place.files.putting.outside = Dialogs(*paths)
    place.files.add_action.trigger()
    for number in range(1, 4):
        desk.qtbot.waitUntil(lambda: body.words().count("![]") >= number)  # noqa: B023
        body.insert_words(str(number))
    links = "".join(f"![](<{number}.jpg>)\n" for number in range(3))
    desk.qtbot.waitUntil(lambda: not place.files.putting.adding.is_busy)
    assert body.words() == f"{links}123"


def test_what_cannot_be_added_is_said_and_the_rest_comes(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    huge = made(tmp_path, "huge.bin", b"")
    os.truncate(huge, BYTES_AT_MOST + 1)
    pipe, locked = tmp_path / "pipe", tmp_path / "gone.txt"
    os.mkfifo(pipe)
    good = made(tmp_path, "good.txt", b"")
    folder = tmp_path / "holiday"
    folder.mkdir()
    told_of = ((huge, "larger than 25 MB"), (pipe, "could not be read"), (folder, "is a folder."))
    for path, told in told_of:
        assert put(desk, place, path) == []
        assert told in place.files.strip.problem.text()
        assert path.name in place.files.strip.problem.text()
    assert put(desk, place, tmp_path, locked, good) == ["good.txt"]
    assert place.pane.body.words() == "[good.txt](<good.txt>)\n"


def test_of_several_that_cannot_be_added_each_is_told(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    gone = [tmp_path / f"{name}.txt" for name in ("a", "b\u202ec", "d")]
    problem = place.files.strip.problem
    put(desk, place, tmp_path, *gone)
    told = "4 files were not added. “{}” is a folder. “a.txt” could not be read. “b_c.txt” could"
    assert problem.text().startswith(told.format(tmp_path.name))
    assert problem.text().endswith("“d.txt” could not be read.")
    put(desk, place, *gone, *gone)
    assert problem.text().endswith("And 2 more.")
    put(desk, place, made(tmp_path, "good.txt", b""))
    assert problem.isHidden()


def test_adding_can_be_stopped_and_leaves_nothing(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    large = made(tmp_path, "large.bin", b"")
    os.truncate(large, BYTES_AT_MOST)
    adding = place.files.putting.adding
    place.files.putting.outside = Dialogs(large, large)
    place.files.add_action.trigger()
    desk.qtbot.waitUntil(lambda: adding.read > 0)
    said = place.files.strip.coming.text()
    assert said.startswith("Adding “large.bin”… ")
    assert said.endswith(" more after it."), "one, in figures or as the language says it"
    place.files.strip.stop.click()
    desk.qtbot.waitUntil(lambda: not adding.is_busy)
    assert shown(desk, place) == []
    desk.qtbot.waitUntil(lambda: not desk.attachments.coming())
    with desk.room.database.read() as tx:
        assert tx.one("SELECT count(*) FROM attachment_piece") == (0,)


def test_a_picture_of_the_clipboard_and_dropped_files_are_taken_words_stay_words(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    clipboard, body = QGuiApplication.clipboard(), place.pane.body
    clipboard.setImage(makers.image())
    body.setFocus()
    press(body, Qt.Key.Key_V, CONTROL)
    desk.qtbot.waitUntil(lambda: len(place.files.files) == 1)
    assert place.files.files[0].media == "image/png"
    assert place.files.files[0].name == "Picture.png"
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(made(tmp_path, "x.txt", b"x")))])
    assert body.canInsertFromMimeData(dropped)
    body.insertFromMimeData(dropped)
    desk.qtbot.waitUntil(lambda: len(place.files.files) == 2)
    table = QMimeData()
    table.setText("a table")
    table.setImageData(QImage(makers.image()))
    body.insertFromMimeData(table)
    assert "a table" in body.words()
    clipboard.clear()


def test_a_dropped_file_is_copied_and_stays_where_it_was(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(made(tmp_path, "x.txt", b"x")))])
    move, copy = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
    how = (copy | move, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    spot = QPoint(5, 5)
    for view in (place.pane.body, place.files.strip.list):
        for event in (
            QDragEnterEvent(spot, *how),
            QDragMoveEvent(spot, *how),
            QDropEvent(spot.toPointF(), *how),
        ):
            assert event.proposedAction() == move, "which Shift asks for"
            QApplication.sendEvent(view.viewport(), event)
            assert event.isAccepted()
            assert event.dropAction() == copy, (view.objectName(), event.type())
    desk.qtbot.waitUntil(lambda: len(place.files.files) == 2)


def test_an_entry_with_a_file_and_no_words_is_not_taken_for_empty(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    assert put(desk, place, made(tmp_path, "x.txt", b"x")) == ["x.txt"]
    place.pane.body.selectAll()
    place.pane.body.insert_words("")
    place.pane.body.textCursor().removeSelectedText()
    place.flush()
    desk.idle()
    assert [line.files for line in desk.room.journal.page()] == [1]


def test_a_file_that_comes_when_its_sheet_was_left_is_not_lost(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    place.files.putting.outside = Dialogs(made(tmp_path, "x.txt", b"x"))
    place.files.add_action.trigger()
    place.write_new()
    desk.qtbot.waitUntil(lambda: desk.room.journal.count() == 1)
    assert desk.room.bodies() == ["[x.txt](<x.txt>)"]
    assert place.pane.body.words() == ""


@pytest.mark.qt_log_ignore("Not a JPEG file")
def test_pictures_that_claim_to_be_huge_or_are_torn_are_not_shown(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    assert decoded(bomb(), "image/png", 100) is None
    assert decoded(makers.jpeg() + b"\xff\xda" * 1000, "image/jpeg", 100) is None
    assert decoded(b"<svg/>", "image/svg+xml", 100) is None
    assert decoded(makers.encoded("PNG"), "image/jpeg", 100) is None, "only what it said it is"
    put(desk, place, made(tmp_path, "bomb.png", bomb()))
    place.files.open(place.files.files[0])
    viewer = place.files.viewer
    desk.qtbot.waitUntil(lambda: "cannot be shown" in viewer.canvas._said)
    press(viewer.canvas, Qt.Key.Key_Escape)
    assert viewer.isHidden()


def test_a_picture_is_turned_and_the_next_one_is_reached_by_hand_and_key(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    wide = QImage(40, 20, QImage.Format.Format_RGB32)
    for name in ("a.png", "b.png"):
        assert wide.save(str(tmp_path / name))
    put(desk, place, tmp_path / "a.png", tmp_path / "b.png")
    viewer = place.files.viewer
    place.files.open(place.files.files[0])
    desk.qtbot.waitUntil(lambda: viewer.canvas._image is not None)
    back, on = viewer._steps
    assert (back.isEnabled(), on.isEnabled()) == (False, True)
    press(viewer.canvas, Qt.Key.Key_R)
    assert viewer.canvas._image is not None
    assert viewer.canvas._image.size().toTuple() == (20, 40)
    on.click()
    assert viewer.name.text() == "b.png"
    desk.qtbot.waitUntil(lambda: viewer.canvas._image is not None)
    assert viewer.canvas._image.size().toTuple() == (40, 20)
    assert (back.isEnabled(), on.isEnabled()) == (True, False)
    press(viewer.canvas, Qt.Key.Key_Plus)
    press(viewer.canvas, Qt.Key.Key_PageUp)
    assert viewer.name.text() == "a.png"


def test_a_copy_that_cannot_be_written_leaves_nothing(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    put(desk, place, made(tmp_path, "x.pdf", b"%PDF-1.7"))
    card, dialogs = place.files.copy_card, Dialogs()
    card.outside = dialogs
    place.files.open(place.files.files[0])
    dialogs.out = str(tmp_path / "no such folder" / "x.pdf")
    press(card.save, Qt.Key.Key_S, CONTROL)
    desk.qtbot.waitUntil(lambda: "could not be written" in card.problem.text())
    dialogs.out = str(tmp_path / "copy.pdf")
    card.save.click()
    desk.qtbot.waitUntil(lambda: "Saved" in card.said.text())
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF-1.7"
    assert (tmp_path / "copy.pdf").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".new")] == []


def test_a_link_that_is_read_opens_its_file_and_another_is_told(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    put(desk, place, made(tmp_path, "a b.pdf", b"%PDF-1.7"), made(tmp_path, "c.png", makers.png()))
    reading, files = place.pane.reading, place.files
    reading.link_chosen.emit("a%20b.pdf")
    assert files.copy_card.isVisible()
    files.copy_card.close_overlay()
    reading.link_chosen.emit("https://example.org")
    assert place.pane.address.isVisible()
    assert files.inline.picture_for("https://example.org") is None
    desk.qtbot.waitUntil(lambda: files.inline.picture_for("./c.png") is not None)
    files.open(files.files[1])
    press(files.viewer.canvas, Qt.Key.Key_B, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert files.viewer.isHidden()
    assert place.ways.curtain.is_drawn, "the key that hides the journal hides the picture too"


def test_a_name_that_is_taken_is_said_beside_the_field(
    desk: Desk, place: JournalPlace, tmp_path: Path
) -> None:
    put(desk, place, made(tmp_path, "a.txt", b"a"), made(tmp_path, "b.txt", b"b"))
    tiles, card = place.files.strip.list, place.files.name_card
    tiles.setCurrentIndex(tiles.files.index(0))
    press(tiles, Qt.Key.Key_F2)
    card.name.setText("b.txt")
    press(card.name, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "b.txt" in card.field.problem.text())
    card.name.setText("c")
    press(card.name, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(card.isHidden)
    assert shown(desk, place) == ["c.txt", "b.txt"]
    assert "[c.txt](<c.txt>)" in place.pane.body.words()
    tiles.menu_asked.emit(tiles.files.files[0], QPoint(5, 5))
    menu = place.files.menu
    assert [one.text().partition("\t")[2] for one in menu.actions()] == ["Ctrl+S", "F2", "Delete"]
    menu.actions()[2].trigger()
    menu.close()
    desk.qtbot.waitUntil(lambda: len(place.files.files) == 1)
    assert tiles.current() is not None
    action = place.files.removed_menu.actions()[0]
    assert action.text() == "c.txt"
    action.trigger()
    desk.qtbot.waitUntil(lambda: len(place.files.files) == 2)
