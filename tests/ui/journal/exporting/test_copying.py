"""Saving a copy at the window: every form by the keyboard, stopped, refused, and the desk's end."""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from mentordesk.journal.exporting.blocks import blocks
from mentordesk.journal.exporting.inline import Picture
from mentordesk.journal.exporting.model import Form
from mentordesk.ui.journal.exporting.copy_page import BUSY, DONE, FORM, CopyTab
from mentordesk.ui.journal.exporting.paper import Paper, _ends, _lines
from mentordesk.ui.journal.exporting.sheets import LONG, Sheet, _Parting
from tests.journal.exporting.copies import exporting
from tests.journal.exporting.test_copies import Hurried, room_for
from tests.journal.exporting.test_page import look
from tests.ui.journal.stage import Desk, press


@dataclass
class Outside:
    """Answers like the dialog would."""

    folder: Path
    name: str = ""
    asked: list[tuple[str, str]] = field(default_factory=list)

    def path(self, parent: QWidget, title: str, name: str, kind: str) -> str:
        self.asked.append((name, kind))
        return str(self.folder / (self.name or name))

    def show(self, path: str) -> bool:
        return os.path.exists(path)


@pytest.fixture
def away(tmp_path: Path) -> Path:
    made = tmp_path / "away"
    made.mkdir()
    return made


@pytest.fixture
def page(desk: Desk, away: Path, tmp_path: Path) -> CopyTab:
    for number in range(30):
        desk.room.clock.go(hours=7)
        desk.room.write(f"# Day {number}\n\nيوم #work\n\n- [x] done\n" * 3, f"Day {number}")
    services: Any = SimpleNamespace(
        folder=SimpleNamespace(path=str(tmp_path / "desk")),
        clock=desk.room.clock,
        journal=desk.room.journal,
        exporting=exporting(desk.room),
    )
    made = CopyTab(cast("Any", services), desk.bridge, Outside(away))
    desk.windows.append(made)
    desk.qtbot.addWidget(made)
    made.load()
    made.begin("")
    with desk.qtbot.waitExposed(made):
        made.show()
    return made


def ended(desk: Desk, page: CopyTab) -> None:
    desk.qtbot.waitUntil(lambda: page.body.turned_to != BUSY)


def test_each_form_is_saved_by_the_keyboard_and_said_where(
    desk: Desk, page: CopyTab, away: Path
) -> None:
    for form, name, first in (
        (Form.MARKDOWN, "My journal", None),
        (Form.HTML, "My journal.html", b"<!DOCTYPE html>"),
        (Form.PDF, "My journal.pdf", b"%PDF-"),
        (Form.JSON, "My journal.zip", b"PK"),
    ):
        page.forms[form].setFocus()
        press(page.forms[form], Qt.Key.Key_Space)
        press(page.forms[form], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        ended(desk, page)
        assert page.body.turned_to == DONE, page.problem.text()
        assert "30" in page.done.text()
        assert page.where.text() == str(away / name)
        if first is not None:
            assert (away / name).read_bytes().startswith(first)
            assert (away / name).stat().st_mode & 0o077 == 0
        press(page.again, Qt.Key.Key_Space)
        assert page.body.turned_to == FORM
    assert len(list((away / "My journal").rglob("*.md"))) == 30
    assert not [name for name in os.listdir(away) if name.startswith(".")]


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.PDF])
def test_stop_and_the_end_of_the_desk_leave_nothing(
    desk: Desk, page: CopyTab, away: Path, form: Form
) -> None:
    hurried = Hurried(desk.room.clock.instant)
    services = cast("Any", page._services)
    services.clock = desk.room.clock = hurried
    services.exporting = exporting(desk.room)
    page.forms[form].setChecked(True)
    page.save.click()
    desk.qtbot.waitUntil(lambda: page.bar.value() > 0)
    press(page.stop, Qt.Key.Key_Space)
    ended(desk, page)
    assert page.body.turned_to == FORM
    assert "No copy" in page.problem.text()
    assert os.listdir(away) == []
    page.save.click()
    desk.qtbot.waitUntil(lambda: page.bar.value() > 0)
    assert os.listdir(away) != []
    desk.bridge.close()
    assert os.listdir(away) == []


def test_what_cannot_be_is_said_beside_the_form(desk: Desk, page: CopyTab, away: Path) -> None:
    outside = cast("Outside", page.outside)
    page.words.setText("nothing-answers-this")
    page.save.click()
    ended(desk, page)
    assert "no entry to copy" in page.problem.text()
    page.bin.setChecked(True)
    page.save.click()
    assert "bin" in page.problem.text()
    page.bin.setChecked(False)
    asked = len(outside.asked)
    page.words.setText("quiet before:soon")
    page.save.click()
    assert "“before:soon” cannot be read" in page.problem.text()
    assert len(outside.asked) == asked
    page.words.clear()
    outside.name = "no-folder/x"
    for form in (Form.HTML, Form.PDF):
        page.forms[form].setChecked(True)
        page.save.click()
        ended(desk, page)
        assert "could not be written" in page.problem.text()
    page.first.set_value(desk.room.journal.today())
    page.last.set_value(desk.room.journal.today().replace(day=1))
    asked = len(outside.asked)
    page.save.click()
    assert len(outside.asked) == asked
    assert "first day" in page.problem.text()
    assert os.listdir(away) == []
    assert desk.troubles == []


MARKDOWN = st.text("ab \n\t*_`#>-1.|[]()é長م", max_size=80).map(lambda text: text * 60)


@settings(max_examples=25, deadline=None)
@given(markdown=MARKDOWN)
def test_a_long_entry_is_parted_into_well_formed_pieces(markdown: str) -> None:
    pages, sheets = _Parting("<h3>x</h3>"), []
    for piece in blocks(markdown):
        if not isinstance(piece, Picture):
            sheets += list(pages.add(piece))
    sheets.append(pages.rest())
    assert [sheet.begins for sheet in sheets] == [True] + [False] * (len(sheets) - 1)
    assert max(len(sheet.html) for sheet in sheets) < LONG * 2
    text = "".join("".join(look(sheet.html).text) for sheet in sheets)
    whole = "".join(one for one in blocks(markdown) if isinstance(one, str))
    whole = whole.replace("☐ ", "").replace("☑ ", "")  # Qt draws these boxes itself
    assert text.replace("x", "", 1).replace("\n", "") == "".join(look(whole).text).replace("\n", "")


def test_no_line_is_lost_at_the_end_of_a_page(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "pages.pdf"
    path.touch()
    paper = Paper(str(path), "x")
    tall = Sheet("<p>" + "line<br>" * 400 + "</p>", begins=True)
    for _ in range(3):
        paper.put(tall)
    paper.end()
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") >= 25


def test_a_full_disk_ends_the_pages_in_words(desk: Desk, page: CopyTab, away: Path) -> None:
    for number in range(30):
        desk.room.write("A longer line of words. " * 200, f"More {number}")
    page.forms[Form.PDF].setChecked(True)
    with room_for(40_000):
        page.save.click()
        ended(desk, page)
    assert "no room" in page.problem.text()
    assert os.listdir(away) == []


def test_code_is_broken_at_the_edge_and_pages_end_between_lines(desk: Desk, tmp_path: Path) -> None:
    del desk  # its fonts
    path = tmp_path / "x.pdf"
    path.touch()
    paper = Paper(str(path), "x")
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    shown = '<p><img src="picture-0" width="600" height="400"></p>'
    sheet = Sheet(f"<pre><code>{'word ' * 300}</code></pre>{shown}", {"picture-0": image})
    document = paper._document(sheet)
    assert document.idealWidth() <= document.textWidth()
    (*before, (top, _, _)) = _lines(document)
    assert _ends(document, sheet)[-2] < top - 1
    assert before[-1][1] < _ends(document, sheet)[-2]
    paper.abandon()


def drawn(pdf: Path) -> list[bytes]:
    """The drawing orders of each page."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf.read_bytes(), re.DOTALL)
    with_letters = [zlib.decompress(one) for one in streams if one.startswith(b"x")]
    return [one for one in with_letters if b"BT" in one]


def test_a_picture_that_does_not_fit_stands_on_the_next_page_alone(
    desk: Desk, tmp_path: Path
) -> None:
    del desk  # its fonts
    path = tmp_path / "x.pdf"
    path.touch()
    paper = Paper(str(path), "x")
    image = QImage(600, 700, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    paper.put(Sheet("<p>" + "line<br>" * 20 + "</p>", begins=True))
    for begins in (True, False):
        shown = '<p><img src="picture-0" width="600" height="700"></p>'
        paper.put(Sheet(shown, {"picture-0": image}, begins=begins))
    paper.end()
    assert [page.count(b" Do") for page in drawn(path)] == [0, 1, 1]


def test_no_heading_stands_at_the_foot_and_only_the_head_of_an_entry_is_kept_together(
    desk: Desk, tmp_path: Path
) -> None:
    del desk
    path = tmp_path / "x.pdf"
    path.touch()
    paper = Paper(str(path), "x")
    body = "# Heading\n\nWords.\n\n" * 4
    (sheet,) = [*_parted("<p class='when'>Today</p><h3>Title</h3>", body)]
    assert sheet.above == 2
    document = paper._document(sheet)
    lines = sorted(_lines(document))
    assert [is_heading for *_, is_heading in lines] == [False, True, *(True, False) * 4]
    ends = _ends(document, sheet)[:-1]
    assert ends[0] < lines[4][0], "the first heading of the text goes with its words, no more"
    for end in ends:
        assert not [line for line in lines if line[1] <= end][-1][2]
    paper.abandon()


def _parted(above: str, markdown: str) -> Iterator[Sheet]:
    pages = _Parting(above)
    for piece in blocks(markdown):
        assert isinstance(piece, str)
        yield from pages.add(piece)
    yield pages.rest()


def test_every_column_of_a_table_is_on_the_paper_and_it_stands_where_its_words_begin(
    desk: Desk, tmp_path: Path
) -> None:
    del desk
    path = tmp_path / "x.pdf"
    path.touch()
    paper = Paper(str(path), "x")
    rows = ["|".join(f"Column {number}" for number in range(30)), "|".join(["---"] * 30)]
    wide = next(_parted("", "\n".join(f"|{row}|" for row in [*rows, rows[0]])))
    document = paper._document(wide)
    assert document.documentLayout().documentSize().width() <= document.textWidth() + 1
    arabic = next(_parted("", "|\u064a\u0648\u0645|\u0634\u0647\u0631|\n|---|---|\n|1|2|"))
    document = paper._document(arabic)
    assert document.documentLayout().blockBoundingRect(document.begin().next()).left() > 1000
    paper.abandon()


@pytest.mark.qt_log_ignore("OpenType support missing")
def test_letters_without_a_font_are_told_when_the_pages_are_there(
    desk: Desk, page: CopyTab
) -> None:
    page.forms[Form.PDF].setFocus()
    press(page.forms[Form.PDF], Qt.Key.Key_Space)
    for said in ("", "\U00012f90"):
        if said:
            desk.room.write(f"No computer has {said} \u2068this\u2069 e\u0301.")
        press(page.forms[Form.PDF], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        ended(desk, page)
        assert page.body.turned_to == DONE
        assert page.unshown.isVisible() == bool(said)
        assert page.unshown.text()[:1] == ("1" if said else "0")
        press(page.again, Qt.Key.Key_Space)
