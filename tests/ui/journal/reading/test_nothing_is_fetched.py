"""A text that names a picture on this computer brings it neither to the screen nor into a copy."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from mentordesk.journal.exporting.gathering import Gathering
from mentordesk.journal.exporting.model import Choice, Form
from mentordesk.journal.exporting.words import English
from mentordesk.ui.journal.exporting.paper import Paper
from mentordesk.ui.journal.exporting.sheets import Sheet, Sheets
from mentordesk.ui.journal.reading.view import ReadingView
from tests.journal.exporting.copies import copied
from tests.ui.journal.stage import Desk

AN_IMAGE = b"/Subtype /Image"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFCC2244)
    path = tmp_path / "secret.png"
    assert image.save(str(path))
    return path


def naming(path: Path) -> str:
    """All the ways in which a text could ask for it."""
    return (
        f"![a]({path}) ![b](file://{path}) ![c](<{path}>)\n\n![d](../{path.name})\n\n"
        f'<img src="{path}">\n\n<img src="file://{path}">\n\n[![e]({path})](https://a.b)\n\n'
        f'&lt;img src="{path}"&gt;\n\n<style>body {{ background: url({path}) }}</style>\n\n'
        f"| ![f]({path}) |\n|---|\n| <img src='{path}'> |\n\n> - [ ] ![g](file://{path})\n"
    )


def pages(folder: Path, sheets: Iterable[Sheet]) -> bytes:
    path = folder / "pages.pdf"
    path.write_bytes(b"")
    paper = Paper(str(path), "x")
    for sheet in sheets:
        paper.put(sheet)
    paper.end()
    return path.read_bytes()


def sheets_of(desk: Desk) -> Iterable[Sheet]:
    room = desk.room
    work = Sheets(Gathering(room.database, room.journal, Choice()), English(), room.clock)
    while not (some := work.step()).ended:
        yield from some.sheets
    yield from some.sheets


def test_no_page_of_a_copy_holds_it(desk: Desk, tmp_path: Path, secret: Path) -> None:
    desk.room.write(naming(secret), naming(secret).split("\n", maxsplit=1)[0])
    assert AN_IMAGE not in pages(tmp_path, sheets_of(desk))
    control = Sheet(f'<p><img src="{secret}"></p>', begins=True)
    assert AN_IMAGE in pages(tmp_path, [control]), "control: Qt would have fetched it"
    copied(desk.room, Form.HTML, tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "<img" not in page
    assert "base64," not in page.split("</style>")[1]


def test_no_text_that_is_read_shows_it(desk: Desk, secret: Path) -> None:
    view = ReadingView("To read")
    desk.qtbot.addWidget(view)
    view.resize(600, 900)
    view.show()
    view.read(naming(secret))
    desk.qtbot.waitUntil(lambda: view.is_whole)
    assert red(view) == 0
    control = QTextBrowser()
    desk.qtbot.addWidget(control)
    control.resize(600, 900)
    control.document().setMarkdown(
        naming(secret), QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    )
    control.show()
    assert red(control) > 1000, "control: Qt's own reader fetches it"


def red(view: QTextBrowser) -> int:
    """How many dots of it are on the screen."""
    image = view.grab().toImage()
    dots = ((x, y) for x in range(image.width()) for y in range(0, image.height(), 2))
    return sum(image.pixel(x, y) == 0xFFCC2244 for x, y in dots)
